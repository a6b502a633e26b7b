/** Writes agendas of any size as source files, for tests that must hold for every document and not only for the example. */
export interface Wanted {
  readonly sheets: number;
  readonly signatories: number;
  /** As typed; the sheets take turns. */
  readonly amounts: readonly string[];
  /** Of organisations and people; taken in turn. */
  readonly names: readonly string[];
}

const kinds = [
  'municipality',
  'school-board',
  'ministry',
  'childcare',
  'welfare',
  'school-board',
  'care',
  'province',
  'other',
];

/** Returns the files of a dossier in folder `folder`, by path. Everything in it is filled in, so it is a final. */
export function generatedAgenda(
  folder: string,
  { sheets, signatories, amounts, names }: Wanted,
): Record<string, string> {
  const turn = (list: readonly string[], index: number) => JSON.stringify(list[index % list.length]);
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
  const partners = numbers(signatories).map(
    (index) => `  p${index}:\n    name: ${turn(names, index)}\n    type: ${kinds[index % kinds.length]}`,
  );
  const signing = numbers(signatories).map((index) =>
    [
      `  - partner: p${index}`,
      `    name: ${turn(names, index + 3)}`,
      `    role: ${index === 0 ? 'Wethouder' : 'Bestuurder'}`,
      ...(index % 2 === 0 ? ['    portfolio: Jeugd, onderwijs en het sociaal domein'] : []),
      ...(index % 3 === 0 ? ['    place: ’s-Gravenhage', '    date: 28 september 2022'] : []),
    ].join('\n'),
  );
  const agenda = `---
kind: gka-agenda
title: Kansen voor ${(names[0] ?? '').replaceAll('"', '')}
type: agenda
status: final
date: 28 september 2022
period: 2022-2024
style: gka
scheme: gka-2021
partners:
${partners.join('\n')}
lead: p1
interventions:
${numbers(sheets)
  .map((index) => `  - interventies/blad-${index}.md`)
  .join('\n')}
signatories:
${signing.join('\n')}
---

## Toelichting

Wij werken samen in de periode {{period}}. Het eerste blad kost {{interventions.blad-0.budget.total}}.[^1]

### Aanleiding

> Een citaat\\
> over twee regels

- Een punt
  1. met een *onderdeel*
  2. en **nog een**
- en een verwijzing naar [de planning](interventies/blad-${sheets - 1}.md#planning)

[^1]: Zie [Samenwerking](#samenwerking-met-de-gelijke-kansen-alliantie).

## Samenwerking met de Gelijke Kansen Alliantie

De gemeente overlegt twee keer per jaar.
`;
  const sheet = (index: number) => `---
kind: intervention
title: ${turn(names, index + 1)}
summary: De inzet wordt verbreed.
period: 2022-2024
partners: [p0, p1]
contact:
  partner: p0
  role: Beleidsadviseur jeugd
  email: onderwijs@voorbeeld.example
budget:
  - cost: loonkosten
    item: ${turn(names, index)}
    amount: ${turn(amounts, index)}
funding:
  - source: gemeente
    amount: rest
---

${[
  'Betrokken partijen',
  'Planning',
  'Doel van de interventie',
  'Doelgroep',
  'Locatie (wijk, school)',
  'Activiteiten',
  'Monitoring en evaluatie',
  'Financiering',
]
  .map((heading) => {
    // A planning without a date is a fault.
    const when = heading === 'Planning' ? ', in 2023' : '';
    return `## ${heading}\n\nTekst over ${heading.toLowerCase()} van blad ${index + 1}${when}.\n`;
  })
  .join('\n')}
| Jaar | Wat |
| --- | ---: |
| 2022 | starten |
| 2023 | verbreden |
`;
  return Object.fromEntries([
    [`${folder}/agenda.md`, agenda],
    ...numbers(sheets).map((index): [string, string] => [
      `${folder}/interventies/blad-${index}.md`,
      sheet(index),
    ]),
  ]);
}
