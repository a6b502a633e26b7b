import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortDiagnostics } from '../../src/diagnostic/sort-diagnostics.ts';
import * as pipeline from '../../src/pipeline.ts';
import { newHost } from '../scaffold/new-host.ts';
import { runs } from '../support/seed.ts';

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
const authored = fc.oneof({ arbitrary: words, weight: 6 }, { arbitrary: odd, weight: 1 });
const period = fc.oneof(
  { arbitrary: fc.constantFrom('', '2025-2027', '2025'), weight: 9 },
  { arbitrary: odd, weight: 1 },
);
const style = fc.constantFrom('', '1', 'gka', 'neutraal');
const some = <T>(model: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) => fc.record(model, { requiredKeys: [] });

type Given = Readonly<Record<string, string>>;
type Request = { kind: string; name?: string | undefined; answers: Given };
/** A dossier of each kind, and what can be added to it. */
const dossiers: Readonly<
  Record<string, { main: fc.Arbitrary<Given>; more: Readonly<Record<string, fc.Arbitrary<Given>>> }>
> = {
  'gka-agenda': {
    main: some({
      title: authored,
      municipality: authored,
      lead: authored,
      period,
      intervention: authored,
      style,
      scheme: fc.constantFrom('', 'gka-2021'),
    }),
    more: { intervention: some({ title: authored }), raadsbrief: some({ title: authored }) },
  },
  agreement: {
    main: some({ title: authored, municipality: authored, period, style }),
    more: {
      'implementation-agenda': some({ title: authored, period, style }),
      raadsbrief: some({ title: authored, style }),
      memo: some({ title: authored, addressee: authored, sender: authored, style }),
    },
  },
  memo: { main: some({ title: authored, addressee: authored, sender: authored, style }), more: {} },
};
const requestOf = (
  kind: string,
  given: fc.Arbitrary<Given>,
  name: fc.Arbitrary<string | undefined> = authored,
): fc.Arbitrary<Request> => fc.record({ kind: fc.constant(kind), name, answers: given });

test.each(Object.entries(dossiers))(
  'whatever the answers, a new dossier with %s is refused with words or builds to a draft with warnings only',
  async (kind, { main, more }) => {
    let built = 0;
    const make = (request: Request, host: ReturnType<typeof newHost>, folder?: string) => {
      const { problem, refusals, written, folder: made } = pipeline.create({ ...request, folder }, host);
      if (problem) {
        expect([problem.message !== '', problem.help !== '', written]).toEqual([true, true, []]);
        return undefined;
      }
      const taken = { message: 'zo heet al een document van dit dossier' };
      expect(refusals).toEqual(folder ? refusals.map(() => expect.objectContaining(taken)) : []);
      return refusals.length > 0 ? undefined : { made, written };
    };
    const build = async (path: string, host: ReturnType<typeof newHost>) => {
      const outcome = await pipeline.build({ paths: [path], out: 'out', formats: ['tree'] }, host);
      expect(sortDiagnostics(outcome.diagnostics).filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(outcome.blocked).toBe(false);
      return outcome;
    };
    const others = Object.entries(more).map(([other, given]) =>
      requestOf(other, given, fc.option(authored, { nil: undefined })),
    );
    const property = fc.asyncProperty(requestOf(kind, main), fc.tuple(...others), async (request, added) => {
      const host = newHost();
      const dossier = make(request, host);
      if (!dossier) return;
      const { printed, documents } = await build(dossier.made, host);
      expect([documents, printed.includes('signatureBlock')]).toEqual([1, kind !== 'memo']);
      for (const each of added) {
        const before = new Map(host.files);
        const document = make(each, host, dossier.made);
        for (const [path, bytes] of before) expect(host.files.get(path)).toBe(bytes);
        // An agenda does not list what was just made: the sheet is in no document yet.
        if (document)
          expect((await build(document.written[0] ?? '', host)).documents).toBe(
            each.kind === 'intervention' ? 0 : 1,
          );
      }
      built++;
    });
    const tried = runs(12);
    await fc.assert(property, tried);
    expect(built).toBeGreaterThan(tried.numRuns / 2);
  },
);
