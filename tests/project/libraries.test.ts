import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const installed = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });

/** Rows of the table: package → licence. */
const table = new Map(
  [...readFileSync('docs/libraries.md', 'utf8').matchAll(/^\| ([^|]+) \| ([^|]+) \| [^|]{10,} \|$/gm)]
    .filter(([, names]) => names !== 'package')
    .flatMap(([, names = '', licence = '']) => names.split(', ').map((name) => [name, licence] as const)),
);

test('the table names each package that the program runs with, and no other', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`src/${file}`, 'utf8').replaceAll(/^import type .*$/gm, ''))
    .concat(
      readdirSync('templates/house-styles').map((id) =>
        readFileSync(`templates/house-styles/${id}/style.yaml`, 'utf8'),
      ),
    )
    .join('\n');
  const used = installed.filter((name) => new RegExp(`['" (]${name}['"/]`).test(sources));
  expect([...table.keys()].sort()).toEqual(used.sort());
});

test.each([...table])('%s has the licence %s', (name, licence) => {
  expect(JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).license).toBe(licence);
});
