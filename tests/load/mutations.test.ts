import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { lineIndex } from '../../src/diagnostic/line-index.ts';
import { kinds } from '../../src/kinds/kinds.ts';
import { readData } from '../../src/load/read-data.ts';
import { readYaml } from '../../src/load/read-yaml.ts';
import { isField } from '../../src/model/field.ts';
import { runs } from '../support/seed.ts';
import { agenda, sheet } from './valid-dossier.ts';

const texts = [agenda, sheet].map((text) => text.slice(4, text.indexOf('\n---', 4) + 1));

/** What slips in by accident: signs of YAML, spaces of Word, pieces of the text itself. */
const slip = fc.constantFrom(
  ...[
    '\t',
    '\u00a0',
    '\u200b',
    ' ',
    '\n',
    '\r\n',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '{{',
    ':',
    ': ',
    '#',
    ' #',
    '- ',
    '|',
    '>',
    '&a ',
    '*a',
  ],
  ...[
    '!b ',
    '%',
    '@',
    '`',
    ',',
    '?',
    '? ',
    '\\',
    '---\n',
    '...\n',
    '🙂',
    'e\u0301',
    '\u0000',
    '\ue000',
    '\u202e',
    '<<: ',
    '[...]',
    '<naam>',
  ],
);
const mutation = fc.record({
  at: fc.nat(2_000),
  drop: fc.constantFrom(0, 0, 1, 2, 9, 40),
  put: fc.option(slip, { nil: '' }),
});

function mutated(text: string, changes: readonly { at: number; drop: number; put: string }[]): string {
  return changes.reduce((current, { at, drop, put }) => {
    const start = at % (current.length + 1);
    return current.slice(0, start) + put + current.slice(start + drop);
  }, text);
}

/** Every Field of the data. */
function fieldsOf(data: unknown): { span: Diagnostic['span']; value: unknown; raw: string }[] {
  if (isField(data)) return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(fieldsOf) : [];
}

it('frontmatter with slips never brings the program down, and all places lie inside it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.array(mutation, { minLength: 1, maxLength: 4 }),
      (original, changes) => {
        const text = mutated(original, changes);
        const found: Diagnostic[] = [];
        const report = (diagnostic: Diagnostic) => found.push(diagnostic);
        const whole = { file: 'f', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
        const written = readYaml({ file: 'f', text, positionAt: lineIndex(text).position, whole }, report);
        const kindOf = (name: string) => Object.values(kinds).find((kind) => kind.name === name);
        const authored = written?.entries.get('kind');
        const kind = kindOf(authored?.kind === 'text' ? authored.text : '');
        const read =
          written && kind && readData(written, kind.schema, { elsewhere: [], needed: ['title'] }, report);
        const lines = text.split(/\r\n|\r|\n/);
        const spans = [...found, ...fieldsOf(read?.data)].map(({ span }) => span);
        for (const span of spans) {
          const line = lines[(span?.start.line ?? 0) - 1];
          expect(line).toBeDefined();
          expect(span?.start.column).toBeLessThanOrEqual((line?.length ?? 0) + 1);
        }
        // What could not be read has a finding; a filled field never has an empty text.
        if (!written) expect(found.length).toBeGreaterThan(0);
        for (const { value, raw } of fieldsOf(read?.data)) if (value !== undefined) expect(raw).not.toBe('');
        for (const { message, help } of found)
          expect([message, help]).toEqual([expect.stringMatching(/[.?]$/), expect.stringMatching(/[.?`]$/)]);
      },
    ),
    runs(1_000),
  );
});
