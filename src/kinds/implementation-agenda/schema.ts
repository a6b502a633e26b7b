import { constant, group, hinted, optional, type Schema } from '../builders.ts';
import { commonFields, ownStyle } from '../common-fields.ts';
import { period, text } from '../leaves.ts';
import type { ImplementationAgenda } from './data.ts';
import { implementationAgendaFacts } from './facts.ts';

export const implementationAgendaSchema = group(implementationAgendaFacts.label, {
  kind: constant('soort document', implementationAgendaFacts.name),
  title: hinted('komt op het voorblad', text('titel', 'Uitvoeringsagenda voortgezet onderwijs')),
  status: commonFields.status,
  date: commonFields.date,
  period: optional(hinted('als die anders is dan van het akkoord', period('periode'))),
  style: ownStyle,
  version: commonFields.version,
  notice: commonFields.notice,
  allow: commonFields.allow,
}) satisfies Schema<ImplementationAgenda>;
