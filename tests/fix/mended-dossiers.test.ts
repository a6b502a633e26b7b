/** What safe fixes make of generated dossiers: agreements with typed prose and slips in every kind of block. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Fix } from '../../src/diagnostic/fix.ts';
import { changesOf } from '../../src/fix/changes-of.ts';
import { planFixes } from '../../src/fix/plan-fixes.ts';
import type { Host } from '../../src/host/host.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { check } from '../../src/pipeline.ts';
import { projectHost } from '../support/examples.ts';
import { generatedAgreement } from '../support/generated-agreement.ts';
import { runs } from '../support/seed.ts';
import { authoredBlock } from '../support/typed-prose.ts';

/** Each has a safe fix, alone and among others. */
const slip = fc.constantFrom(
  'de financiele coordinatie',
  'voor de de klas',
  'in in de wijk',
  'de scholen , en ouders',
  'de scholen,en ouders',
  'dat kost € 85 euro',
  'EUR € 600',
  'een zero\u200bbreedte\u200bspatie',
  'een<br>twee',
  'een <br/> twee<BR>drie',
  'zie [de site](www.voorbeeld.example)',
);
const sentence = fc
  .array(fc.oneof(slip, fc.constantFrom('wij doen mee', '**samen** sterk', 'met *elkaar*')), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => `Dit is ${parts.join(' en ')}.`);
const position = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => `- ${text}\n- Nog een.`,
  (text) => `1. ${text}`,
  (text) => `> ${text}`,
  (text) => `> - ${text}\n>   Verder.`,
  (text) => `- Een.\n\n  ${text}`,
  (text) => `| Kop | Twee |\n| --- | --- |\n| ${text} | b |`,
);
const block = fc.oneof(
  { arbitrary: fc.tuple(position, sentence).map(([at, text]) => at(text)), weight: 3 },
  { arbitrary: authoredBlock.map(({ markdown }) => markdown), weight: 1 },
);
const agreement = fc.record({
  goals: fc.integer({ min: 0, max: 2 }),
  money: fc.constantFrom('none' as const, 'sum' as const),
  blocks: fc.array(block, { minLength: 1, maxLength: 5 }),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\ufeff'),
});

const file = 'd/akkoord.md';
const decode = (bytes: Uint8Array | undefined) =>
  new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
const safeIn = (all: readonly Diagnostic[]) =>
  all.flatMap(({ rule, fixes = [] }) =>
    fixes.filter(({ certainty }) => certainty === 'safe').map((fix) => ({ rule, fix })),
  );
const errors = (all: readonly Diagnostic[]) => all.filter(({ severity }) => severity === 'error').length;
const count = (all: readonly Diagnostic[], id: string) => all.filter(({ rule }) => rule === id).length;

/** What lies outside the edits of a text, from its lines and columns. */
function outside(text: string, { edits }: Fix): string[] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const at = ({ line, column }: Fix['edits'][number]['span']['start']) =>
    (starts[line - 1] ?? 0) + column - 1 + (line === 1 ? mark : 0);
  const sorted = edits.map(({ span }) => ({ from: at(span.start), to: at(span.end) }));
  sorted.sort((a, b) => a.from - b.from);
  const ends = [0, ...sorted.map(({ to }) => to)];
  return ends.map((end, index) => text.slice(end, sorted[index]?.from));
}

test('a safe fix removes its finding, adds no error and touches nothing else; twice is once', async () => {
  await fc.assert(
    fc.asyncProperty(agreement, async ({ blocks, lineEnd, mark, ...wanted }) => {
      const files = generatedAgreement('d', { partners: 2, ...wanted });
      const text = `${files[file]}\n# Slot\n\n${blocks.join('\n\n')}\n`;
      const host: Host = memoryHost(
        { ...files, [file]: mark + text.replace(/\r?\n/g, lineEnd) },
        { below: projectHost },
      );
      const { diagnostics } = await check({ paths: ['d'] }, host);
      for (const { rule, fix } of safeIn(diagnostics)) {
        const [change] = changesOf(fix, host.read);
        const before = decode(change?.before);
        const after = decode(change?.after);
        // Between what was around the edits stands what they say, and nothing else.
        const around = outside(before, fix);
        const fresh = [...fix.edits]
          .sort((a, b) => a.span.start.line - b.span.start.line || a.span.start.column - b.span.start.column)
          .map((edit) => edit.text.replace(/\n/g, lineEnd));
        expect(after).toBe(around.map((part, index) => part + (fresh[index] ?? '')).join(''));
        const again = await check({ paths: ['d'] }, memoryHost({ [file]: after }, { below: host }));
        expect(count(again.diagnostics, rule), fix.title).toBeLessThan(count(diagnostics, rule));
        expect(errors(again.diagnostics), fix.title).toBeLessThanOrEqual(errors(diagnostics));
      }
      const once = await planFixes({ paths: ['d'] }, host);
      const mended = memoryHost(
        Object.fromEntries(once.files.map(({ path, after }) => [path, decode(after)])),
        { below: host },
      );
      expect((await planFixes({ paths: ['d'] }, mended)).files).toEqual([]);
      expect(errors(once.outcome.diagnostics)).toBeLessThanOrEqual(errors(diagnostics));
    }),
    runs(40),
  );
});
