import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { HostError } from '../../src/host/host-error.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { sha256 } from '../../src/host/sha256.ts';
import { compiledModule } from '../support/compiled-program.ts';

const base = fs.realpathSync(fs.mkdtempSync(`${tmpdir()}/akkoord-host-`));
let root = '';
let host: Host;
let count = 0;

beforeEach(() => {
  count += 1;
  root = `${base}/${count}`;
  fs.mkdirSync(`${root}/map`, { recursive: true });
  fs.writeFileSync(`${root}/map/a.md`, 'tekst');
  host = nodeHost(root);
});
afterAll(() => fs.rmSync(base, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const write = (path: string, content: Uint8Array) =>
  host.writeAll([{ path, bytes: content, over: 'anything' }]);

function refused(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return error instanceof HostError ? `${error.code} ${error.path}` : String(error);
  }
  return 'nothing thrown';
}

describe('inspect', () => {
  test('file, folder, missing', () => {
    expect(host.inspect('map/a.md')).toEqual({ kind: 'file', size: 5 });
    expect(host.inspect(`${root}/map`).kind).toBe('folder');
    for (const path of ['map/b.md', 'map/a.md/b', 'x'.repeat(300), 'a\0b'])
      expect(host.inspect(path)).toEqual({ kind: 'missing', size: 0 });
  });
  test('follows links; nothing lies at a loop of links', () => {
    fs.symlinkSync('a.md', `${root}/map/link`);
    fs.symlinkSync('loop2', `${root}/loop1`);
    fs.symlinkSync('loop1', `${root}/loop2`);
    expect(host.inspect('map/link')).toEqual({ kind: 'file', size: 5 });
    expect(host.inspect('loop1')).toEqual({ kind: 'missing', size: 0 });
  });
  test('a pipe is neither, and is never opened', () => {
    execFileSync('mkfifo', [`${root}/pijp`]);
    expect(host.inspect('pijp').kind).toBe('other');
    expect(refused(() => host.read('pijp'))).toBe('ENOTFILE pijp');
  });
});

describe('read and list', () => {
  test('bytes; names by code unit', () => {
    for (const name of ['z', 'Z', 'é', 'a']) fs.writeFileSync(`${root}/${name}`, '');
    expect(new TextDecoder().decode(host.read('map/a.md'))).toBe('tekst');
    expect(host.list('.')).toEqual(['Z', 'a', 'map', 'z', 'é']);
  });
  test('says which path the system refuses, as it was asked', () => {
    expect(refused(() => host.read('map/b.md'))).toBe('ENOENT map/b.md');
    expect(refused(() => host.read('map'))).toBe('EISDIR map');
    expect(refused(() => host.read('a\0b'))).toBe('ENOENT a\0b');
    expect(refused(() => host.list('nergens'))).toBe('ENOENT nergens');
    expect(refused(() => host.list('map/a.md'))).toBe('ENOTDIR map/a.md');
    expect(refused(() => host.realPath('nergens'))).toBe('ENOENT nergens');
  });
  test('realPath takes links out', () => {
    fs.symlinkSync('map', `${root}/ook`);
    expect(host.realPath('ook/a.md')).toBe(`${root}/map/a.md`);
  });
});

describe('write', () => {
  test('makes folders, replaces a file, leaves no temporary file', () => {
    write('out/x/agenda.pdf', bytes('een'));
    write('out/x/agenda.pdf', bytes('twee'));
    expect(fs.readFileSync(`${root}/out/x/agenda.pdf`, 'utf8')).toBe('twee');
    expect(host.list('out/x')).toEqual(['agenda.pdf']);
  });
  test.skipIf(process.platform === 'win32')('what nobody else may read stays so', () => {
    fs.chmodSync(`${root}/map/a.md`, 0o600);
    write('map/a.md', bytes('nieuw'));
    expect(fs.statSync(`${root}/map/a.md`).mode & 0o777).toBe(0o600);
  });

  test('refuses a folder, a link, a read-only file, a file where a folder must be', () => {
    fs.mkdirSync(`${root}/out/map.pdf`, { recursive: true });
    fs.symlinkSync('../map/a.md', `${root}/out/link.pdf`);
    fs.writeFileSync(`${root}/out/vast.pdf`, 'vast', { mode: 0o444 });
    expect(refused(() => write('out/map.pdf', bytes('x')))).toBe('EISDIR out/map.pdf');
    expect(refused(() => write('out/link.pdf', bytes('x')))).toBe('ESYMLINK out/link.pdf');
    expect(refused(() => write('out/vast.pdf', bytes('x')))).toBe('EREADONLY out/vast.pdf');
    expect(refused(() => write('map/a.md/x.pdf', bytes('x')))).toBe('ENOTDIR map/a.md/x.pdf');
    expect(refused(() => write(`out/${'x'.repeat(300)}`, bytes('x')))).toBe(
      `ENAMETOOLONG out/${'x'.repeat(300)}`,
    );
    expect(fs.readFileSync(`${root}/map/a.md`, 'utf8')).toBe('tekst');
    expect(fs.readFileSync(`${root}/out/vast.pdf`, 'utf8')).toBe('vast');
    expect(host.list('out')).toEqual(['link.pdf', 'map.pdf', 'vast.pdf']);
  });
  test('a file that grows past what the system allows leaves the old one', () => {
    write('out/a.pdf', bytes('oud'));
    const script = `
      import { nodeHost } from ${JSON.stringify(compiledModule('host/node-host'))};
      try { nodeHost(process.cwd()).writeAll([{ path: 'out/a.pdf', bytes: new Uint8Array(5_000_000), over: 'anything' }]); } catch (error) { console.log(error.code); }`;
    const words = ['-c', 'ulimit -f 2000; "$0" --input-type=module -e "$1"', process.execPath, script];
    expect(execFileSync('bash', words, { cwd: root, encoding: 'utf8' })).toBe('EFBIG\n');
    expect(fs.readFileSync(`${root}/out/a.pdf`, 'utf8')).toBe('oud');
    expect(host.list('out')).toEqual(['a.pdf']);
  });
});

describe('among other people’s files', () => {
  const over = [sha256(bytes('oud'))];
  test('ours is replaced and lies aside; another is left', () => {
    write('out/a.pdf', bytes('oud'));
    write('out/b.pdf', bytes('van mij'));
    const files = ['a', 'b'].map((name) => ({ path: `out/${name}.pdf`, bytes: bytes('nieuw'), over }));
    expect(host.writeAll(files)).toEqual({ written: ['out/a.pdf'], inTheWay: ['out/b.pdf'] });
    expect(host.list('out').map((name) => name.replace(/-[0-9a-f]{12}/, ''))).toEqual([
      `.a.pdf.${over[0]?.slice(0, 16)}.vorige`,
      'a.pdf',
      'b.pdf',
    ]);
    expect(['a', 'b'].map((name) => fs.readFileSync(`${root}/out/${name}.pdf`, 'utf8'))).toEqual([
      'nieuw',
      'van mij',
    ]);
  });
  test('a file moves only to a free place', () => {
    write('van', bytes('van'));
    write('bezet', bytes('bezet'));
    expect([host.moveToFreePath('van', 'bezet'), host.moveToFreePath('van', 'vrij')]).toEqual([false, true]);
    expect([host.list('.'), fs.readFileSync(`${root}/bezet`, 'utf8')]).toEqual([
      ['bezet', 'map', 'vrij'],
      'bezet',
    ]);
  });
  test('a lock is there while the work is done', () => {
    expect(host.locked(['out/manifest.json'], () => host.list('out'))).toEqual(['.manifest.json.lock']);
    expect(host.list('out')).toEqual([]);
  });
  test('a lock of a program that is gone is taken over', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    write('out/.manifest.json.lock', bytes(`${pid} 0 ${hostname()}\n`));
    expect(host.locked(['out/manifest.json'], () => 'done')).toBe('done');
    expect(host.list('out')).toEqual([]);
  });
});

describe('fonts', () => {
  test('of an installed package', () => {
    const font = host.font('@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf', 'map');
    // The first four bytes of a TrueType file (OpenType specification, "Table Directory").
    expect([...font.slice(0, 4)]).toEqual([0, 1, 0, 0]);
  });
  test('of the house style’s own folder, also in a folder below', () => {
    fs.mkdirSync(`${root}/map/fonts`);
    fs.writeFileSync(`${root}/map/fonts/eigen.ttf`, 'eigen');
    expect(new TextDecoder().decode(host.font('fonts/eigen.ttf', 'map'))).toBe('eigen');
    expect(new TextDecoder().decode(host.font('./fonts/eigen.ttf', 'map'))).toBe('eigen');
    // The very same bytes, until another file lies there.
    expect(host.font('fonts/eigen.ttf', 'map')).toBe(host.font('fonts/eigen.ttf', 'map'));
    fs.writeFileSync(`${root}/map/fonts/eigen.ttf`, 'nieuw lettertype');
    expect(new TextDecoder().decode(host.font('fonts/eigen.ttf', 'map'))).toBe('nieuw lettertype');
  });
  test('nothing outside it, also not by a link', () => {
    fs.writeFileSync(`${root}/buiten.ttf`, 'buiten');
    fs.symlinkSync('../buiten.ttf', `${root}/map/binnen.ttf`);
    expect(refused(() => host.font('../buiten.ttf', 'map'))).toBe('EOUTSIDE ../buiten.ttf');
    expect(refused(() => host.font('binnen.ttf', 'map'))).toBe('EOUTSIDE binnen.ttf');
    expect(refused(() => host.font(`${root}/buiten.ttf`, 'map'))).toBe(`EOUTSIDE ${root}/buiten.ttf`);
    expect(refused(() => host.font('@expo-google-fonts/carlito/../../zod/package.json', 'map'))).toBe(
      'EOUTSIDE @expo-google-fonts/carlito/../../zod/package.json',
    );
  });
  test('a font that is not there', () => {
    expect(refused(() => host.font('@expo-google-fonts/carlito/Nee.ttf', 'map'))).toBe(
      'ENOENT @expo-google-fonts/carlito/Nee.ttf',
    );
    expect(refused(() => host.font('nee.ttf', 'map'))).toBe('ENOENT nee.ttf');
    expect(refused(() => host.font('fonts', 'map'))).toBe('ENOENT fonts');
  });
});

describe('surroundings', () => {
  test('templates: the program’s own, relative when it lies below the root', () => {
    const project = new URL('../../', import.meta.url).pathname.replace(/\/$/, '');
    expect(nodeHost(project).templates).toBe('templates');
    expect(host.templates).toBe(`${project}/templates`);
  });
  test('SOURCE_DATE_EPOCH', () => {
    expect(nodeHost(root, { SOURCE_DATE_EPOCH: '1675209600' }).sourceDateEpoch).toBe(1_675_209_600);
    expect(nodeHost(root, { SOURCE_DATE_EPOCH: '' }).sourceDateEpoch).toBeUndefined();
    expect(nodeHost(root, { SOURCE_DATE_EPOCH: 'nu' }).sourceDateEpoch).toBeUndefined();
  });
});
