/** All that `docs/adding.md` names for a kind, of one that the program does not have: an evaluation. By path in the project. */
export const addedKind: Readonly<Record<string, string>> = {
  'src/kinds/evaluation/data.ts': `import type { Field } from '../../model/field.ts';
import type { MainData } from '../../model/main-document.ts';
import type { CalendarDate } from '../../values/calendar-date.ts';

/** Frontmatter of an evaluation: what came of what was agreed. */
export interface Evaluation extends MainData {
  readonly kind: 'evaluation';
  /** The day on which the results were measured. */
  readonly measured: Field<CalendarDate>;
}

declare module '../../model/dossier.ts' {
  interface LoneKinds {
    evaluation: Evaluation;
  }
}
`,
  'src/kinds/evaluation/facts.ts': `import type { KindFacts } from '../kind-facts.ts';

/** Facts of an evaluation. */
export const evaluationFacts: KindFacts<'evaluation'> = {
  name: 'evaluation',
  label: 'evaluatie',
  article: 'de',
  role: 'lone',
  needed: ['title'],
  filledLists: {},
  ownNames: ['evaluatie'],
  nouns: ['evaluatie'],
  annexes: 'listed',
  mustSign: [],
  made: 'een evaluatie, in een eigen dossier of bij een ander document',
};
`,
  'src/kinds/evaluation/schema.ts': `import { constant, group, hinted, mayBeNone, optional, type Schema } from '../builders.ts';
import { commonFields, ownStyle } from '../common-fields.ts';
import { dossierFields } from '../dossier-fields.ts';
import { date, text } from '../leaves.ts';
import type { Evaluation } from './data.ts';
import { evaluationFacts } from './facts.ts';

const { partners, terms } = dossierFields;

export const evaluationSchema = group(evaluationFacts.label, {
  kind: constant('soort document', evaluationFacts.name),
  title: hinted('wat er geëvalueerd is', text('onderwerp', 'Twee jaar gelijke kansen')),
  measured: hinted('de dag waarop de cijfers zijn gemeten', date('gemeten op')),
  status: commonFields.status,
  date: commonFields.date,
  style: ownStyle,
  version: optional(text('versie', '1.2')),
  notice: commonFields.notice,
  partners: mayBeNone(partners),
  terms: mayBeNone(terms),
  allow: commonFields.allow,
}) satisfies Schema<Evaluation>;
`,
  'src/kinds/evaluation/view.ts': `import type { KindView } from '../view/kind-view.ts';
import { partners, printable } from '../view/shapes.ts';
import { groupView } from '../view/view-shape.ts';
import type { Evaluation } from './data.ts';
import { evaluationFacts } from './facts.ts';
import { evaluationSchema } from './schema.ts';

const fields = printable(evaluationSchema, 'status', 'style');

/** The view of an evaluation: itself and, as \`agreement\`, the main document. */
export const evaluationView: KindView<Evaluation> = {
  shape: (main) => groupView(evaluationFacts.label, { ...fields, partners: partners('partners'), agreement: main }),
  data: ({ data }, shape, { make, partners: all, anyMain }) =>
    make.group(shape, data, data.title.span, {
      partners: Object.keys(data.partners).map((id) => all.one(id, data.title.span, data.partners)),
      agreement: anyMain,
    }),
  asMain: { fields, own: {} },
};
`,
  'src/kinds/evaluation/starter.ts': `import { capitalized } from '../../text/capitalized.ts';
import type { Starter } from '../start/starter.ts';
import { usualQuestions } from '../start/usual-questions.ts';

/** An evaluation: a dossier of its own, or a document beside the main one. */
export const evaluationStarter: Starter = {
  order: ['kind', 'title', 'measured', 'status', 'date', 'style'],
  refers: { style: 'styles' },
  questions: [
    { name: 'title', ask: 'Onderwerp van de evaluatie', path: ['title'] },
    { ...usualQuestions.style, example: 'neutraal', asked: 'in-new-dossier' },
  ],
  title: capitalized,
  usualName: 'evaluatie',
  headingMark: '#',
  plan: ({ id, answers, dossier }) => [
    { kind: 'evaluation', file: \`\${dossier ? id : 'evaluatie'}.md\`, values: { ...answers, status: 'draft' } },
  ],
};
`,
  'src/kinds/evaluation/kind.ts': `import { kind } from '../kind.ts';
import type { Evaluation } from './data.ts';
import { evaluationFacts } from './facts.ts';
import { evaluationSchema } from './schema.ts';
import { evaluationStarter } from './starter.ts';
import { evaluationView } from './view.ts';

/** Everything specific to an evaluation. */
export const evaluation = kind<Evaluation>({
  facts: evaluationFacts,
  schema: evaluationSchema,
  view: evaluationView,
  starter: evaluationStarter,
});
`,
  'templates/evaluation/main.md.hbs': `{{!-- An evaluation: its subject, when it was measured, what came of it, and all else. --}}
::wordmark

# {{title}}

:::fields
- **Gemeten op** {{measured}}
- **Datum** {{date}}
:::

::body{section=uitkomsten}

::body
`,
  'templates/evaluation/sections.yaml': `sections:
  - id: uitkomsten
    heading: Uitkomsten
    mandatory: ja
    hint: wat er van de afspraken terechtkwam
`,
  'tests/bad/schema/evaluation-not-measured/evaluatie.md': `---
kind: evaluation
title: Twee jaar gelijke kansen
measured:
status: final
date: 1 maart 2026
style: neutraal
---

# Uitkomsten

Meer kinderen lezen.
`,
  'tests/bad/schema/evaluation-not-measured/expected.txt': 'data/unfilled evaluatie.md:4:1\n',
};

const filled = `---
kind: evaluation
title: Een evaluatie
measured: 2 februari 2026
status: final
date: 1 maart 2026
style: neutraal
version: "1.2"
notice: Voorbeeld
partners:
  een:
    name: Gemeente Veenstad
    type: municipality
    short: Veenstad
terms:
  LEA: Lokale Educatieve Agenda
allow:
  - rule: text/placeholder
    reason: Dit hoort zo.
    place: title
    value: anders
---

# Uitkomsten

Over {{terms.LEA}} met {{partners}}, kort {{partners.een.short}}.
`;

/** What makes the three tests green that `docs/adding.md` says stay red: a file, a text in it, and what comes there instead. */
export const found: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'docs/handleiding.md': [
    '<!-- tabel: velden memo -->',
    '<!-- tabel: velden evaluation -->\n<!-- einde -->\n\n<!-- tabel: velden memo -->',
  ],
  'editors/vscode/snippets/akkoord.code-snippets': [
    '  "Notitie": {',
    '  "Evaluatie": { "scope": "markdown", "prefix": "akkoord-evaluatie", "description": "Begin van een evaluatie", "body": ["---", "kind: evaluation", "title: Twee jaar gelijke kansen", "---", "", "# Uitkomsten", "", "$0"] },\n  "Notitie": {',
  ],
  'tests/support/full-dossiers.ts': [
    "  'd/notitie.md': memo,\n};",
    `  'd/notitie.md': memo,\n  'd/evaluatie.md': ${JSON.stringify(filled)},\n};`,
  ],
};
