import { expect, test } from 'vitest';
import type { PdfNode } from '../../../src/write/pdf/content.ts';
import { at, p, text } from '../../support/agenda-tree.ts';
import { pdfHost, printed } from '../../support/pdf-print.ts';
import { pdfDocument } from '../../support/pdf-sample.ts';

const document = () =>
  pdfDocument([p(text('Eerste alinea.', at(3, 1))), p(text('Tweede alinea.', at(5, 1)))]);

test.each<[string, (nodes: PdfNode[]) => unknown, string]>([
  [
    'a block that is dropped',
    (nodes) => nodes.pop(),
    '5:1 Van deze tekst staan 0 van de 13 tekens op papier.',
  ],
  [
    'a letter that is dropped',
    (nodes) => firstRun(nodes[0]).text.replace('E', ''),
    '3:1 Van deze tekst staan 12 van de 13 tekens op papier.',
  ],
  [
    'text that is pushed off the page',
    (nodes) => {
      if (nodes[1]) nodes[1].margin = [5000, 0, -5000, 0];
    },
    '5:1 Van deze tekst staan 0 van de 13 tekens op papier.',
  ],
])('%s is an error with its place', async (_, harm, message) => {
  const tamper = (content: { root: { stack: PdfNode[] } }) => {
    const result = harm(content.root.stack);
    if (typeof result === 'string') firstRun(content.root.stack[0]).text = result;
  };
  const { bytes, findings } = await printed(document(), { host: pdfHost(), tamper });
  expect(bytes).toBeUndefined();
  expect(findings.map((f) => `${f.rule} ${f.span?.start.line}:${f.span?.start.column} ${f.message}`)).toEqual(
    [`pdf/lost-text ${message}`],
  );
});

test('text that is printed twice is a fault of the program', async () => {
  const twice = printed(document(), {
    tamper: ({ root }) => {
      const run = firstRun(root.stack[0]);
      run.text += run.text;
    },
  });
  await expect(twice).rejects.toThrow('a text was printed more often than it stands');
});

function firstRun(node: PdfNode | undefined) {
  const run = node && 'text' in node ? node.text[0] : undefined;
  if (!run) throw new Error('no text here');
  return run;
}
