import { constant, group, hinted, mayBeNone, optional, type Schema } from '../builders.ts';
import { commonFields, ownStyle } from '../common-fields.ts';
import { dossierFields } from '../dossier-fields.ts';
import { text } from '../leaves.ts';
import type { Memo } from './data.ts';
import { memoFacts } from './facts.ts';

const { partners, terms } = dossierFields;

export const memoSchema = group(memoFacts.label, {
  kind: constant('soort document', memoFacts.name),
  title: hinted('waar de notitie over gaat', text('onderwerp', 'Gelijke kansen sneller dichterbij')),
  meeting: optional(hinted('het overleg waarvoor u schrijft', text('aanleiding', 'Overleg van 12 juni'))),
  to: hinted('voor wie de notitie is', text('aan', 'Bestuurlijk overleg onderwijs')),
  from: hinted('een functie of een afdeling', text('van', 'Team Onderwijs')),
  status: commonFields.status,
  date: commonFields.date,
  style: ownStyle,
  version: commonFields.version,
  notice: commonFields.notice,
  partners: mayBeNone(partners),
  terms: mayBeNone(terms),
  allow: commonFields.allow,
}) satisfies Schema<Memo>;
