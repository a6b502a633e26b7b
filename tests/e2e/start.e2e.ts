/** The built program starts alike with compiled code from the cache, with none, and with what is no such code. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { akkoord, example, project, scratch, tool } from './program.ts';

const check = (caches: string, env = {}) =>
  akkoord(['check', example, '--profile', 'final'], { env: { XDG_CACHE_HOME: caches, ...env } });

describe('compiled code in the cache of the user', () => {
  const caches = scratch();
  const first = check(caches);
  const folder = join(caches, 'akkoord');
  const [name = ''] = readdirSync(folder);
  const code = readFileSync(join(folder, name));

  it('is written by the first run, and used by the second', () => {
    expect(first).toMatchObject({ status: 0, stderr: expect.stringMatching(/documenten bekeken/) });
    expect(code.length).toBeGreaterThan(1e6);
    expect(check(caches)).toEqual(first);
    expect(readdirSync(folder)).toEqual([name]);
    expect(readFileSync(join(folder, name)).equals(code)).toBe(true);
  });

  it.each([
    ['with a bit changed', () => Buffer.from(code).fill((code[5_000] ?? 0) ^ 1, 5_000, 5_001)],
    ['torn off', () => code.subarray(0, 1e6)],
    ['empty', () => Buffer.alloc(0)],
  ])('%s is written anew', (_, bytes) => {
    writeFileSync(join(folder, name), bytes());
    expect(check(caches)).toEqual(first);
    expect(readFileSync(join(folder, name)).length).toBeGreaterThan(1e6);
  });

  it('of other flags of V8 stays beside it', () => {
    expect(check(caches, { NODE_OPTIONS: '--max-old-space-size=900' })).toEqual(first);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it.each(['/dev/null', '/proc/nowhere'])('is not needed: nothing can be written in %s', (place) => {
    expect(check(place)).toEqual(first);
  });
});

describe('a fault of the program', () => {
  it('is told with the lines of the sources', () => {
    const folder = scratch();
    const fault = join(folder, 'fault.cjs');
    writeFileSync(fault, "require('node:fs').readdirSync = () => { throw new TypeError('kapot'); };");
    const env = { NODE_OPTIONS: `--require=${fault}`, AKKOORD_DEBUG: '1', XDG_CACHE_HOME: folder };
    const { status, stderr } = akkoord(['check', example], { env });
    expect(status).toBe(70);
    expect(stderr).toMatch(/TypeError: kapot\n.*fault\.cjs:1:/);
    expect(stderr).toMatch(/^ +at attempt \(src\/host\/node-host\.ts:\d+:\d+\)$/m);
    expect(stderr).not.toContain('akkoord.cjs');
  });
});

describe('a template', () => {
  const copy = scratch();
  for (const part of ['bin', 'dist', 'templates', 'package.json'])
    cpSync(join(project, part), join(copy, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
  const file = join(copy, 'templates/memo/main.md.hbs');
  const good = readFileSync(file, 'utf8');
  const memo = join(project, 'agreements/ocw-sg-beraad');
  const tree = (text: string) => {
    mkdirSync(join(copy, 'templates/memo'), { recursive: true });
    writeFileSync(file, text);
    return akkoord(['build', memo, '--to', 'tree'], { cwd: copy, program: join(copy, 'bin/akkoord.js') });
  };

  it('that is changed is compiled as it is now', () => {
    const own = tree(good);
    expect(own).toMatchObject({ status: 0 });
    expect(own.stdout).not.toContain('Een regel van ons.');
    const changed = tree(`${good.trimEnd()}\n\nEen regel van ons.\n`);
    expect(changed).toMatchObject({ status: 0, stdout: expect.stringContaining('Een regel van ons.') });
  });

  it('with a fault is refused at its place', () => {
    const at = good.split('\n').length;
    expect(tree(`${good}a {{titel}}\n`)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`templates/memo/main.md.hbs:${at}:5`),
    });
    expect(existsSync(join(copy, 'out'))).toBe(false);
  });
});

it('is whole when it is installed: with its fonts, and without the packages that it was built from', () => {
  const folder = scratch();
  const [pack] = JSON.parse(
    tool('npm', 'pack', project, '--ignore-scripts', '--json', '--pack-destination', folder),
  );
  tool('tar', '-xzf', join(folder, pack.filename), '-C', folder);
  mkdirSync(join(folder, 'node_modules'));
  const fonts = '@expo-google-fonts';
  symlinkSync(join(project, 'node_modules', fonts), join(folder, 'node_modules', fonts));
  const program = join(folder, 'package/bin/akkoord.js');
  const [memo, out] = [join(project, 'agreements/ocw-sg-beraad'), join(folder, 'out')];
  expect(
    akkoord(['build', memo, '--out', out, '--to', 'pdf,docx,html'], { program, cwd: folder }),
  ).toMatchObject({
    status: 0,
    stderr: expect.stringMatching(/bestand(en)? geschreven in .*\n$/),
  });
});
