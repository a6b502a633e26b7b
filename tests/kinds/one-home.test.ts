import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kindFacts } from '../../src/kinds/facts.ts';

const src = resolve(import.meta.dirname, '../../src');
const names = Object.keys(kindFacts).join('|');
/** A text or a key that is the name of a kind, or a text that tells to type one. */
const literal = new RegExp(`(['"\`])(?:${names})\\1|(?:\\bkind: |\\bakkoord new )(?:${names})\\b`, 'u');
const comment = /^\s*(?:\/\/|\/?\*)/u;

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const isOfKinds = (file: string) => file.startsWith('kinds');
const textOf = (file: string) => readFileSync(join(src, file), 'utf8');
const isNaming = (file: string) =>
  textOf(file)
    .split('\n')
    .some((line) => !comment.test(line) && literal.test(line));

describe('what is particular to a kind', () => {
  test('stands in its folder: at most eight files elsewhere hold the name of one', () => {
    expect(files.filter((file) => !isOfKinds(file) && isNaming(file)).length).toBeLessThanOrEqual(8);
  });

  test('is asked for by a fact or by what is in the data, not by name', () => {
    const compared = new RegExp(`(?:[=!]==|\\bcase) ['"\`](?:${names})['"\`]`, 'u');
    expect(files.filter((file) => !isOfKinds(file) && compared.test(textOf(file)))).toEqual([]);
  });

  test('is seen by this test', () => {
    const own = Object.keys(kindFacts).filter((name) => isNaming(join('kinds', name, 'facts.ts')));
    expect(own).toEqual(Object.keys(kindFacts));
  });
});
