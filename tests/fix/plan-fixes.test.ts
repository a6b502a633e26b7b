import { describe, expect, test } from 'vitest';
import type { Example } from '../../src/check/example.ts';
import { rules } from '../../src/check/rules.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { planFixes } from '../../src/fix/plan-fixes.ts';
import type { Host } from '../../src/host/host.ts';
import { overlayHost } from '../../src/host/overlay-host.ts';
import { applyChanges } from '../../src/output/apply-changes.ts';
import { check } from '../../src/pipeline.ts';
import { exampleHost } from '../support/example-dossier.ts';

/** A host with other texts in some files. */
const overlaid = (host: Host, texts: Readonly<Record<string, string | Uint8Array>>) =>
  overlayHost(host, { texts: new Map(Object.entries(texts)), absolute: (path) => path });
const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** What becomes of the lines of a sheet, and what is still found in it. */
async function mended(sheet: Example['sheet'], suggestions = false) {
  const plan = await planFixes({ paths: ['d'], suggestions }, exampleHost({ sheet }));
  const [file] = plan.files.filter(({ path }) => path === 'd/coaches.md');
  return {
    body: file && text(file.after).split('---\n')[2]?.trim(),
    head: file && text(file.after).split('---\n')[1],
    fixed: plan.fixed,
  };
}
const body = (sentence: string) => `## Doelgroep\n\n${sentence}\n`;

describe('a safe fix is made', () => {
  test.each([
    ['De financiele ideeen.', 'De financiële ideeën.'],
    ['Voor de de klas.', 'Voor de klas.'],
    ['De scholen , en ouders,, doen mee.Zij ook.', 'De scholen, en ouders, doen mee. Zij ook.'],
    ['Wij komen niet ,want dat kan niet.', 'Wij komen niet, want dat kan niet.'],
    ['Van de de de school.', 'Van de school.'],
    ['Dat kost € 85 euro, of EUR € 600.', 'Dat kost € 85, of € 600.'],
  ])('%j → %j', async (before, after) => {
    expect((await mended(body(before))).body).toBe(body(after).trim());
  });
});

describe('a suggestion is made only when that is asked', () => {
  test.each([
    ['Daarna word de coach gevraagd.', 'Daarna wordt de coach gevraagd.'],
    ['De partners van de akkoord.', 'De partners van het akkoord.'],
    ['Over het\nhet geld.', 'Over het geld.'],
    ['Een <b>woord</b>.', 'Een **woord**.'],
    ['Met taal en rekenonderwijs.', 'Met taal- en rekenonderwijs.'],
    ['De mantelzorg-en zorgtaken.', 'De mantelzorg- en zorgtaken.'],
    ['De SCholen doen mee.', 'De scholen doen mee.'],
    ['Zij schrijven zich in in september.', 'Zij schrijven zich in september.'],
    ['De heer Israel spreekt.', 'De heer Israël spreekt.'],
    ['Op dinsdag 5 september 2022 begint het.', 'Op maandag 5 september 2022 begint het.'],
    ['Het begint op 5 september 2022 (Vrijdag).', 'Het begint op 5 september 2022 (Maandag).'],
    ['Het convenant dat voor u ligt, geldt.', 'Het interventieblad dat voor u ligt, geldt.'],
    ['Deze uitvoeringsagenda is van ons allen.', 'Dit interventieblad is van ons allen.'],
    ['Wij vragen 500 uur x € 90 = € 44.000.', 'Wij vragen 500 uur x € 90 = € 45.000.'],
    [
      'Het ging van 120 naar 150, een groei van 20 procent.',
      'Het ging van 120 naar 150, een groei van 25 procent.',
    ],
    [
      'Er zijn 12 groepen van 24 leerlingen, samen 280 leerlingen.',
      'Er zijn 12 groepen van 24 leerlingen, samen 288 leerlingen.',
    ],
    ['Er zijn vier redenen: rust, regelmaat en geld.', 'Er zijn drie redenen: rust, regelmaat en geld.'],
    ['De gemeente Voorbeeldstadt doet mee.', 'De gemeente Voorbeeldstad doet mee.'],
    ['Op 31 november 2022 stoppen wij.', 'Op 30 november 2022 stoppen wij.'],
    [
      'Van 1 januari 2022 tot en met 31 december 2023, dus drie jaar.',
      'Van 1 januari 2022 tot en met 31 december 2023, dus twee jaar.',
    ],
  ])('%j → %j', async (before, after) => {
    expect(await mended(body(before))).toMatchObject({ body: undefined, fixed: 0 });
    expect((await mended(body(before), true)).body).toBe(body(after).trim());
  });

  test('a key, a name and a heading that were misspelt', async () => {
    const { head, body: after } = await mended(
      {
        data: 'contact:\n  partner: gemeent # van ons\n  role: Adviseur\n  Email: jeugd@voorbeeldstad.example',
        body: '## Doelgroepp\n\nElk kind.\n',
      },
      true,
    );
    expect(head).toContain('  partner: gemeente # van ons\n  role: Adviseur\n  email: jeugd@');
    expect(after).toBe('## Doelgroep\n\nElk kind.');
  });
});

describe('of several right answers only the author knows which is meant', () => {
  test.each<[before: string, rule: string, ways: string[]]>([
    ['Dat wordt/is zo.', 'text/choice', ['wordt', 'is']],
    ['De heer/mevrouw Bos komt.', 'text/choice', ['De heer', 'Mevrouw']],
    ['Wij kiezen hetgeen nodig is, doch niet meer.', 'language/jargon', ['wat']],
    ['Op vrijdag 9 mei 2027 komt de raad.', 'dates/weekday', ['zondag']],
    ['Van de 43 waren er 28 een ruzie en 17 een diefstal. Die 43 zijn bekend.', 'numbers/total', ['45']],
  ])('%j: %s', async (before, rule, ways) => {
    const host = exampleHost({ sheet: body(before) });
    const { diagnostics } = await check({ paths: ['d'] }, host);
    const found = diagnostics.find((each) => each.rule === rule);
    expect(found?.fixes?.map(({ certainty, edits }) => [certainty, edits[0]?.text])).toEqual(
      ways.map((way) => ['choice', way]),
    );
    expect(await mended(body(before), true)).toMatchObject({ body: undefined, fixed: 0 });
  });
});

test('a result that would contradict the budget instead is left to the author', async () => {
  const sentence = 'Het budget is € 50.000: € 34.000 voor de coach en € 15.000 voor scholing.';
  expect(await mended(body(sentence), true)).toMatchObject({ body: undefined, fixed: 0 });
});

describe('markup of another program becomes ours', () => {
  test.each([
    ['Dit is ==belangrijk== voor ++allen++.', 'Dit is **belangrijk** voor *allen*.'],
    ['Minder CO~2~ en 10^3^ m^2^.', 'Minder CO₂ en 10³ m².'],
    ['Wij [b]samen[/b], en %%nog nakijken%% klaar.', 'Wij **samen**, en <!-- nog nakijken --> klaar.'],
    ['Er zijn {++twee++}{--drie--} scholen.', 'Er zijn twee scholen.'],
  ])('%j → %j', async (before, after) => {
    expect((await mended(body(before), true)).body).toBe(body(after).trim());
  });
});

describe('a value that is written in another way is read as it was meant', () => {
  test.each([
    ['period: 2022 t/m 2024', 'period: 2022-2024'],
    ['period: "2024-2022"', 'period: 2022-2024'],
    ['date: 3 Sept 2022 # toen', 'date: 3 september 2022 # toen'],
    ['date: maandag 3 september 2022', 'date: zaterdag 3 september 2022'],
    ['status: concept', 'status: draft'],
  ])('%j → %j', async (before, after) => {
    const host = exampleHost({ agenda: { data: before } });
    const { files, outcome } = await planFixes({ paths: ['d'], suggestions: true }, host);
    const fixed = files.find(({ path }) => path === 'd/agenda.md');
    expect(fixed && text(fixed.after).split('\n')).toContain(after);
    expect(outcome.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each([
    ['amount: 1,000.00', 'amount: € 1.000,00'],
    ['amount: 45k', 'amount: € 45.000'],
    ['amount: 750 euro', 'amount: € 750'],
  ])('%j → %j', async (before, after) => {
    const data = `budget:\n  - cost: loonkosten\n    item: Coach\n    ${before}`;
    expect((await mended({ data, body: body('Elk kind.') }, true)).head).toContain(`    ${after}\n`);
  });
});

test('a final that was good stays good', async () => {
  const agenda = {
    data: `status: final\npartners:\n  gemeente:\n    name: Gemeente Voorbeeldstad\n    type: municipality\n  bestuur:\n    name: "Stichting Coordi\\x6eatie"\n    type: school-board`,
    body: '## Toelichting\n\nStichting Coordinatie doet mee.\n',
  };
  const host = exampleHost({ agenda });
  const before = await check({ paths: ['d'] }, host);
  const { outcome } = await planFixes({ paths: ['d'], suggestions: true }, host);
  expect(outcome.blocking.length).toBeLessThanOrEqual(before.blocking.length);
});

test('an amount that is two values of the budget is nobody’s guess', async () => {
  expect(await mended(body('De coach kost € 50.000.'), true)).toMatchObject({ fixed: 0 });
});

test('what is not in the source as it is read is left alone', async () => {
  expect(await mended(body('De financi\\ele hulp van de *de* school.'))).toMatchObject({ fixed: 0 });
});

test('line ends, comments and a byte order mark stay', async () => {
  const host = exampleHost({ sheet: { body: body('De financiele hulp.') } });
  const source = text(host.read('d/coaches.md')).replace('title:', '# opmerking\ntitle:');
  const windows = `\ufeff${source.replaceAll('\n', '\r\n')}`;
  const { files } = await planFixes({ paths: ['d'] }, overlaid(host, { 'd/coaches.md': windows }));
  expect(files.map(({ after }) => text(after))).toEqual([windows.replace('financiele', 'financiële')]);
});

test('a file that may not be changed stays', async () => {
  const host = exampleHost({
    agenda: { body: '## Toelichting\n\nDe financiele hulp.\n' },
    sheet: { body: body('De financiele hulp.') },
  });
  const paths = async (mayChange?: (file: string) => boolean) =>
    (await planFixes({ paths: ['d'], mayChange }, host)).files.map(({ path }) => path).sort();
  expect(await paths()).toEqual(['d/agenda.md', 'd/coaches.md']);
  expect(await paths((file) => file !== 'd/agenda.md')).toEqual(['d/coaches.md']);
});

test('a file that changed meanwhile is not written', async () => {
  const host = exampleHost({ sheet: { body: body('De financiele hulp.') } });
  const { files } = await planFixes({ paths: ['d'] }, host);
  host.write('d/coaches.md', new TextEncoder().encode('iets anders'));
  expect(applyChanges(files, host)).toEqual({ written: [], removed: [], inTheWay: ['d/coaches.md'] });
  expect(host.text('d/coaches.md')).toBe('iets anders');
});

test('a file that changes while the plan is made is not written either', async () => {
  const host = exampleHost({ sheet: { body: body('De financiele hulp.') } });
  let reads = 0;
  const busy: Host = {
    ...host,
    read(path) {
      const bytes = host.read(path);
      // Somebody saves right behind the first check.
      if (path === 'd/coaches.md' && reads++ === 0) host.write(path, new TextEncoder().encode('iets anders'));
      return bytes;
    },
  };
  const { files } = await planFixes({ paths: ['d'] }, busy);
  expect(files.map(({ path }) => path)).toEqual(['d/coaches.md']);
  expect(applyChanges(files, host)).toEqual({ written: [], removed: [], inTheWay: ['d/coaches.md'] });
  expect(host.text('d/coaches.md')).toBe('iets anders');
});

/** The examples of what a rule finds, with those of which a finding has a fix. */
const examples = rules.flatMap(({ id, examples }) =>
  examples.filter(({ reports }) => reports).map((example) => ({ id, what: example.what, example })),
);

/** Mended as the finding says, they would give another warning, so that they are left to the author. */
const contradicting: ReadonlySet<string> = new Set(['Een geheel met zijn delen, en wat er overblijft.']);

describe('the fixes of every example of every rule', () => {
  const findings = async (host: Host) => (await check({ paths: ['d'] }, host)).diagnostics;

  test.each(examples)('$id: $what', async ({ example }) => {
    const host = exampleHost(example);
    const before = await findings(host);
    for (const suggestions of [false, true]) {
      const fixable = before.filter(({ fixes = [] }) =>
        fixes.some(({ certainty }) => certainty === 'safe' || (suggestions && certainty === 'suggestion')),
      );
      if (fixable.length === 0) continue;
      const { files, outcome, fixed } = await planFixes({ paths: ['d'], suggestions }, host);
      expect(files.length === 0).toBe(contradicting.has(example.what));
      if (files.length === 0) continue;
      expect(fixed).toBeGreaterThan(0);
      const left = ({ rule }: Diagnostic) => fixable.some((each) => each.rule === rule);
      expect(outcome.diagnostics.filter(left).length).toBeLessThan(before.filter(left).length);
      expect(outcome.diagnostics.filter(({ severity }) => severity === 'error').length).toBeLessThanOrEqual(
        before.filter(({ severity }) => severity === 'error').length,
      );
      // Twice is once.
      const written = Object.fromEntries(files.map(({ path, after }) => [path, after]));
      const again = await planFixes({ paths: ['d'], suggestions }, overlaid(host, written));
      expect(again.files).toEqual([]);
    }
  });
});
