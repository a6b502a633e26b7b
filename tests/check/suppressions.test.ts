import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { partOf, reportsOf } from '../../src/check/example.ts';
import { howToSuppress } from '../../src/check/how-to-suppress.ts';
import { isNoReason } from '../../src/check/is-no-reason.ts';
import { runRule } from '../../src/check/rule.ts';
import { rules } from '../../src/check/rules.ts';
import { type Suppressor, suppress } from '../../src/check/suppress.ts';
import { suppressionsOf } from '../../src/check/suppressions.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { sortDiagnostics } from '../../src/diagnostic/sort-diagnostics.ts';
import { type ExampleFiles, loadExample } from '../support/example-dossier.ts';

interface Judged {
  /** `rule: text at its span`, in order. */
  readonly left: string[];
  readonly suppressed: string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes an example through all stages with its own suppressions. */
function judged(example: ExampleFiles): Judged {
  const { dossier, main, earlier, textAt } = loadExample(example);
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const early: Diagnostic[] = [...earlier];
  const suppressor: Suppressor = suppress(
    suppressionsOf(dossier, (diagnostic) => early.push(diagnostic)),
    report,
  );
  early.forEach(suppressor.report);
  check([main], dossier, suppressor.report);
  suppressor.reportUnused([main], dossier);
  const line = ({ rule, span }: Diagnostic) => `${rule}: ${textAt(span)}`;
  return {
    left: sortDiagnostics(diagnostics).map(line),
    suppressed: suppressor.suppressed.map(({ diagnostic, reason }) => `${line(diagnostic)} — ${reason}`),
    diagnostics,
  };
}

const sheet = (body: string, data?: string): ExampleFiles => ({
  sheet: { body: `## Doelgroep\n\n${body}`, data },
});
const suppressor = '<!-- toestaan text/placeholder: naam volgt later -->';

describe('a comment', () => {
  test.each<[string, string, string[]]>([
    [
      'the next block, and no further',
      `${suppressor}\nVoor [naam a]\nen [naam b].\n\nVoor [naam c].\n`,
      ['[naam c]'],
    ],
    [
      'the next block after an empty line',
      `${suppressor}\n\nVoor [naam a].\n\nVoor [naam b].\n`,
      ['[naam b]'],
    ],
    ['a whole list', `${suppressor}\n\n- [naam a]\n- [naam b]\n\nVoor [naam c].\n`, ['[naam c]']],
    ['a whole table', `${suppressor}\n\n| a |\n|---|\n| [naam a] |\n\n[naam b] doet mee.\n`, ['[naam b]']],
    [
      'the paragraph it stands in',
      `Voor [naam a] ${suppressor}\nen [naam b].\n\nVoor [naam c].\n`,
      ['[naam c]'],
    ],
    ['the heading it stands in', `### Kop [naam a] ${suppressor}\n\nVoor [naam b].\n`, ['[naam b]']],
    [
      'the heading directly below it',
      `Tekst.\n\n${suppressor}\n### Kop [naam a]\n\nVoor [naam b].\n`,
      ['[naam b]'],
    ],
    ['the cell it stands in', `| a | b |\n|---|---|\n| [naam a] ${suppressor} | [naam b] |\n`, ['[naam b]']],
    [
      'all from the heading before, when it is the last before the next heading',
      `Voor [naam a].\n\n### Kop [naam b]\n\nVoor [naam c].\n\n${suppressor}\n\n### Kop [naam d]\n\nTekst.\n`,
      ['[naam a]', '[naam d]'],
    ],
    [
      'all from the heading before, when nothing follows',
      `Voor [naam a].\n\n- [naam b]\n\n${suppressor}\n`,
      [],
    ],
    ['the item it is the last of', `- een [naam a]\n  ${suppressor}\n- twee [naam b]\n`, ['[naam b]']],
    [
      'the block it is the last of',
      `:::note\nVoor [naam a].\n\n${suppressor}\n:::\n\nVoor [naam b].\n`,
      ['[naam b]'],
    ],
    ['the next block past other comments', `${suppressor}\n<!-- gewoon -->\n\nVoor [naam a].\n`, []],
    [
      'what it names over two lines',
      '<!-- toestaan text/placeholder:\n  naam volgt\n  later -->\nVoor [naam a].\n',
      [],
    ],
  ])('allows in %s', (_, body, left) => {
    const result = judged(sheet(body));
    expect(result.left).toEqual(left.map((text) => `text/placeholder: ${text}`));
    for (const line of result.suppressed) expect(line).toMatch(/ — naam volgt later$/);
    expect(result.suppressed.length).toBeGreaterThan(0);
  });

  test('with a rule that is not met is unused, and says where the finding is', () => {
    const { left, diagnostics } = judged(sheet(`${suppressor}\nNiets.\n\nVoor [naam a].\n`));
    expect(left).toEqual([`allow/unused: ${suppressor}`, 'text/placeholder: [naam a]']);
    expect(diagnostics.find(({ rule }) => rule === 'allow/unused')).toMatchObject({
      severity: 'warning',
      message: 'Deze toestemming voor `text/placeholder` staat niets toe.',
      help: 'Zet haar bij de plaats van de melding, of haal haar weg.',
      related: [{ message: 'Hier staat een melding van deze regel.' }],
    });
  });

  test('is not called unused when an error may have kept the finding away', () => {
    const { left } = judged(sheet(`${suppressor}\nNiets.\n\n<sup>Fout</sup>\n`));
    expect(left).toEqual(['markdown/html: <sup>']);
  });

  test('allows findings of the stage that reads, too', () => {
    const comment = '<!-- toestaan markdown/empty-item: het punt volgt na het overleg -->';
    const { left, suppressed } = judged(sheet(`${comment}\n\n- een\n-\n`));
    expect(left).toEqual([]);
    expect(suppressed).toEqual(['markdown/empty-item: - — het punt volgt na het overleg']);
  });

  test.each<[string, string, Partial<Diagnostic>]>([
    [
      'a misspelt rule',
      'toestaan text/placehoder: naam volgt later',
      {
        rule: 'allow/unknown-rule',
        message: '`text/placehoder` is geen regel van Akkoord.',
        help: 'Bedoelde u `text/placeholder`?',
      },
    ],
    [
      'half a rule',
      'toestaan placeholder: naam volgt later',
      { rule: 'allow/unknown-rule', help: 'Bedoelde u `text/placeholder`?' },
    ],
    [
      'an error',
      'toestaan markdown/html: het moet zo',
      {
        rule: 'allow/not-allowable',
        message: '`markdown/html` is een fout, en een fout kan niet worden toegestaan.',
      },
    ],
    [
      'a finding about allowances',
      'toestaan allow/unused: komt nog',
      {
        rule: 'allow/not-allowable',
        message: '`allow/unused` gaat over toestemmingen, en kan zelf niet worden toegestaan.',
      },
    ],
    [
      'no reason',
      'toestaan text/placeholder:',
      {
        rule: 'allow/no-reason',
        message: 'Bij deze toestemming staat geen reden.',
        help: 'Schrijf achter de dubbele punt waarom de melding mag blijven staan.',
      },
    ],
    [
      'a reason that is still to be filled in',
      'toestaan text/placeholder: [reden]',
      { rule: 'allow/no-reason' },
    ],
  ])('with %s is an error', (_, authored, expected) => {
    const { diagnostics, suppressed } = judged(sheet(`<!-- ${authored} -->\nVoor [naam a].\n`));
    expect(diagnostics.filter(({ rule }) => rule.startsWith('allow/'))).toMatchObject([
      { severity: 'error', ...expected },
    ]);
    expect(suppressed).toEqual([]);
  });

  test.each([
    'toestaan text/placeholder naam volgt later',
    'toestaan: text/placeholder, naam volgt later',
    'toestaan text/placeholder, section/empty: naam volgt later',
    'toestan text/placeholder: naam volgt later',
    'toegestaan text/placeholder: naam volgt later',
    'allow text/placeholder: later',
    'toestaan we dit?',
  ])('that only looks like one is a warning: %s', (authored) => {
    const { diagnostics, left } = judged(sheet(`<!-- ${authored} -->\nVoor allen.\n`));
    expect(left).toEqual([`allow/malformed: <!-- ${authored} -->`]);
    expect(diagnostics[0]).toMatchObject({
      severity: 'warning',
      message: 'Dit lijkt een toestemming, maar zo staat zij niets toe.',
    });
  });

  test.each(['Nog vragen aan de school: mag dit?', 'zie text/placeholder', 'niet toestaan text/x: y', ''])(
    'of any other kind is left out in silence: %s',
    (authored) => {
      expect(judged(sheet(`<!-- ${authored} -->\nVoor allen.\n`)).left).toEqual([]);
    },
  );
});

describe('`allow` in the frontmatter', () => {
  const body =
    'Voor [naam a] en [naam b].\n\n### Fase 2\n\nVoor [naam a].\n\n## Planning\n\nVoor [naam a].\n';
  const entry = (more: string) => `allow:\n  - rule: text/placeholder\n    reason: naam volgt later\n${more}`;
  test.each<[string, string, number]>([
    ['the whole file', '', 0],
    ['a value, everywhere', '    value: "[naam a]"\n', 1],
    ['a value without quotes', '    value: [naam a]\n', 1],
    ['a heading by its text', '    place: Fase 2\n', 3],
    ['a heading with its sub-headings', '    place: doelgroep\n', 1],
    ['a heading by its anchor', '    place: "#fase-2"\n', 3],
    ['a place and a value, which must both fit', '    place: Doelgroep\n    value: "[naam a]"\n', 2],
  ])('covers %s', (_, more, left) => {
    const result = judged(sheet(body, entry(more)));
    expect([result.left.length, result.suppressed.length]).toEqual([left, 4 - left]);
  });

  const line = (number: number) => `  - cost: overig\n    item: Post ${number}\n    amount: € ${number}.000`;
  const costs = `budget:\n${line(6)}\n${line(7)}\n`;
  test.each<[string, string, string[]]>([
    ['a key, list positions counted from 1', 'budget.2.amount', ['€ 6.000']],
    ['a line of a list', 'budget.1', ['€ 7.000']],
    ['a whole list', 'budget', []],
  ])('covers %s', (_, span, left) => {
    const data = `${costs}allow:\n  - rule: budget/unspecified-costs\n    place: ${span}\n    reason: De offerte volgt in mei.`;
    expect(judged({ sheet: { data } }).left).toEqual(left.map((text) => `budget/unspecified-costs: ${text}`));
  });

  test('covers a key that is not there, and no other that is missing beside it', () => {
    const data =
      'contact:\n  partner: gemeente\nallow:\n  - rule: data/unfilled\n    place: contact.role\n    reason: De functie volgt in mei.';
    const { left, suppressed, diagnostics } = judged({ sheet: { data } });
    expect(suppressed).toEqual(['data/unfilled: contact — De functie volgt in mei.']);
    expect(left).toEqual(['data/unfilled: contact']);
    expect(diagnostics[0]?.message).toBe('`contact.email` (e-mailadres) is nog niet ingevuld.');
  });

  test('covers its own file only', () => {
    const agenda = { data: entry('') };
    const { left } = judged({ ...sheet('Voor [naam a].\n'), agenda });
    expect(left).toEqual(['allow/unused: text/placeholder', 'text/placeholder: [naam a]']);
  });

  test.each<[string, string, Partial<Diagnostic>]>([
    ['no rule', 'rule:\n    reason: naam volgt later', { rule: 'allow/no-rule' }],
    [
      'no reason',
      'rule: text/placeholder',
      { rule: 'allow/no-reason', help: 'Schrijf bij `reason` (reden) waarom de melding mag blijven staan.' },
    ],
    ['an empty reason', 'rule: text/placeholder\n    reason:', { rule: 'allow/no-reason' }],
    [
      'a place that is not there',
      'rule: text/placeholder\n    reason: naam volgt later\n    place: Doelgrop',
      {
        rule: 'allow/unknown-place',
        message: '`Doelgrop` is in dit bestand geen kop en geen sleutel.',
        help: 'Bedoelde u `Doelgroep`?',
      },
    ],
    ['an unknown key', 'rule: text/placeholder\n    why: zomaar', { rule: 'schema/unknown-key' }],
  ])('with %s is an error', (_, authored, expected) => {
    const { diagnostics } = judged(sheet('Voor allen.\n', `allow:\n  - ${authored}`));
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors).toContainEqual(expect.objectContaining(expected));
    expect(diagnostics.some(({ rule }) => rule === 'data/unfilled')).toBe(false);
  });
});

describe.each(rules.filter((rule) => rule.severity !== 'error'))('$id', (rule) => {
  test('can be allowed as its page says', () => {
    const example = rule.examples.find(({ reports }) => reports);
    const allow = howToSuppress(rule);
    if (!example || !allow) throw new Error('a warning that cannot be allowed');
    const reports = reportsOf(example);
    const [first] = reports;
    const inAgenda = findingsOf(rule, example)[0]?.span?.file === 'd/agenda.md';
    const part = inAgenda ? 'agenda' : 'sheet';
    const source = partOf(example[part]);
    const changed =
      allow.language === 'yaml'
        ? { ...source, data: [source?.data?.trimEnd(), allow.source].filter(Boolean).join('\n') }
        : { ...source, body: above(source?.body ?? '', first?.at ?? '', allow.source) };
    const left = judged({ ...example, [part]: changed }).diagnostics.filter(({ rule: id }) => id === rule.id);
    expect(left.length).toBeLessThan(reports.length);
    expect(left.map(({ message }) => message)).not.toContain(first?.message);
  });
});

function findingsOf(rule: (typeof rules)[number], example: ExampleFiles): Diagnostic[] {
  const { dossier, main } = loadExample(example);
  const found: Diagnostic[] = [];
  runRule(rule, [main], dossier, (diagnostic) => found.push(diagnostic));
  return sortDiagnostics(found);
}

/** The text with a line above the one that holds `at`. */
function above(body: string, at: string, line: string): string {
  const lines = body.split('\n');
  const index = lines.findIndex((each) => each.includes(at));
  return [...lines.slice(0, index), line, ...lines.slice(index)].join('\n');
}

test.each(['', '-', '...', 'n.v.t.', 'ok', 'OK.', 'geen reden', '[reden]', 'xxx', 'TODO', 'nog [invullen]'])(
  '`%s` is no reason',
  (text) => expect(isNoReason(text)).toBe(true),
);
test.each(['naam volgt', 'besluit raad 12 mei', 'Oké volgens de wethouder'])('`%s` is a reason', (text) =>
  expect(isNoReason(text)).toBe(false),
);
