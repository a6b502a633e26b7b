import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Host } from '../../src/host/host.ts';
import { HostError } from '../../src/host/host-error.ts';
import { type MemoryHost, memoryHost } from '../../src/host/memory-host.ts';
import { programVersion } from '../../src/host/program-version.ts';
import type { Input } from '../../src/host/recording-host.ts';
import { sha256 } from '../../src/host/sha256.ts';
import type { Output } from '../../src/output/output.ts';
import { publish } from '../../src/output/publish.ts';
import { disk } from '../support/disk.ts';
import { diskHost } from '../support/disk-host.ts';
import { output as outputOf } from '../support/output.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const hash = (text: string) => sha256(bytes(text));

const inputs: readonly Input[] = [
  { kind: 'file', path: 'agreements/x/agenda.md', sha256: hash('agenda') },
  { kind: 'file', path: 'agreements/x/interventies/a.md', sha256: hash('a') },
  { kind: 'file', path: 'templates/gka-agenda/main.md.hbs', sha256: hash('template') },
  { kind: 'file', path: 'templates/house-styles/gka/style.yaml', sha256: hash('style') },
  { kind: 'file', path: 'templates/schemes/gka-2021.yaml', sha256: hash('scheme') },
  { kind: 'font', path: '@expo-google-fonts/carlito/r.ttf', sha256: hash('font') },
];

const output = (folder: string, id: string, text: string, status: 'draft' | 'final' = 'final') =>
  outputOf(folder, id, text, { status, inputs });

function put(host: MemoryHost, ...outputs: Output[]) {
  const diagnostics: Diagnostic[] = [];
  return { ...publish(outputs, 'out', host, (diagnostic) => diagnostics.push(diagnostic)), diagnostics };
}

/** The files under `out`, as text. */
const files = (host: MemoryHost) =>
  Object.fromEntries([...host.files.keys()].map((path) => [path, host.text(path)]));
const entries = (host: MemoryHost, dossier = 'x') =>
  JSON.parse(host.text(`out/${dossier}/manifest.json`) ?? '').outputs;

describe('the manifest', () => {
  test('the whole file', () => {
    const host = memoryHost({}, { commit: 'c0ffee' });
    expect(put(host, output('x', 'agenda', 'pdf'))).toEqual({
      written: ['out/x/agenda.pdf'],
      unchanged: [],
      refusals: [],
      diagnostics: [],
    });
    expect(host.text('out/x/manifest.json')).toBe(`{
  "format": "akkoord-manifest",
  "version": 1,
  "outputs": {
    "agenda.pdf": {
      "sha256": "${hash('pdf')}",
      "status": "final",
      "program": "${programVersion()}",
      "commit": "c0ffee",
      "allowed": {
        "count": 0,
        "findings": []
      },
      "sources": {
        "agenda.md": "${hash('agenda')}",
        "interventies/a.md": "${hash('a')}"
      },
      "templates": {
        "gka-agenda/main.md.hbs": "${hash('template')}"
      },
      "style": {
        "house-styles/gka/style.yaml": "${hash('style')}"
      },
      "scheme": {
        "schemes/gka-2021.yaml": "${hash('scheme')}"
      },
      "fonts": {
        "@expo-google-fonts/carlito/r.ttf": "${hash('font')}"
      }
    }
  }
}
`);
  });
  test('without git there is no commit in it', () => {
    const host = memoryHost({});
    put(host, output('x', 'agenda', 'pdf'));
    expect(entries(host)['agenda.pdf']).not.toHaveProperty('commit');
  });
  test('entries of other outputs stand, by name', () => {
    const host = memoryHost({});
    put(host, output('x', 'blad', 'een', 'draft'), output('x', 'zicht', 'twee'));
    const before = entries(host);
    put(host, output('x', 'agenda', 'drie'));
    expect(Object.keys(entries(host))).toEqual(['agenda.pdf', 'blad.concept.pdf', 'zicht.pdf']);
    expect(entries(host)).toMatchObject(before);
  });
  test('one per dossier; it comes before the first output and again after the last', () => {
    const host = memoryHost({});
    put(host, output('x', 'agenda', '1'), output('y', 'agenda', '2'), output('x', 'blad', '3'));
    expect(host.written).toEqual([
      'out/x/manifest.json',
      'out/y/manifest.json',
      'out/x/agenda.pdf',
      'out/x/blad.pdf',
      'out/y/agenda.pdf',
      'out/x/manifest.json',
      'out/y/manifest.json',
    ]);
    expect(Object.keys(entries(host, 'y'))).toEqual(['agenda.pdf']);
  });
  test('built again without a change: nothing is written', () => {
    const host = memoryHost({});
    put(host, output('x', 'agenda', 'pdf'));
    const before = host.written.length;
    expect(put(host, output('x', 'agenda', 'pdf')).written).toEqual(['out/x/agenda.pdf']);
    expect(host.written.length).toBe(before);
  });
});

describe('only bytes of the program itself are replaced', () => {
  test('its own earlier output', () => {
    const host = memoryHost({});
    put(host, output('x', 'agenda', 'oud'));
    put(host, output('x', 'agenda', 'nieuw'));
    expect(host.text('out/x/agenda.pdf')).toBe('nieuw');
    expect(entries(host)['agenda.pdf'].sha256).toBe(hash('nieuw'));
    expect(entries(host)['agenda.pdf']).not.toHaveProperty('pending');
  });

  const signature = '%PDF /ByteRange [0 840 960 200] … /ByteRange[0 1 2 3]';
  test.each([
    [
      'changed',
      'iets anders',
      'Dit bestand is veranderd nadat Akkoord het maakte.',
      'Bewaar het onder een andere naam als u de veranderingen wilt houden; verwijder het anders.',
    ],
    [
      'signed',
      signature,
      'Dit bestand is ondertekend: 2 handtekeningen.',
      'Verplaats het getekende exemplaar naar de map `ondertekend` van het dossier en bouw daarna opnieuw.',
    ],
  ])('%s: refused, and nothing else is written', (_, text, message, help) => {
    const host = memoryHost({});
    put(host, output('x', 'agenda', 'oud'));
    host.write('out/x/agenda.pdf', bytes(text));
    const before = files(host);
    expect(
      put(host, output('y', 'agenda', 'nieuw'), output('x', 'agenda', 'nieuw'), output('x', 'blad', 'nieuw')),
    ).toEqual({
      written: [],
      unchanged: [],
      refusals: [{ path: 'out/x/agenda.pdf', message, help }],
      diagnostics: [],
    });
    expect(files(host)).toEqual(before);
  });

  const signed = `%PDF-1.7\n12 0 obj << /Type /Sig /Name (Bos) /ByteRange [0 840 960 200] >> endobj\n`;
  const manifestWith = (entry: object) =>
    JSON.stringify({ format: 'akkoord-manifest', version: 1, outputs: { 'agenda.pdf': entry } });
  const forSigned = `.agenda.pdf.${hash(signed).slice(0, 16)}-0123456789ab.vorige`;
  test.each<readonly [string, Record<string, string>]>([
    ['by an edited manifest', { 'manifest.json': manifestWith({ sha256: hash(signed) }) }],
    [
      'by a build that was cut off',
      { 'manifest.json': manifestWith({ sha256: hash('oud'), pending: hash(signed) }) },
    ],
    ['by nobody, for there is no manifest', {}],
    [
      'by a manifest, with a signed version aside',
      { 'manifest.json': manifestWith({ sha256: hash(signed) }), [forSigned]: signed },
    ],
  ])('signed bytes are never replaced, though known %s', (_, beside) => {
    const host = memoryHost({
      'out/x/agenda.pdf': signed,
      ...Object.fromEntries(Object.entries(beside).map(([name, text]) => [`out/x/${name}`, text])),
    });
    const before = files(host);
    const { written, refusals } = put(host, output('x', 'agenda', 'nieuw'));
    expect([written, refusals[0]?.path]).toEqual([[], 'out/x/agenda.pdf']);
    expect(refusals[0]?.message).toMatch(/^Dit bestand is ondertekend\. Het noemt zelf 1 handtekening: Bos/);
    expect(files(host)).toEqual(before);
  });
  test.each([
    ['unchanged', 'oud'],
    ['when the build was cut off', undefined],
  ])('a signed version that was moved aside stops a build: %s', (_, text) => {
    const host = memoryHost({
      ...(text === undefined ? {} : { 'out/x/agenda.pdf': text }),
      [`out/x/${forSigned}`]: signed,
      'out/x/manifest.json': manifestWith({ sha256: hash(text ?? signed), pending: hash('nieuw') }),
    });
    const { written, refusals } = put(host, output('x', 'agenda', 'nieuw'));
    expect([written, refusals.map(({ message }) => message)]).toEqual([
      [],
      [expect.stringContaining('ondertekend')],
    ]);
    expect([...host.files.values()].map((each) => new TextDecoder().decode(each))).toContain(signed);
  });
  test('signed in the moment of writing, by a hash that the manifest names', () => {
    let looks = 0;
    const host = memoryHost(
      {
        'out/x/agenda.pdf': 'oud',
        'out/x/manifest.json': manifestWith({ sha256: hash('oud'), pending: hash(signed) }),
      },
      {
        fault: (action) => {
          // Just before writing, when all was looked at.
          if (action === 'write' && looks++ === 0) host.write('out/x/agenda.pdf', bytes(signed));
          return undefined;
        },
      },
    );
    const { refusals } = put(host, output('x', 'agenda', 'nieuw'));
    expect([host.text('out/x/agenda.pdf'), refusals.map(({ path }) => path)]).toEqual([
      signed,
      ['out/x/agenda.pdf'],
    ]);
  });
  test('a folder of signed copies is not written to, also behind a link', () => {
    const host = memoryHost(
      { 'agreements/x/ondertekend/': '', 'uit/x/': '' },
      { links: { out: 'agreements/x/ondertekend', 'uit/y': 'agreements/x/ondertekend' } },
    );
    const refused = (out: string, folder: string) =>
      publish([output(folder, 'agenda', 'pdf')], out, host, () => {}).refusals.map(({ message }) => message);
    const message = 'In een map `ondertekend` schrijft Akkoord nooit.';
    expect([
      refused('out', 'x'),
      refused('out/nieuw', 'x'),
      refused('uit', 'y'),
      refused('uit', 'x'),
    ]).toEqual([[message], [message], [message], []]);
    expect(host.written.filter((path) => !path.startsWith('uit/x/'))).toEqual([]);
  });

  test('made by someone else, in every place that is in the way', () => {
    const host = memoryHost({
      'out/x/agenda.pdf': 'van mij',
      'out/x/blad.pdf': 'pdf',
      'out/y/agenda.pdf': 'een /ByteRange [0 1]',
    });
    expect(
      put(host, output('x', 'agenda', 'pdf'), output('x', 'blad', 'pdf'), output('y', 'agenda', 'pdf'))
        .refusals,
    ).toEqual([
      {
        path: 'out/x/agenda.pdf',
        message: 'Hier staat al een bestand dat Akkoord niet heeft gemaakt.',
        help: 'Geef dat bestand een andere plaats, of kies met `--out` een andere map.',
      },
      expect.objectContaining({
        path: 'out/y/agenda.pdf',
        message: 'Dit bestand is ondertekend: 1 handtekening.',
      }),
    ]);
    expect(host.written).toEqual([]);
  });

  test('the very bytes that are to be written are no obstacle, whoever made them', () => {
    const host = memoryHost({ 'out/x/agenda.pdf': 'pdf' });
    expect(put(host, output('x', 'agenda', 'pdf')).refusals).toEqual([]);
    expect(entries(host)['agenda.pdf'].sha256).toBe(hash('pdf'));
  });

  test.each([
    ['not JSON', '{'],
    ['of another program', '{"version": 1, "outputs": {}}'],
    [
      'with a damaged entry',
      '{"format": "akkoord-manifest", "version": 1, "outputs": {"a.pdf": {"sha256": "x"}}}',
    ],
    ['a list', '[]'],
  ])('a manifest %s is left alone', (_, text) => {
    const host = memoryHost({ 'out/x/manifest.json': text });
    expect(put(host, output('x', 'agenda', 'pdf')).refusals).toEqual([
      {
        path: 'out/x/manifest.json',
        message: 'Dit is geen manifest van Akkoord, of het is beschadigd.',
        help: 'Zonder manifest is niet te zien welke bestanden van Akkoord zijn; verplaats de hele map, of kies met `--out` een andere.',
      },
    ]);
    expect(host.written).toEqual([]);
  });
  test('so is one of a later version', () => {
    const host = memoryHost({ 'out/x/manifest.json': '{"format": "akkoord-manifest", "version": 2}' });
    expect(put(host, output('x', 'agenda', 'pdf')).refusals.map(({ message }) => message)).toEqual([
      'Dit manifest is van een nieuwere versie van Akkoord.',
    ]);
  });
  test('a folder for signed copies is never written to', () => {
    const host = memoryHost({});
    const { refusals } = publish(
      [output('x', 'agenda', 'pdf')],
      'agreements/x/Ondertekend/2022/',
      host,
      () => {},
    );
    expect(refusals.map(({ path, message }) => [path, message])).toEqual([
      ['agreements/x/Ondertekend/2022', 'In een map `ondertekend` schrijft Akkoord nooit.'],
    ]);
    expect(host.written).toEqual([]);
  });
});

describe('a file that was moved aside to make room', () => {
  const build = (host: Host, text: string, out = '/out') =>
    publish([output('x', 'agenda', text)], out, host, () => {});
  const signed = (text: string) => `${text} 9 0 obj << /Name (Bos) /M (D:20261122) /ByteRange [0 1] >>`;
  const target = '/out/x/agenda.pdf';
  /** A folder with a build that was replaced, and where the first version is now. */
  function replaced() {
    const memory = disk({});
    const host = diskHost(memory);
    build(host, 'eerste');
    build(host, 'tweede');
    const aside = [...memory.files.keys()].find((path) => path.endsWith('.vorige')) ?? '';
    return { memory, host, aside };
  }

  test('tells by its name what was in it', () => {
    const { memory, aside } = replaced();
    expect(aside).toMatch(
      new RegExp(`^/out/x/\\.agenda\\.pdf\\.${hash('eerste').slice(0, 16)}-[0-9a-f]{12}\\.vorige$`),
    );
    expect(memory.files.get(aside)?.text).toBe('eerste');
  });
  test('signed there: every build is refused, and it stays, until it is moved away', () => {
    const { memory, host, aside } = replaced();
    memory.files.set(aside, { text: signed('eerste') });
    const before = memory.texts();
    for (const text of ['derde', 'vierde'])
      expect(build(host, text)).toEqual({
        written: [],
        unchanged: [],
        refusals: [
          {
            path: aside,
            message:
              'Dit is een vorige versie van `agenda.pdf`, die werd ondertekend terwijl Akkoord een nieuwe versie schreef: Bos op 22 november 2026.',
            help: 'Verplaats dit verborgen bestand naar de map `ondertekend` van het dossier, geef het de naam `agenda.pdf`, en bouw daarna opnieuw.',
          },
        ],
      });
    expect(memory.texts()).toEqual(before);
    memory.files.delete(aside);
    expect(build(host, 'vijfde').refusals).toEqual([]);
  });
  test('signed there, and its place is free: it goes back, and is refused there', () => {
    const { memory, host, aside } = replaced();
    memory.files.set(aside, { text: signed('eerste') });
    memory.files.delete(target);
    expect(build(host, 'derde').refusals.map(({ path, message }) => [path, message])).toEqual([
      [target, 'Dit bestand is ondertekend. Het noemt zelf 1 handtekening: Bos op 22 november 2026.'],
    ]);
    expect([memory.files.get(target)?.text, memory.files.has(aside)]).toEqual([signed('eerste'), false]);
  });
  test('a file that someone took away on purpose does not come back', () => {
    const { memory, host } = replaced();
    memory.files.delete(target);
    memory.files.set('/out/x/blad.pdf', { text: 'van mij' });
    publish([output('x', 'agenda', 'derde'), output('x', 'blad', 'derde')], '/out', host, () => {});
    expect(memory.files.has(target)).toBe(false);
  });
  test('someone signs in the moment of the build: what was written before it is told', () => {
    let build2 = false;
    const memory = disk({}, (call, path) => {
      if (build2 && call === 'renameSync' && path.includes('.blad.pdf.'))
        memory.files.set('/out/x/blad.pdf', { text: signed('1') });
      return undefined;
    });
    const host = diskHost(memory);
    const both = (text: string) =>
      publish([output('x', 'agenda', text), output('x', 'blad', text)], '/out', host, () => {});
    both('1');
    build2 = true;
    expect(both('2')).toEqual({
      written: ['/out/x/agenda.pdf'],
      unchanged: [],
      refusals: [
        expect.objectContaining({
          path: '/out/x/blad.pdf',
          message: expect.stringContaining('Bos op 22 november 2026'),
        }),
      ],
    });
    build2 = false;
    expect(memory.files.get('/out/x/blad.pdf')?.text).toBe(signed('1'));
    expect(both('3').refusals.map(({ path }) => path)).toEqual(['/out/x/blad.pdf']);
    memory.files.delete('/out/x/blad.pdf');
    expect(both('3').refusals).toEqual([]);
  });
  test('what is signed in one folder can be built in another', () => {
    const { memory, host } = replaced();
    memory.files.set(target, { text: signed('tweede') });
    expect(build(host, 'derde').refusals).toHaveLength(1);
    expect(build(host, 'derde', '/elders')).toEqual({
      written: ['/elders/x/agenda.pdf'],
      unchanged: [],
      refusals: [],
    });
    expect(memory.files.get(target)?.text).toBe(signed('tweede'));
  });
});

test('a build that changes nothing makes no lock, on a disk that may not be written', () => {
  let isReadOnly = false;
  const host = diskHost(
    disk({}, (call) => (isReadOnly && !/^(lstat|read)/.test(call) ? 'EROFS' : undefined)),
  );
  const build = () => publish([output('x', 'agenda', 'pdf')], '/out', host, () => {});
  build();
  isReadOnly = true;
  expect(build()).toEqual({ written: ['/out/x/agenda.pdf'], unchanged: ['/out/x/agenda.pdf'], refusals: [] });
});

describe('the disk', () => {
  test.each([
    ['out', { out: '' }, 'ENOTDIR', 'out'],
    ['the dossier', { 'out/x': '' }, 'ENOTDIR', 'out/x'],
    ['the output', { 'out/x/agenda.pdf/': '' }, 'EISDIR', 'out/x/agenda.pdf'],
    ['the manifest', { 'out/x/manifest.json/': '' }, 'EISDIR', 'out/x/manifest.json'],
  ])('something else is where %s must come', (_, there, code, path) => {
    const host = memoryHost(there);
    expect(() => put(host, output('x', 'agenda', 'pdf'))).toThrow(new HostError(code, path));
    expect(host.written).toEqual([]);
  });
  test.each(['ENOSPC', 'EACCES', 'EROFS', 'ENAMETOOLONG', 'EMFILE'])('%s: all old files stand', (code) => {
    const host = memoryHost(
      {},
      { fault: (action, path) => (action === 'write' && path.endsWith('blad.pdf') ? code : undefined) },
    );
    put(host, output('x', 'agenda', 'oud'));
    const before = files(host);
    expect(() => put(host, output('x', 'agenda', 'nieuw'), output('x', 'blad', 'nieuw'))).toThrow(
      new HostError(code, 'out/x/blad.pdf'),
    );
    expect(files(host)).toEqual(before);
  });
});

test('a clash of names is reported and nothing is written', () => {
  const host = memoryHost({});
  const { written, diagnostics } = put(
    host,
    output('x', 'agenda', '1'),
    output('X', 'agenda', '2'),
    output('y', 'agenda', '3'),
  );
  expect([written, host.written, diagnostics.map(({ rule }) => rule)]).toEqual([
    [],
    [],
    ['output/name-clash'],
  ]);
});
