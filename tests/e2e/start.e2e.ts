/** The built program starts alike with compiled code from the cache, with none, and with what is no such code. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { akkoord, example, hashes, project, scratch, tool } from './program.ts';

const check = (caches: string, env = {}) =>
  akkoord(['check', example, '--profile', 'final'], { env: { XDG_CACHE_HOME: caches, ...env } });
/** What the cache has of a kind. */
const cached = (caches: string, kind: string) =>
  readdirSync(join(caches, 'akkoord')).filter((name) => name.startsWith(kind));
/** Takes the records of earlier runs away, so that the program runs. */
const forget = (caches: string) => {
  for (const name of cached(caches, 'run-')) rmSync(join(caches, 'akkoord', name));
};

describe('compiled code in the cache of the user', () => {
  const caches = scratch();
  const first = check(caches);
  const folder = join(caches, 'akkoord');
  const [name = ''] = cached(caches, 'code-');
  const code = readFileSync(join(folder, name));

  it('is written by the first run, and used by the second', () => {
    expect(first).toMatchObject({ status: 0, stderr: expect.stringMatching(/documenten bekeken/) });
    expect(code.length).toBeGreaterThan(1e6);
    forget(caches);
    expect(check(caches)).toEqual(first);
    expect(cached(caches, 'code-')).toEqual([name]);
    expect(readFileSync(join(folder, name)).equals(code)).toBe(true);
  });

  it.each([
    ['with a bit changed', () => Buffer.from(code).fill((code[5_000] ?? 0) ^ 1, 5_000, 5_001)],
    ['torn off', () => code.subarray(0, 1e6)],
    ['empty', () => Buffer.alloc(0)],
  ])('%s is written anew', (_, bytes) => {
    forget(caches);
    writeFileSync(join(folder, name), bytes());
    expect(check(caches)).toEqual(first);
    expect(readFileSync(join(folder, name)).length).toBeGreaterThan(1e6);
  });

  it('of other flags of V8 stays beside it', () => {
    expect(check(caches, { NODE_OPTIONS: '--max-old-space-size=900' })).toEqual(first);
    expect(cached(caches, 'code-')).toHaveLength(2);
  });

  it.each(['/dev/null', '/proc/nowhere'])('is not needed: nothing can be written in %s', (place) => {
    expect(check(place)).toEqual(first);
  });
});

describe('a run of which nothing changed', () => {
  const copy = scratch();
  const [caches, out] = [join(copy, 'caches'), join(copy, 'out')];
  for (const part of ['bin', 'dist', 'templates', 'package.json'])
    cpSync(join(project, part), join(copy, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
  cpSync(join(project, 'agreements/ocw-sg-beraad'), join(copy, 'memo'), { recursive: true });
  const source = join(copy, 'memo/notitie.md');
  const good = readFileSync(source, 'utf8').replace(/^status: .*$/m, 'status: draft');
  const faulty = `${good.trimEnd()}\n\nNog [invullen].\n`;
  const run = (...words: string[]) =>
    akkoord(words, { cwd: copy, program: join(copy, 'bin/akkoord.js'), env: { XDG_CACHE_HOME: caches } });
  const commands = [
    ['build', 'memo', '--to', 'pdf,docx,html', '--out', out],
    ['check', 'memo', '--profile', 'final', '--format', 'json'],
    ['check', 'memo', '--color', 'always'],
  ];
  writeFileSync(source, faulty);
  const before = commands.map((words) => run(...words));
  /** What would be written, is there already. */
  const again = before.map((said) => ({
    ...said,
    stderr: said.stderr.replace(/bestanden geschreven(?= in )/, 'bestanden ongewijzigd'),
  }));
  const files = hashes(out);
  // From here on the program only says that it runs.
  const says = "((program) => { program.commandLine = () => process.stdout.write('het programma'); })";
  writeFileSync(join(copy, 'dist/program/akkoord.cjs'), says);
  const ran = { status: 0, stdout: 'het programma', stderr: '' };

  it.each(commands.map((words, index) => ({ words: words.join(' '), index })))(
    'is printed again without the program: $words',
    ({ index }) => {
      expect(run(...(commands[index] ?? []))).toEqual(again[index]);
      expect(before.map(({ status }) => status)).toEqual([0, 1, 0]);
      expect(hashes(out)).toEqual(files);
    },
  );

  it('is not printed of other words, or when something changed', () => {
    expect(run('check', 'memo')).toEqual(ran);
    writeFileSync(source, good);
    for (const words of commands) expect(run(...words)).toEqual(ran);
    writeFileSync(source, faulty);
    expect(run(...(commands[1] ?? []))).toEqual(again[1]);
  });

  it('is not printed from a record that is damaged or torn', () => {
    for (const name of cached(caches, 'run-')) {
      const file = join(caches, 'akkoord', name);
      const record = readFileSync(file);
      writeFileSync(file, record.subarray(0, record.length - 7));
    }
    for (const words of commands) expect(run(...words)).toEqual(ran);
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
    expect(stderr).toMatch(/^ +at attempt \(src\/host\/node-questions\.ts:\d+:\d+\)$/m);
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
