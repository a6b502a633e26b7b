/** One document cited in two ways: with two periods, under two names, as two kinds. */
import { expect, test } from 'vitest';
import { twoPeriods } from '../../src/check/rules/dates/two-periods.ts';
import { twoNames } from '../../src/check/rules/references/two-names.ts';
import { messagesIn } from '../support/messages-in.ts';

const periods: readonly (readonly [text: string, name: string, here: string, elsewhere: string])[] = [
  [
    'Onze eigen Visie Jonge Kind 2024-2030 gaat ver. Dit past bij de Visie Het Jonge Kind 2024-2028.',
    'Visie Het Jonge Kind',
    '2024-2028',
    '2024-2030',
  ],
  [
    'De Regiovisie Zorg 2021-2024 loopt. In de Regiovisie Zorg (2021-2025) staat meer.',
    'Regiovisie Zorg',
    '2021-2025',
    '2021-2024',
  ],
  [
    'Het Leesplan Oost 2023-2026 geldt. Volgens het Leesplan Oost voor de periode 2023-2027 komt er een kast.',
    'Leesplan Oost',
    '2023-2027',
    '2023-2026',
  ],
  [
    'De Sport-agenda Noord 2022-2025 loopt. De Sport agenda Noord 2022-2026 ook.',
    'Sport agenda Noord',
    '2022-2026',
    '2022-2025',
  ],
];

const more: readonly string[] = [
  // “Eerder” is said of the agreements, and “vervolg op” of what comes after.
  'Van eerder is de Jeugdvisie Zuid 2022-2025. De Jeugdvisie Zuid 2022-2026 loopt nog.',
  'De Sportvisie Noord 2024-2028 is van ons allen. Er komt een vervolg op de Sportvisie Noord 2025-2028.',
  'Het Taalpact Veen 2024 bindt ons. In het Taalpact Veen 2025 staat wie wat doet.',
];

const swapped: readonly string[] = [
  'De Nota Groen en Spelen 2024 geldt. De Nota Spelen en Groen 2024 noemt plekken.',
  'Het Plan Lezen en Muziek 2024-2027 loopt. Het Plan Muziek en Lezen 2024-2027 kost geld.',
  'De Visie Buurtschool 2023 geldt. De Nota Kindpakket 2023 en de Nota Kinderpakket 2023 ook.',
];

const names: readonly (readonly [text: string, name: string, usual: string])[] = [
  [
    'De Nota Kindpakket 2027-2030 geldt; de Nota Kinderpakket 2027-2030 ligt klaar.',
    'Nota Kinderpakket',
    'Nota Kindpakket',
  ],
  [
    'De Visie Buurt en School 2025-2029 geldt. De Nota Buurt en School 2025-2029 zegt meer.',
    'Nota Buurt en School',
    'Visie Buurt en School',
  ],
  [
    'Het Programma Taal Thuis 2024-2027 loopt. Het Plan Taal Thuis 2024-2027 kost geld.',
    'Plan Taal Thuis',
    'Programma Taal Thuis',
  ],
  [
    'Het Convenant Samen Spelen 2023-2026 bindt ons. In het Akkoord Samen Spelen 2023-2026 staat hoe.',
    'Akkoord Samen Spelen',
    'Convenant Samen Spelen',
  ],
  [
    'De Nota Speelruimte 2021-2031 geldt. De Nota Speelruimtes 2021-2031 noemt plekken.',
    'Nota Speelruimtes',
    'Nota Speelruimte',
  ],
  [
    'De Bibliotheekvisie 2022-2028 geldt. De Bibliotheeksvisie 2022-2028 noemt de bus.',
    'Bibliotheeksvisie',
    'Bibliotheekvisie',
  ],
];

const innocent: readonly string[] = [
  'De Nota Meedoen 2022-2025 volgt op de Nota Meedoen 2018-2021.',
  'Het Huisvestingsplan 2022-2038 geldt hier. Het Huisvestingsplan 2021-2036 van Kreekmeer is ouder.',
  'De Wijkagenda Oost 2023-2026 en de Wijkagenda West 2023-2026 zijn klaar.',
  'De Jeugdvisie Kust 2023-2026 en de Jeugdhulpvisie Kust 2023-2026 horen bij elkaar.',
  'Het Programma Armoede 2024-2027 voert de Visie Armoede 2024-2027 uit.',
  'De Nota Peuters 2024-2026 en de Nota Kleuters 2024-2026.',
  'De Zorgvisie West 2024-2028 is een vervolg op de Zorgvisie West 2021-2025.',
  'Het Leesconvenant Kade 2023 vervangt het Leesconvenant Kade 2021.',
  'De Jeugdmonitor 2023 en de Jeugdmonitor 2024 laten groei zien.',
  'Het Jaarplan Sport 2023 en het Jaarplan Spel 2023 zijn vastgesteld.',
  'Het Cultuurplan 2021-2024, het Cultuurplan 2025-2028 en het Cultuurfonds 2021-2024.',
];

const all = [...periods, ...names].map(([text]) => text);

test('a document with two periods', () => {
  expect(messagesIn(twoPeriods, [...all, ...innocent])).toEqual(
    periods.map(
      ([, name, here, elsewhere]) => `“${name}” heeft hier de periode ${here}, en elders ${elsewhere}.`,
    ),
  );
});

test('a document under two names, or as two kinds', () => {
  expect(messagesIn(twoNames, [...all, ...innocent])).toEqual(
    names.map(([, name, usual]) => `“${name}” heet elders “${usual}”, met dezelfde periode.`),
  );
});

test.each(more)('two periods: %s', (text) => {
  expect(messagesIn(twoPeriods, [text])).toHaveLength(1);
});

test.each(swapped)('two names: %s', (text) => {
  expect(messagesIn(twoNames, [text])).toHaveLength(1);
});

const withoutPeriod: readonly (readonly [text: string, name: string, usual: string])[] = [
  [
    'De nota ‘Lezen met plezier’ is er. In die nota, ‘Plezier in lezen’, staat meer.',
    'Plezier in lezen',
    'Lezen met plezier',
  ],
  [
    'In de nota ‘Lekker lezen’ staat dat. Het advies ‘Lekker lezen’ noemt meer.',
    'advies ‘Lekker lezen’',
    'nota ‘Lekker lezen’',
  ],
  [
    'De Handreiking Lezen met Ouders helpt. Volgens de Handleiding Lezen met Ouders ook.',
    'Handleiding Lezen met Ouders',
    'Handreiking Lezen met Ouders',
  ],
];

test.each(withoutPeriod)('two names without a period: %s', (text, name, usual) => {
  expect(messagesIn(twoNames, [text])).toEqual([`“${name}” heet elders “${usual}”.`]);
});

const oneYear: readonly string[] = [
  'De Wet schoolboeken uit 2024 geldt. Volgens de Wet schoolboeken uit 2025 is het verplicht.',
  'De Norm Schoolboeken, vastgesteld in 2021, geldt. De Norm Schoolboeken, vastgesteld in 2020, is streng.',
  'Wij lazen ‘Leesbus op pad’ (2022). In ‘Leesbus op pad’ (2019) staat wat er misging.',
  'Het Taalprogramma Oost 2025-2028 loopt. Het Taalprogramma Oost voor 2025 tot en met 2029 ook.',
  'De Regel Taal Oost geldt. Het Besluit Taal Oost van 3 maart 2025 is kort. Het Besluit Taal Oost van 13 maart 2025 is lang.',
];

test.each(oneYear)('two years or days: %s', (text) => {
  expect(messagesIn(twoPeriods, [text])).toHaveLength(1);
});

test('a series, and one that takes the place of another', () => {
  expect(
    messagesIn(twoPeriods, [
      'De Najaarsnota 2024 was somber, de Najaarsnota 2025 niet.',
      'Het Actieplan Lezen (2023) verving het Actieplan Lezen (2019).',
      'De Regeling Bus 2025 is verlopen. De Regeling Bus 2026 kent dezelfde voorwaarden.',
    ]),
  ).toEqual([]);
});
