import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');
const map = readFileSync(join(src, 'README.md'), 'utf8');

/** Rows of the Markdown tables of the map, as cells without backticks and slashes at the end. */
const rows = map
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.replaceAll('`', '').trim()),
  );
const rooms = new Map(
  rows
    .filter((row) => row.length === 3)
    .map(([name = '', , allowed = '']) => [name.replace(/\/$/, ''), words(allowed)]),
);
const libraries = rows
  .filter((row) => row.length === 2)
  .flatMap(([names = '', folders = '']) => words(names).map((name) => ({ name, folders: words(folders) })));

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const imports = files.flatMap((file) =>
  [
    ...readFileSync(join(src, file), 'utf8').matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)'([^']+)'/gm),
  ].map((match) => ({ file, target: match[1] ?? '' })),
);

describe('the map in src/README.md', () => {
  it('names each folder and each file at the top of src, and nothing else', () => {
    const found = readdirSync(src, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || entry.name.endsWith('.ts'))
      .map((entry) => entry.name);
    expect([...rooms.keys()].sort()).toEqual(found.sort());
  });

  const crossing = imports
    .filter(({ target }) => target.startsWith('.'))
    .map(({ file, target }) => ({
      file,
      from: room(file),
      to: room(relative(src, resolve(src, dirname(file), target))),
    }))
    .filter(({ from, to }) => from !== to);

  it('tells what each folder imports of the others', () => {
    const wrong = crossing
      .filter(({ from, to }) => !rooms.get(from)?.includes(to))
      .map(({ file, to }) => `${file} imports ${to}`);
    expect(wrong).toEqual([]);
  });

  it('allows no import that nobody uses', () => {
    const used = new Set(crossing.map(({ from, to }) => `${from} imports ${to}`));
    const allowed = [...rooms].flatMap(([from, targets]) => targets.map((to) => `${from} imports ${to}`));
    expect(allowed.filter((each) => !used.has(each))).toEqual([]);
  });

  it('keeps each library in its folder', () => {
    const wrong = imports.flatMap(({ file, target }) =>
      libraries
        .filter(({ name, folders }) => named(name, target) && !folders.includes(room(file)))
        .map(() => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('sees enough to be wrong', () => {
    expect(rooms.size).toBeGreaterThan(10);
    expect(libraries.length).toBeGreaterThan(8);
    expect(imports.length).toBeGreaterThan(100);
  });
});

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
function room(file: string): string {
  return file.split(sep)[0] ?? '';
}
/** `pdfmake` also stands for `pdfmake/js/…`; `micromark-*` for all that starts so. */
function named(name: string, target: string): boolean {
  return name.endsWith('*')
    ? target.startsWith(name.slice(0, -1))
    : target === name || target.startsWith(`${name}/`);
}
