import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explain } from '../../src/check/explain.ts';
import { knownFinding } from '../../src/check/known-findings.ts';
import { otherFindings } from '../../src/check/other-findings.ts';
import { rules } from '../../src/check/rules.ts';

const src = resolve(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.startsWith('check/other-findings/'));
const textOf = (file: string): string => readFileSync(join(src, file), 'utf8');

/** Ids that the source puts together: the template literal, and how the files of a folder name what is put in. */
const composed: Readonly<Record<string, { folder: string; ends: RegExp; id: (end: string) => string }>> = {
  'template/${rule}': {
    folder: 'compose/template/',
    ends: /finding\(\s*\w+,\s*[^'`]+?,\s*(?:[^?,`]*\? )?'([a-z-]+)'(?:\s*:\s*'([a-z-]+)')?,/g,
    id: (end) => `template/${end}`,
  },
  'dossier/${rule}': {
    folder: 'load/listed-sheets.ts',
    ends: /refuse\(\s*'([a-z-]+)'/g,
    id: (end) => `dossier/${end}`,
  },
  'dossier/unknown-${key}': {
    folder: 'load/named-data.ts',
    ends: /known\('([a-z]+)'/g,
    id: (end) => `dossier/unknown-${end}`,
  },
  'style/${rule}': {
    folder: 'load/check-logo.ts',
    ends: /refuse\(\s*'([a-z-]+)'/g,
    id: (end) => `style/${end}`,
  },
  'schema/${expected.kind}-asked': {
    folder: 'kinds/shape.ts',
    ends: /kind: '([a-z]+)'/g,
    id: (end) => `schema/${end}-asked`,
  },
  'schema/${key}-missing': {
    folder: 'kinds/',
    ends: /needed: \['([a-z]+)'\]/g,
    id: (end) => `schema/${end}-missing`,
  },
};

/** Text between quotes that looks like a rule id and is none. */
const noRules = new Set([
  ...[
    'application/json',
    'application/pdf',
    'image/png',
    'image/jpeg',
    'image/gif',
    'image/x-emf',
    'image/x-wmf',
  ],
  ...['text/markdown', 'text/html', 'text/event-stream'],
  'out/schema', // where `akkoord schema` writes
]);

const whole = files.flatMap((file) =>
  [...textOf(file).matchAll(/(?<!from |import\()'([a-z]+\/[a-z0-9-]+)'/g)].map((match) => match[1] ?? ''),
);
const together = Object.values(composed).flatMap(({ folder, ends, id }) =>
  files
    .filter((file) => file.startsWith(folder))
    .flatMap((file) => [...textOf(file).matchAll(ends)].flatMap((match) => match.slice(1)))
    .filter((end) => end !== undefined)
    .map(id),
);
const reported = new Set([...whole, ...together].filter((id) => !noRules.has(id)));

describe('the table of findings', () => {
  test('knows every rule id that the source names', () => {
    expect([...reported].filter((id) => !knownFinding(id)).sort()).toEqual([]);
  });

  test('gives each the weight with which it is reported', () => {
    const weighed = files.flatMap((file) =>
      [...textOf(file).matchAll(/rule: '([a-z]+\/[a-z0-9-]+)',\s*severity: '([a-z]+)'/g)].map(
        ([, id = '', severity]) => ({ id, severity }),
      ),
    );
    const table = new Map(otherFindings.map(({ id, severity }) => [id, severity]));
    expect(weighed.filter(({ id, severity }) => table.has(id) && table.get(id) !== severity)).toEqual([]);
  });

  test('has no finding that nothing reports', () => {
    expect(otherFindings.map(({ id }) => id).filter((id) => !reported.has(id))).toEqual([]);
  });

  test('is told of every way in which ids are put together', () => {
    const literals = files.flatMap((file) =>
      [...textOf(file).matchAll(/`([a-z]+\/[^`\s]*\$\{[^`\s]*)`/g)]
        .filter((match) => /(?:rule:|unknownName\()\s*$/.test(textOf(file).slice(0, match.index)))
        .map((match) => match[1]),
    );
    expect([...new Set(literals)].sort()).toEqual(Object.keys(composed).sort());
    expect(together.length).toBeGreaterThan(30);
  });

  test('names no finding twice, and says each in one sentence', () => {
    const ids = [...rules, ...otherFindings].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, what } of otherFindings)
      expect([id, what]).toEqual([id, expect.stringMatching(/^[`A-Z][^\n]{8,120}\.$/)]);
  });
});

describe('explain', () => {
  const textFor = (id?: string): string => {
    const explanation = explain(id);
    if (!('text' in explanation)) throw new Error(`${id} is not explained`);
    return explanation.text;
  };

  test('lists every rule and finding, in lines of at most 100 columns', () => {
    const lines = textFor().split('\n');
    for (const id of reported) expect(lines.some((line) => line.startsWith(`  ${id} `))).toBe(true);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
  });

  test.each([...reported])('explains %s', (id) => {
    expect(textFor(id)).toMatch(new RegExp(`^${id} \\((?:fout|waarschuwing|opmerking)\\)\\n`));
  });

  test('a rule, whole', () => {
    expect(textFor('budget/two-rests')).toBe(`budget/two-rests (fout)

Zoekt een dekking waarin meer dan één bron \`rest\` heeft.

  waarom:  Het restbedrag is dan niet te verdelen.
  doe dit: Laat één bron op \`rest\` staan en schrijf bij de andere een bedrag.
  zwaarte: Een fout: er kan geen kloppend document worden gemaakt; een fout kan niet worden
           toegestaan.

Voorbeeld 1: Twee bronnen die allebei de rest betalen.

  interventieblad:
    funding:
      - source: gka
        amount: rest
      - source: gemeente
        amount: rest

  → Meer dan één bron heeft \`rest\`. (bij \`rest\`)
`);
  });

  test('a finding of a stage, whole', () => {
    expect(textFor('yaml/hash-comment')).toBe(`yaml/hash-comment (waarschuwing)

Tekst achter een hekje, die als commentaar wegvalt.

  zwaarte: Een waarschuwing: een concept wordt gemaakt, een definitief document niet; u mag haar met
           een reden toestaan.
  doe dit: De melding zelf zegt wat er mis is en wat u kunt doen.
`);
  });

  test('says what was probably meant', () => {
    expect(explain('text/placehoder')).toEqual({ meant: 'text/placeholder' });
    expect(explain('over-ceiling')).toEqual({ meant: 'budget/over-ceiling' });
    expect(explain('zomaar')).toEqual({ meant: undefined });
  });
});
