import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { nameOutputs, reportFolderClashes } from '../../src/output/output-names.ts';
import { slug } from '../../src/output/slug.ts';

const name = (
  folder: string,
  id: string,
  status: 'draft' | 'final' = 'final',
  extension = 'pdf',
  file = `${folder}/${id}.md`,
) => ({
  dossier: { folder, name: folder.replace(/\/+$/, '').split('/').at(-1) ?? '' },
  document: { id, file, status },
  extension,
});

function names(...outputs: ReturnType<typeof name>[]) {
  const diagnostics: Diagnostic[] = [];
  const named = nameOutputs(outputs, (diagnostic) => diagnostics.push(diagnostic));
  return { names: named?.map((each) => `${each.dossier}/${each.name}`), diagnostics };
}

describe('slug', () => {
  test.each([
    ['Meppel GKA-agenda 2022/2024', 'meppel-gka-agenda-2022-2024'],
    ['Súdwest-Fryslân', 'sudwest-fryslan'],
    ['  ..  ', ''],
    ['../../etc', 'etc'],
    ['NUL', ''],
    ['com1', ''],
    ['console', 'console'],
    ['漢字', ''],
  ])('%s → %s', (authored, expected) => {
    expect(slug(authored)).toBe(expected);
  });
  test('is safe whatever comes in, and its own slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (authored) => {
        const result = slug(authored);
        expect(result).toMatch(/^$|^(?!(con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9](-?[a-z0-9])*$/);
        expect(result.length).toBeLessThanOrEqual(80);
        expect(slug(result)).toBe(result);
      }),
    );
  });
});

describe('names', () => {
  test('a final, a draft, another format, another dossier', () => {
    expect(
      names(
        name('agreements/Meppel', 'agenda'),
        name('agreements/Meppel/', 'kansen4kinderen', 'draft'),
        name('agreements/Meppel', 'agenda', 'final', 'docx'),
        name('../elders', 'agenda'),
      ),
    ).toEqual({
      names: [
        'meppel/agenda.pdf',
        'meppel/kansen4kinderen.concept.pdf',
        'meppel/agenda.docx',
        'elders/agenda.pdf',
      ],
      diagnostics: [],
    });
  });
  test('the same document twice is one output', () => {
    expect(names(name('a', 'agenda'), name('a', 'agenda')).names).toEqual(['a/agenda.pdf']);
  });

  test('two documents with one name', () => {
    const { names: named, diagnostics } = names(
      name('a', 'blad', 'final', 'pdf', 'a/blad.md'),
      name('a', 'Blad', 'final', 'pdf', 'a/i/Blad.md'),
    );
    expect(named).toBeUndefined();
    expect(diagnostics).toEqual([
      {
        rule: 'output/name-clash',
        severity: 'error',
        message: '`a/blad.md` en `a/i/Blad.md` worden allebei `a/blad.pdf`.',
        note: 'Het ene document zou het andere overschrijven.',
        help: 'Geef een van de twee bestanden een andere naam.',
        span: { file: 'a/i/Blad.md', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
        related: [
          {
            message: 'het andere bestand',
            span: { file: 'a/blad.md', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
          },
        ],
      },
    ]);
  });
  test('two dossiers with one name', () => {
    const diagnostics: Diagnostic[] = [];
    const dossiers = ['x/súd', 'x/súd/', 'y/Sud', 'z/aux', 'q/aux'].map((folder) => name(folder, '').dossier);
    reportFolderClashes(
      dossiers,
      (folder) => `${folder}/agenda.md`,
      (diagnostic) => diagnostics.push(diagnostic),
    );
    expect(diagnostics.map(({ rule, message, span }) => [rule, message, span?.file])).toEqual([
      [
        'output/name-clash',
        'De dossiers `x/súd` en `y/Sud` willen allebei naar de map `sud`.',
        'y/Sud/agenda.md',
      ],
    ]);
  });
  test('names of which nothing is left', () => {
    expect(
      names(name('aux', 'agenda'), name('a', 'nul')).diagnostics.map(({ rule, message }) => [rule, message]),
    ).toEqual([
      ['output/unusable-name', 'Van de naam van de map `aux` is geen bruikbare bestandsnaam te maken.'],
      ['output/unusable-name', 'Van de naam van het bestand `nul` is geen bruikbare bestandsnaam te maken.'],
    ]);
  });
});
