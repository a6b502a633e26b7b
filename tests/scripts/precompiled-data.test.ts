import { expect, it } from 'vitest';
import { precompiledDataModule, precompiledFiles } from '../../scripts/bundle/precompiled-data-module.ts';
import { lineIndex } from '../../src/diagnostic/line-index.ts';
import { precompiledRaw } from '../../src/load/precompiled-raw.ts';
import { readYaml } from '../../src/load/read-yaml.ts';
import { projectHost } from '../support/examples.ts';

const files = precompiledFiles(process.cwd());
const module = precompiledDataModule(process.cwd());
const table = JSON.parse(module.slice(module.indexOf('{'), module.lastIndexOf(';')));

it('has the words, and every house style, scheme and table of sections of the package', () => {
  const names = files.map(({ file }) => file.slice(projectHost.templates.length + 1));
  expect(names).toEqual([
    'agreement/sections.yaml',
    'gka-agenda/sections.yaml',
    'house-styles/gka/style.yaml',
    'house-styles/neutraal/style.yaml',
    'implementation-agenda/sections.yaml',
    'intervention/sections.yaml',
    'schemes/gka-2021.yaml',
    'schemes/oab-2023.yaml',
    'words.yaml',
  ]);
});

it.each(files)('holds $file as it is read, with every place', ({ text }) => {
  const whole = { file: 'a.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const yaml = { file: 'a.yaml', text, positionAt: lineIndex(text).position, whole };
  // Nobody puts a key in a file of the package.
  const { ranges: _, layout: __, ...read } = readYaml(yaml, ({ message }) => expect.fail(message)) ?? {};
  expect(precompiledRaw('a.yaml', text, table)).toEqual(read);
});

it('is for a file of exactly that text, whatever its name', () => {
  const [{ text } = { text: '' }] = files;
  expect(precompiledRaw('a.yaml', text, table)?.span.file).toBe('a.yaml');
  expect(precompiledRaw('a.yaml', `${text}\n`, table)).toBeUndefined();
  expect(precompiledRaw('a.yaml', 'constructor', table)).toBeUndefined();
});
