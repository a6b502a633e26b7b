import type * as z from 'zod';
import type { ImplementationAgenda } from '../model/implementation-agenda.ts';
import { constant, group, hinted, optional } from './builders.ts';
import { commonFields, ownStyle } from './common-fields.ts';
import { period, text } from './leaves.ts';

/** Frontmatter of an implementation agenda. */
export const implementationAgendaSchema = group('uitvoeringsagenda', {
  kind: constant('soort document', 'implementation-agenda'),
  title: hinted('komt op het voorblad', text('titel', 'Uitvoeringsagenda voortgezet onderwijs')),
  status: commonFields.status,
  date: commonFields.date,
  period: optional(hinted('als die anders is dan van het akkoord', period('periode'))),
  style: ownStyle,
  version: commonFields.version,
  notice: commonFields.notice,
  allow: commonFields.allow,
}) satisfies z.ZodType<ImplementationAgenda>;
