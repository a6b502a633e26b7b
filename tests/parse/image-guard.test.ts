import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { emptySpan } from '../../src/diagnostic/span.ts';
import type { EntryKind, Host } from '../../src/host/host.ts';
import { HostError } from '../../src/host/host-error.ts';
import { imageGuard } from '../../src/parse/image-guard.ts';
import { jpegOf } from '../support/jpeg.ts';
import { claimedPng, png } from '../support/png.ts';

const jpeg = jpegOf({ width: 20, height: 10 });

const files: Record<
  string,
  { bytes?: Uint8Array; kind?: EntryKind; size?: number; real?: string; code?: string }
> = {
  'dossiers/a/school.png': { bytes: png(20, 10) },
  'dossiers/a/een school.jpg': { bytes: jpeg },
  'dossiers/a/drukwerk.jpg': { bytes: jpegOf({ width: 8, height: 8, colours: 4 }) },
  'dossiers/a/blad/foto.png': { bytes: png(1, 1) },
  'dossiers/b/geheim.png': { bytes: png(1, 1) },
  'dossiers/a/link.png': { bytes: png(1, 1), real: '/thuis/dossiers/b/geheim.png' },
  'dossiers/a/tekst.png': { bytes: new TextEncoder().encode('<svg onload="x"/>') },
  'dossiers/a/leeg.png': { bytes: new Uint8Array() },
  'dossiers/a/kort.jpg': { bytes: jpeg.subarray(0, 9) },
  'dossiers/a/half.png': { bytes: png(20, 10).subarray(0, -30) },
  'dossiers/a/nul.png': { bytes: claimedPng(0, 5) },
  'dossiers/a/groot.png': { bytes: claimedPng(10_000, 5_001) },
  'dossiers/a/zwaar.png': { bytes: png(1, 1), size: 21 * 1024 * 1024 },
  'dossiers/a/pijp.png': { kind: 'other' },
  'dossiers/a/map.png': { kind: 'folder' },
  'dossiers/a/dicht.png': { bytes: png(1, 1), code: 'EACCES' },
};

const host: Pick<Host, 'inspect' | 'realPath' | 'read'> = {
  inspect: (path) => {
    const file = files[path];
    return file
      ? { kind: file.kind ?? 'file', size: file.size ?? file.bytes?.length ?? 0 }
      : { kind: 'missing', size: 0 };
  },
  realPath: (path) => files[path]?.real ?? `/thuis/${path}`,
  read: (path) => {
    const { bytes, code } = files[path] ?? {};
    if (!bytes || code) throw new HostError(code ?? 'ENOENT', path);
    return bytes;
  },
};

function guarded(url: string, file = 'dossiers/a/agenda.md') {
  const found: Diagnostic[] = [];
  const path = imageGuard('dossiers/a', host as Host, (diagnostic) => found.push(diagnostic))(
    url,
    emptySpan(file, 3, 5),
  );
  return { path, found };
}

describe('what lies in the dossier', () => {
  test.each([
    ['school.png', 'dossiers/a/school.png'],
    ['./school.png', 'dossiers/a/school.png'],
    ['een%20school.jpg', 'dossiers/a/een school.jpg'],
    ['blad/../school.png', 'dossiers/a/school.png'],
  ])('%s', (url, path) => expect(guarded(url)).toEqual({ path, found: [] }));

  test('counts from the file that the image stands in', () => {
    expect(guarded('foto.png', 'dossiers/a/blad/x.md').path).toBe('dossiers/a/blad/foto.png');
    expect(guarded('../school.png', 'dossiers/a/blad/x.md').path).toBe('dossiers/a/school.png');
  });

  test('may be written with backslashes', () => {
    expect(guarded('..\\school.png', 'dossiers/a/blad/x.md').path).toBe('dossiers/a/school.png');
  });
});

test('a dossier in the folder the program was started in, or above it', () => {
  const inFolder = (folder: string, url: string) => {
    const rules: string[] = [];
    imageGuard(folder, host as Host, ({ rule }) => rules.push(rule))(
      url,
      emptySpan(`${folder}/a.md`.replace(/^\//, ''), 1, 1),
    );
    return rules;
  };
  expect(inFolder('', 'x.png')).toEqual(['image/missing']);
  expect(inFolder('', '../x.png')).toEqual(['image/outside']);
  expect(inFolder('..', 'x.png')).toEqual(['image/missing']);
  expect(inFolder('..', '../x.png')).toEqual(['image/outside']);
});

describe('what is refused', () => {
  test.each([
    ['', 'image/address'],
    ['%zz.png', 'image/address'],
    ['school%00.png', 'image/address'],
    ['https://x.nl/a.png', 'image/outside'],
    ['data:image/png;base64,AAAA', 'image/outside'],
    ['file:///etc/passwd', 'image/outside'],
    ['//server/a.png', 'image/outside'],
    ['/etc/passwd', 'image/outside'],
    ['C:\\a.png', 'image/outside'],
    ['C:/a.png', 'image/outside'],
    ['\\\\server\\a.png', 'image/outside'],
    ['..\\b\\geheim.png', 'image/outside'],
    ['%2Fetc%2Fpasswd', 'image/outside'],
    ['../b/geheim.png', 'image/outside'],
    ['..%2Fb%2Fgeheim.png', 'image/outside'],
    ['../../../../etc/passwd', 'image/outside'],
    ['../a2/x.png', 'image/outside'],
    ['..', 'image/outside'],
    ['link.png', 'image/outside'],
    ['School.png', 'image/missing'],
    ['tekst.png', 'image/format'],
    ['leeg.png', 'image/format'],
    ['kort.jpg', 'image/broken'],
    ['nul.png', 'image/broken'],
    ['half.png', 'image/broken'],
    ['drukwerk.jpg', 'image/colours'],
    ['groot.png', 'image/size'],
    ['zwaar.png', 'image/size'],
    ['pijp.png', 'image/file'],
    ['map.png', 'image/file'],
    ['dicht.png', 'image/file'],
  ])('%j: %s', (url, rule) => {
    const { path, found } = guarded(url);
    expect(path).toBeUndefined();
    expect(found.map((one) => [one.rule, one.severity, one.span?.start])).toEqual([
      [rule, 'error', { line: 3, column: 5 }],
    ]);
  });
});

describe('the images of a text together', () => {
  function looked(sizes: readonly number[], urls: readonly string[]) {
    const bytes = png(1, 1);
    const read: string[] = [];
    const found: string[] = [];
    const disk = {
      inspect: (path: string) => ({
        kind: 'file',
        size: sizes[Number(path.match(/\d+/)?.[0])] ?? bytes.length,
      }),
      realPath: (path: string) => `/${path}`,
      read: (path: string) => {
        read.push(path);
        return bytes;
      },
    };
    const guard = imageGuard('d', disk as unknown as Host, ({ rule, span }) =>
      found.push(`${rule} ${span?.start.line}`),
    );
    for (const [index, url] of urls.entries()) guard(url, emptySpan('d/a.md', index + 1, 1));
    return { read: read.length, found };
  }
  const million = 1_000_000;

  test('may be 40 MB', () => {
    const sizes = [20 * million, 20 * million];
    expect(looked(sizes, ['0.png', '1.png']).found).toEqual([]);
    expect(looked([...sizes, 1], ['0.png', '1.png', '2.png']).found).toEqual(['limit/images 3']);
  });

  test('are read once each, and counted once', () => {
    const urls = Array.from({ length: 50 }, (_, index) => (index % 2 ? './0.png' : '0.png'));
    expect(looked([20 * million], urls)).toEqual({ read: 1, found: [] });
  });
});
