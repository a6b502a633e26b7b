import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redlineDossiers } from '../../src/build/redline-dossiers.ts';
import type { Host } from '../../src/host/host.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import type { SummaryItem } from '../../src/redline/summary/summary.ts';
import { projectHost } from '../support/examples.ts';
import { isNightly } from '../support/nightly.ts';
import { png } from '../support/png.ts';
import { seed } from '../support/seed.ts';

/** What of an agreement can change; each has a value in both versions. */
interface Values {
  readonly line: string;
  readonly other: string;
  readonly school: string;
  readonly signatory: string;
  readonly role: string;
  readonly date: string;
  readonly period: string;
  readonly amount: string;
  readonly day: string;
  readonly mentioned: string;
  /** Words that say nothing of all that. */
  readonly words: readonly string[];
  /** Whether the last two paragraphs changed places. */
  readonly isTurned: boolean;
}

function agreement({
  line,
  other,
  school,
  signatory,
  role,
  date,
  period,
  amount,
  day,
  mentioned,
  words,
  isTurned,
}: Values): string {
  const [one, two] = [
    'De ouders van alle kinderen krijgen in dit jaar een brief met € 75 korting voor het zwembad.',
    'Elke vrijdag leest iemand uit de buurt voor aan een groep die op 1 juni 2022 begon.',
  ];
  return `---
kind: agreement
title: Kansenakkoord Veenstad
status: draft
date: ${date}
period: ${period}
style: neutraal
scheme: oab-2023
partners:
  gemeente:
    name: Gemeente Veenstad
    type: municipality
  school:
    name: ${school}
    type: school-board
budget:
  - cost: activiteiten
    item: Taalklas
    amount: ${line}
  - cost: scholing
    item: Scholing
    amount: ${other}
funding:
  - source: oab-2023-2026
    amount: rest
signatories:
  - partner: school
    name: ${signatory}
    role: ${role}
---

# Inleiding

Wij ${words[0]} samen aan gelijke kansen en het totaal is {{budget.total}}.

De gemeente betaalt ${amount} voor ${words[1]} en spreekt op ${day} met ${mentioned} over de ${words[2]} van dit plan.

# Doelstellingen

Hier werken wij aan.

## Elk kind ${words[3]}

${isTurned ? `${two}\n\n${one}` : `${one}\n\n${two}`}

### Resultaten

- Een resultaat met ${words[4]}.
`;
}

const folder = 'agreements/veenstad';

async function itemsOf(
  old: string,
  current: string,
  others: Readonly<Record<string, string | Uint8Array>> = {},
  currentOthers = others,
): Promise<readonly SummaryItem[]> {
  const at = (text: string, beside: typeof others): Host =>
    memoryHost({ [`${folder}/akkoord.md`]: text, ...beside }, { below: projectHost });
  const [before, after] = [at(old, others), at(current, currentOthers)];
  const revisionOf = (host: Host, commit: string) => ({
    host,
    commit,
    by: { author: 'x', date: '2026-11-30T21:05:00Z' },
    writersOf: () => [],
    removerOf: () => undefined,
  });
  const host = memoryHost(
    {},
    { below: projectHost, revisions: { oud: revisionOf(before, 'a'), nieuw: revisionOf(after, 'b') } },
  );
  const { dossiers, unmade } = await redlineDossiers({ old: 'oud', current: 'nieuw', paths: [folder] }, host);
  expect(unmade.flatMap(({ outcome }) => outcome.diagnostics)).toEqual([]);
  return dossiers.flatMap(({ summary }) => summary.items);
}

const shown = ({ topic, subject, part, old, current }: SummaryItem) =>
  `${topic}: ${subject}${part ? `, ${part}` : ''}: ${old?.text} → ${current?.text}`.replace(/\s+/gu, ' ');

const usual: Values = {
  line: '€ 200.000',
  other: '€ 1.000',
  school: 'Stichting Het Baken',
  signatory: 'Anna Vos',
  role: 'Bestuurder',
  date: '1 juni 2023',
  period: '2023-2026',
  amount: '€ 5.500',
  day: '3 maart 2024',
  mentioned: 'Stichting Het Baken',
  words: ['werken', 'boeken', 'uitkomst', 'leest', 'lezen'],
  isTurned: false,
};

/** What must be told of each value that changed. */
const expected: Readonly<Record<string, (old: Values, current: Values) => readonly string[]>> = {
  line: (old, current) => [
    `money: kostenpost “Taalklas” van “Kansenakkoord Veenstad”, bedrag: ${old.line} → ${current.line}`,
  ],
  other: (old, current) => [
    `money: kostenpost “Scholing” van “Kansenakkoord Veenstad”, bedrag: ${old.other} → ${current.other}`,
  ],
  school: (old, current) => [`parties: partner “${current.school}”, naam: ${old.school} → ${current.school}`],
  signatory: (old, current) => [
    `parties: ondertekenaar van “${current.school}”, naam: ${old.signatory} → ${current.signatory}`,
  ],
  role: (old, current) => [
    `parties: ondertekenaar van “${current.school}”, functie: ${old.role} → ${current.role}`,
  ],
  date: (old, current) => [`dates: akkoord “Kansenakkoord Veenstad”, datum: ${old.date} → ${current.date}`],
  period: (old, current) => [
    `dates: akkoord “Kansenakkoord Veenstad”, periode: ${old.period} → ${current.period}`,
  ],
  amount: (old, current) => [
    `money: bedrag in de tekst onder “Inleiding”: ${old.amount} → ${current.amount}`,
  ],
  day: (old, current) => [
    `dates: datum of periode in de tekst onder “Inleiding”: ${old.day} → ${current.day}`,
  ],
  mentioned: (old, current) => [
    `parties: naam in de tekst onder “Inleiding”: ${old.mentioned} → ${current.mentioned}`,
  ],
};

const amounts = ['€ 200.000', '€ 150.000', '€ 90.500', '€ 1.250,50'];
const values = fc.record<Values>({
  line: fc.constantFrom(...amounts),
  other: fc.constantFrom('€ 1.000', '€ 2.400'),
  school: fc.constantFrom('Stichting Het Baken', 'Stichting De Vuurtoren'),
  signatory: fc.constantFrom('Anna Vos', 'Bram de Wit'),
  role: fc.constantFrom('Bestuurder', 'Voorzitter'),
  date: fc.constantFrom('1 juni 2023', '2 juni 2023', '1 juli 2023'),
  period: fc.constantFrom('2023-2026', '2023-2027'),
  amount: fc.constantFrom('€ 5.500', '€ 6.500', '€ 1,5 miljoen', '€ 85,-'),
  day: fc.constantFrom('3 maart 2024', '4 maart 2024', '3-3-2025'),
  mentioned: fc.constantFrom('Stichting Het Baken', 'Stichting De Vuurtoren', 'Gemeente Veenstad'),
  words: fc.array(fc.constantFrom('werken', 'bouwen', 'boeken', 'spelen', 'uitkomst', 'leest', 'zingt'), {
    minLength: 5,
    maxLength: 5,
  }),
  isTurned: fc.boolean(),
});

test('every amount, name, date and party that changed is told, and nothing else', {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(values, values, async (old, current) => {
      const found = (await itemsOf(agreement(old), agreement(current)))
        .filter(({ topic }) => topic !== 'details')
        .map(shown);
      const changed = Object.keys(expected).filter(
        (key) => old[key as keyof Values] !== current[key as keyof Values],
      );
      const wanted = changed.flatMap((key) => expected[key]?.(old, current) ?? []);
      // A name in the text is only known as one when a partner has it, in either version.
      const names = ['Gemeente Veenstad', old.school, current.school];
      const known = (name: string) => (names.includes(name) ? name : 'undefined');
      const [was, is] = [known(old.mentioned), known(current.mentioned)];
      const without = wanted.filter((line) => !line.startsWith('parties: naam in de tekst'));
      const told = was !== is ? [`parties: naam in de tekst onder “Inleiding”: ${was} → ${is}`] : [];
      const totals = found.filter((line) => /^money: (?:dekking|totaal)/.test(line));
      const rest = found.filter((line) => !totals.includes(line));
      const [goal, before] = [current.words[3], old.words[3]].map((word) => `Elk kind ${word}`);
      const goals = goal === before ? [] : [`plans: doel “${goal}”, naam: ${before} → ${goal}`];
      expect(rest.sort()).toEqual([...without, ...told, ...goals].sort());
      const isSame = old.line === current.line && old.other === current.other;
      if (isSame) expect(totals).toEqual([]);
      else if (cents(old) !== cents(current)) expect(totals).toHaveLength(2);
    }),
    { numRuns: isNightly ? 500 : 60, ...seed },
  );
});

function cents({ line, other }: Values): number {
  const read = (text: string) => Number(text.replace(/[^\d,]/g, '').replace(',', '.'));
  return read(line) + read(other);
}

describe('what is told of', () => {
  const told = async (from: (text: string) => string, to: (text: string) => string = (text) => text) =>
    (await itemsOf(from(agreement(usual)), to(agreement(usual)))).map(shown);

  test('nothing', async () => {
    expect(await told((text) => text)).toEqual([]);
  });
  test('a cost that comes, and what follows from it', async () => {
    expect(await told((text) => text.replace(/ {2}- cost: scholing\n.*\n.*\n/, ''))).toEqual([
      'money: kostenpost “Scholing” van “Kansenakkoord Veenstad”: undefined → € 1.000',
      'money: dekking uit “Onderwijsachterstandenbeleid 2023-2026” van “Kansenakkoord Veenstad”: € 200.000 → € 201.000',
      'money: totaal van de begroting van “Kansenakkoord Veenstad”: € 200.000 → € 201.000',
    ]);
  });
  test('a partner and a signatory that come', async () => {
    const without = (text: string) =>
      text
        .replace('  school:\n    name: Stichting Het Baken\n    type: school-board\n', '')
        .replace('partner: school', 'partner: gemeente');
    const items = await told(without);
    expect(items).toContain('parties: partner “Stichting Het Baken”: undefined → Stichting Het Baken');
  });
  test('a status and a title: under the other data', async () => {
    expect(
      await told((text) =>
        text.replace('status: draft', 'status: final').replace('Kansenakkoord Veenstad', 'Akkoord'),
      ),
    ).toEqual(
      [
        'details: akkoord “Kansenakkoord Veenstad”, status: definitief → concept',
        'details: akkoord “Kansenakkoord Veenstad”, titel: Akkoord → Kansenakkoord Veenstad',
      ]
        .sort()
        .reverse(),
    );
  });
  test('an amount that goes in one chapter is no other amount of the next', async () => {
    const gone = (text: string) =>
      text.replace('# Doelstellingen', 'De school krijgt € 10.000 voor boeken.\n\n# Doelstellingen');
    const come = (text: string) =>
      text.replace(
        'Hier werken wij aan.',
        'Hier werken wij aan.\n\nVoor koffie en thee is er elk jaar € 25 apart gezet.',
      );
    expect(await told(gone, come)).toEqual([
      'money: bedrag in de tekst onder “Inleiding”: € 10.000 → undefined',
      'money: bedrag in de tekst onder “Doelstellingen”: undefined → € 25',
    ]);
  });
  test('two amounts that change places in one sentence', async () => {
    const sentence = (one: string, other: string) => (text: string) =>
      text.replace('Hier werken wij aan.', `De gemeente geeft ${one} en de school geeft daar ${other} bij.`);
    expect(await told(sentence('€ 10', '€ 20'), sentence('€ 10', '€ 30'))).toEqual([
      'money: bedrag in de tekst onder “Doelstellingen”: € 20 → € 30',
    ]);
  });
  test('goals one by one: new, gone and called otherwise, wherever they stand', async () => {
    const goals =
      (...names: string[]) =>
      (text: string) =>
        text.replace(
          /## Elk kind[\s\S]*/,
          names
            .map((name) => `## ${name}\n\nDit gaat over ${name.toLowerCase()} en niets anders.\n`)
            .join('\n'),
        );
    const shownPlans = async (old: string[], current: string[]) =>
      (await told(goals(...old), goals(...current))).filter((line) => line.startsWith('plans'));
    expect(await shownPlans(['Lezen', 'Rekenen'], ['Rekenen', 'Zwemmen', 'Lezen'])).toEqual([
      'plans: doel “Zwemmen”: undefined → Zwemmen',
    ]);
    expect(await shownPlans(['Lezen', 'Rekenen'], ['Rekenen'])).toEqual([
      'plans: doel “Lezen”: Lezen → undefined',
    ]);
    expect(await shownPlans(['Elk kind leest thuis'], ['Elk kind leest op school'])).toEqual([
      'plans: doel “Elk kind leest op school”, naam: Elk kind leest thuis → Elk kind leest op school',
    ]);
  });
  test('a reference that points elsewhere, and an address; not one whose heading is called otherwise', async () => {
    const see =
      (target: string, address: string, goal = 'Elk kind leest') =>
      (text: string) =>
        text
          .replace(
            'Hier werken wij aan.',
            `Hier werken wij aan, zie [daar](#${target}) en [de site](${address}).`,
          )
          .replace('Elk kind leest', goal);
    const told = async (from: (text: string) => string, to: (text: string) => string) =>
      (await itemsOf(from(agreement(usual)), to(agreement(usual))))
        .map(shown)
        .filter((line) => line.startsWith('targets'));
    const [one, two] = ['https://a.example/', 'https://b.example/'];
    expect(await told(see('inleiding', one), see('resultaten', two))).toEqual([
      'targets: verwijzing “daar” onder “Doelstellingen”, wijst naar: “Inleiding” → “Resultaten”',
      `targets: koppeling “de site” onder “Doelstellingen”, adres: ${one} → ${two}`,
    ]);
    const renamed = see('elk-kind-leest-en-telt', one, 'Elk kind leest en telt');
    expect(await told(see('elk-kind-leest', one), renamed)).toEqual([]);
  });
  test('a picture that is described otherwise', async () => {
    const picture = (alt: string) => (text: string) =>
      text.replace('Hier werken wij aan.', `![${alt}](foto.png)`);
    const [old, current] = [
      picture('Een school')(agreement(usual)),
      picture('Twee scholen')(agreement(usual)),
    ];
    const items = await itemsOf(old, current, { [`${folder}/foto.png`]: png(8, 8) });
    expect(items.map(shown)).toEqual([
      'targets: afbeelding onder “Doelstellingen”, beschrijving: “Een school” → “Twee scholen”',
    ]);
  });
  test('a letter without a title: not by that of the agreement', async () => {
    const letter = `---
kind: raadsbrief
about: akkoord.md
status: draft
date: 1 juni 2023
style: neutraal
annexes:
  - akkoord.md
signatories:
  - name: Anna Vos
    role: Burgemeester
---
`;
    const file = `${folder}/raadsbrief.md`;
    const items = await itemsOf(agreement(usual), agreement(usual), {}, { [file]: letter });
    expect(items.map(shown)).toEqual([
      'parties: ondertekenaar van raadsbrief: undefined → Anna Vos, Burgemeester',
      'details: raadsbrief: undefined → Kansenakkoord Veenstad',
      'details: raadsbrief, bijlagen: undefined → Kansenakkoord Veenstad',
    ]);
    const changed = letter.replace('Anna Vos', 'Bram de Wit').replace('Kansen', 'Kans');
    const title = (text: string) => text.replace('Kansenakkoord Veenstad', 'Akkoord');
    const others = await itemsOf(
      title(agreement(usual)),
      agreement(usual),
      { [file]: letter },
      { [file]: changed },
    );
    expect(others.map(shown)).toEqual([
      'parties: ondertekenaar van raadsbrief, naam: Anna Vos → Bram de Wit',
      'details: akkoord “Kansenakkoord Veenstad”, titel: Akkoord → Kansenakkoord Veenstad',
    ]);
  });
  test('what is chosen from a list and who is meant: in words, not in keys', async () => {
    expect(
      await told((text) =>
        text.replace('type: school-board', 'type: childcare').replace('partner: school', 'partner: gemeente'),
      ),
    ).toEqual([
      'parties: partner “Stichting Het Baken”, soort: kinderopvang → schoolbestuur',
      'parties: ondertekenaar van “Stichting Het Baken”, partner: Gemeente Veenstad → Stichting Het Baken',
    ]);
  });
});
