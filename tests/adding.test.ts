/**
 * What `docs/adding.md` says, carried out: a rule, a node and a kind are added by the book in a copy of the program, which must compile and work.
 * A commit looks at the cheap half only; `npm run adding` does all of it.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addedKind, found } from './support/added-kind.ts';
import { isNightly } from './support/nightly.ts';

const root = resolve(import.meta.dirname, '..');

/** Types of blocks that writers print, as `model/nodes.ts` lists them. */
const blockTypes = [
  ...(/interface FinalBlocks \{\n([^}]*)\}/
    .exec(readFileSync(join(root, 'src/model/nodes.ts'), 'utf8'))?.[1]
    ?.matchAll(/^ {2}(\w+):/gm) ?? []),
].map(([, type = '']) => type);

test('a new block touches at most eight files: the tables of all blocks, and the one who makes it', () => {
  const tables = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => {
      const source = readFileSync(join(root, 'src', file), 'utf8');
      return blockTypes.every((type) => new RegExp(`^ +${type}(?::|,|\\()`, 'm').test(source));
    });
  expect(blockTypes.length).toBeGreaterThan(8);
  expect(tables.length).toBeGreaterThan(4);
  expect(tables.length + 1).toBeLessThanOrEqual(8);
});

// Each runs whole programs one after another, which a machine with other work does slowly.
describe.runIf(isNightly)('by the book', { timeout: 3_600_000 }, () => {
  let copy = '';
  const at = (path: string) => join(copy, path);
  const edit = (path: string, change: (source: string) => string) => {
    const source = readFileSync(at(path), 'utf8');
    const changed = change(source);
    if (changed === source) throw new Error(`nothing to change in ${path}`);
    writeFileSync(at(path), changed);
  };
  /** Runs a program of the copy, as for a commit; returns its exit code and all that it printed. */
  const run = (program: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', program), args, {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', AKKOORD_NIGHTLY: 'no' },
    });
    return { status, text: `${stdout}${stderr}` };
  };
  /** Files that the compiler finds something wrong in. */
  const named = () => [
    ...new Set(
      [...run('tsc', '--noEmit', '--pretty', 'false').text.matchAll(/^(\S+?)\(\d+,/gm)].map(
        ([, file]) => file,
      ),
    ),
  ];
  /** Runs the tests whose paths begin so; returns the files that are red, sorted. */
  const red = (paths: readonly string[], ...options: string[]) => {
    const tests = paths.map((path) => `tests/${path}`);
    const { text } = run('vitest', 'run', ...tests, '--reporter=json', ...options);
    const { testResults } = JSON.parse(text.slice(text.indexOf('{"num'))) as {
      testResults: { name: string; status: string }[];
    };
    return testResults
      .filter(({ status }) => status === 'failed')
      .map(({ name }) => relative(copy, name))
      .sort();
  };
  const akkoord = (...args: string[]) => run('tsx', 'src/cli/main.ts', ...args);

  const answers = [
    '--in',
    '.',
    '--title',
    'Proef',
    '--addressee',
    'Gemeenteraad',
    '--sender',
    'Team',
    '--style',
    'neutraal',
  ];

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'akkoord-adding-'));
    for (const part of [
      'src',
      'scripts',
      'templates',
      'agreements',
      'akkoord.yaml',
      'project-templates',
      'docs',
      'editors',
      'bin',
      'tests',
      'package.json',
      'tsconfig.json',
      'vitest.config.ts',
      'vitest.e2e.config.ts',
    ])
      cpSync(join(root, part), at(part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), at('node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('a rule: the command makes it, its test is red until it is written, then green', () => {
    expect(run('tsx', 'scripts/new-rule.ts', 'dates/school-year')).toMatchObject({ status: 0 });
    expect(named()).toEqual([]);
    const tests = () => run('vitest', 'run', 'tests/check/rules.test.ts', '-t', 'dates/school-year');
    expect(tests().status).toBe(1);
    edit('src/check/rules/dates/school-year.ts', (source) =>
      source.replace('(?!)', 'schooljaar').replaceAll('TODO', 'schooljaar'),
    );
    const written = tests();
    expect(written.status, written.text).toBe(0);
    // What the book names last: where a reader finds it.
    const pages = ['tests/check/rules-page.test.ts', 'tests/handleiding.test.ts'];
    expect(run('vitest', 'run', ...pages, '--update=all').status).toBe(0);
    for (const page of ['docs/rules.md', 'docs/handleiding.md'])
      expect(readFileSync(at(page), 'utf8')).toContain('dates/school-year');
    expect(run('tsx', 'scripts/new-rule.ts', 'dates/school-year')).toMatchObject({ status: 2 });
  });

  test('a node: the compiler names every table that lacks it, and with a line in each it is printed', () => {
    edit('src/model/nodes.ts', (source) =>
      source
        .replace(
          'export interface PageBreak ',
          "export interface SheetBreak extends Node {\n  type: 'sheetBreak';\n}\nexport interface PageBreak ",
        )
        .replace('  pageBreak: PageBreak;\n', '  pageBreak: PageBreak;\n  sheetBreak: SheetBreak;\n'),
    );
    const tables = named();
    // Beside them: the list of nodes itself, and the directive that makes one.
    expect(tables.length + 2).toBeLessThanOrEqual(8);
    for (const table of tables)
      edit(table ?? '', (source) =>
        source.replace(/^ *pageBreak: .*\n/m, (row) => row + row.replace('pageBreak', 'sheetBreak')),
      );
    edit('src/parse/directives.ts', (source) =>
      source.replace(
        /^ {2}pagebreak: .*\n/m,
        (row) => row + row.replace('pagebreak', 'sheetbreak').replace('pageBreak', 'sheetBreak'),
      ),
    );
    // The cases of directives are a table too.
    expect(named()).toEqual(['tests/parse/directives.test.ts']);
    const twice = (path: string, row: RegExp) =>
      edit(path, (source) =>
        source.replace(
          row,
          (text) => text + text.replaceAll('pagebreak', 'sheetbreak').replace('pageBreak', 'sheetBreak'),
        ),
      );
    twice('tests/parse/directives.test.ts', /^ {2}pagebreak: .*\n/m);
    expect(named()).toEqual([]);
    const concerned = ['parse/directives', 'editor/', 'handleiding', 'map'];
    expect(red(concerned)).toEqual(['tests/editor/editor.test.ts', 'tests/handleiding.test.ts']);
    twice('docs/handleiding.md', /^\| `::pagebreak.*\n/m);
    twice('src/editor/directive-help.ts', /^ {2}pagebreak: .*\n/m);
    twice('tests/editor/editor.test.ts', /^ *'::pagebreak',\n/m);
    expect(red(concerned)).toEqual([]);
    expect(akkoord('new', 'memo', 'proef', ...answers)).toMatchObject({ status: 0 });
    edit('proef/notitie.md', (source) => `${source}\nVoor.\n\n::sheetbreak\n\nNa.\n`);
    const built = akkoord('build', 'proef', '--to', 'pdf,docx,html,tree');
    expect(built.status, built.text).toBe(0);
    expect(built.text).toContain('sheetBreak');
  });

  test('a kind: its folder, its template, and a line in two tables; three tests are red until it can be found', () => {
    for (const [path, text] of Object.entries(addedKind)) {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    }
    expect(named().sort()).toEqual(['src/kinds/facts.ts', 'src/kinds/kinds.ts']);
    for (const table of named())
      edit(table ?? '', (source) =>
        source.replaceAll(/^.*\bmemo(?:Facts)?\b.*\n/gm, (row) => row + row.replaceAll('memo', 'evaluation')),
      );
    expect(named()).toEqual([]);
    const concerned = ['kinds', 'scaffold', 'compose', 'editors', 'handleiding', 'leaves', 'bad.test', 'map'];
    expect(red(concerned, '--update=all')).toEqual([
      'tests/editors/vscode.test.ts',
      'tests/handleiding.test.ts',
      'tests/leaves.test.ts',
    ]);
    for (const [path, [before, after]] of Object.entries(found))
      edit(path, (source) => source.replace(before, () => after));
    expect(red(concerned, '--update=all')).toEqual([]);
    expect(
      akkoord('new', 'evaluation', 'twee-jaar', '--in', '.', '--title', 'Proef', '--style', 'neutraal'),
    ).toMatchObject({ status: 0 });
    edit('twee-jaar/evaluatie.md', (source) => source.replace('measured:', 'measured: 2 februari 2026'));
    const built = akkoord('build', 'twee-jaar', '--to', 'pdf,docx,html,tree');
    expect(built.status, built.text).toBe(0);
    expect(built.text).toContain('2 februari 2026');
  });
});
