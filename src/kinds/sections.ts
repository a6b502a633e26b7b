import type { Section } from '../model/sections.ts';
import { group, list, type Schema } from './builders.ts';
import { id, text } from './leaves.ts';
import { required, yesNo } from './plain-values.ts';

/** Contents of `templates/<kind>/sections.yaml`. */
export const sectionsSchema = group('secties', {
  sections: list(
    'secties',
    group('sectie', {
      id: required(id('id', 'doelgroep')),
      heading: required(text('kop', 'Doelgroep')),
      mandatory: yesNo('verplicht'),
      hint: required(text('toelichting', 'Voor wie is de interventie bedoeld?')),
    }),
  ),
  parts: list('vaste tussenkoppen', required(text('tussenkop', 'Resultaten'))),
}) satisfies Schema<{ readonly sections: readonly Section[]; readonly parts: readonly string[] }>;
