/** On a web page, words that refer to another document of the dossier lead to the page of that document, when it is made too. */
import { expect, test } from 'vitest';
import { memoryHost } from '../src/host/memory-host.ts';
import { build } from '../src/pipeline.ts';
import { projectHost } from './support/examples.ts';

const folder = 'agreements/groningen-sociale-inclusie';

/** What the sentence about the mission says on the letter's web page, as HTML. */
async function sentence(path: string, profile?: 'draft') {
  const host = memoryHost({}, { below: projectHost });
  const { written, blocking } = await build({ paths: [path], out: 'uit', formats: ['html'], profile }, host);
  expect(blocking).toEqual([]);
  const letter = written.find((each) => /raadsbrief[.\w]*\.html$/.test(each)) ?? expect.fail(written.join());
  const html = new TextDecoder().decode(host.read(letter));
  return /staat achter de (.*?) en werkt/.exec(html)?.[1];
}

test('built together, it is a link to the heading on the other page', async () => {
  expect(await sentence(folder)).toBe(
    '<a href="akkoord.html#missie">Missie (bijlage\u00a01, pagina\u00a03)</a>',
  );
});
test('a draft leads to the draft', async () => {
  expect(await sentence(folder, 'draft')).toBe(
    '<a href="akkoord.concept.html#missie">Missie (bijlage\u00a01, pagina\u00a03)</a>',
  );
});
test('built alone, there is no page to lead to', async () => {
  expect(await sentence(`${folder}/raadsbrief.md`)).toBe('Missie (bijlage\u00a01, pagina\u00a03)');
});
