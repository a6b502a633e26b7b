import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortDiagnostics } from '../../src/diagnostic/sort-diagnostics.ts';
import * as pipeline from '../../src/pipeline.ts';
import { newHost } from '../scaffold/new-host.ts';
import { seed } from '../support/seed.ts';

/** What people type, and what they paste. */
const odd = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(
      ...[
        ...'ab éß9€:#-"\'\\&*!|>%@`{}[]<>,.?~=\t\n',
        '--',
        '---',
        '{{title}}',
        '::toc',
        '€ 1,-',
        '\u00a0',
        '日',
      ],
    ),
    maxLength: 20,
  }),
  fc.constantFrom(
    '',
    'Meppel',
    'Gemeente Meppel',
    'ocw',
    'null',
    'true',
    '~',
    '2025-2027',
    'agenda',
    'README',
  ),
);
/** Most people type words. */
const words = fc.string({ unit: fc.constantFrom(...'abcé &:’#-1 '), minLength: 3, maxLength: 20 });
const typed = fc.oneof({ arbitrary: words, weight: 6 }, { arbitrary: odd, weight: 1 });
const answers = fc.record(
  {
    title: typed,
    municipality: typed,
    lead: typed,
    period: fc.oneof(
      { arbitrary: fc.constantFrom('', '2025-2027', '2025'), weight: 9 },
      { arbitrary: odd, weight: 1 },
    ),
    intervention: typed,
    style: fc.constantFrom('', '1', 'gka', 'neutraal'),
    scheme: fc.constantFrom('', 'gka-2021'),
  },
  { requiredKeys: [] },
);

test('whatever the answers, a new dossier is refused with words or builds to a draft with warnings only', async () => {
  let built = 0;
  const run = async (
    kind: string,
    name: string,
    given: Record<string, string>,
    host: ReturnType<typeof newHost>,
  ) => {
    const { problem, written, folder, refusals } = pipeline.create({ kind, name, answers: given }, host);
    if (problem) {
      expect([problem.message !== '', problem.help !== '', written]).toEqual([true, true, []]);
      return false;
    }
    const taken = { message: 'zo heet al een document van dit dossier' };
    expect(refusals).toEqual(
      kind === 'intervention' ? refusals.map(() => expect.objectContaining(taken)) : [],
    );
    if (refusals.length > 0) return false;
    const outcome = await pipeline.build({ paths: [folder], out: 'out', formats: ['tree'] }, host);
    expect(sortDiagnostics(outcome.diagnostics).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([outcome.blocked, outcome.documents]).toEqual([false, 1]);
    expect(outcome.printed).toContain('signatureBlock');
    built++;
    return true;
  };
  const property = fc.asyncProperty(typed, answers, typed, async (name, given, sheet) => {
    const host = newHost();
    if (await run('gka-agenda', name, given, host)) {
      const before = new Map(host.files);
      await run('intervention', sheet, {}, host);
      for (const [path, bytes] of before) expect(host.files.get(path)).toBe(bytes);
    }
  });
  await fc.assert(property, { ...seed, numRuns: 30 });
  expect(built).toBeGreaterThan(20);
});
