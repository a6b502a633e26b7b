import { expect, test } from 'vitest';
import { at, p, text } from '../../support/agenda-tree.ts';
import { pageContents } from '../../support/pdf-content.ts';
import { printed } from '../../support/pdf-print.ts';
import { pdfDocument } from '../../support/pdf-sample.ts';
import { openPdf } from '../../support/pdf-structure.ts';

test('a character that the font lacks is told with its place, once per node and face', async () => {
  const strong = {
    type: 'strong' as const,
    children: [text('\u2611 en \u0301', at(7, 3))],
    data: { span: at(7) },
  };
  const { bytes, findings } = await printed(pdfDocument([p(text('☐ ja ☐ nee 😀', at(5, 9)), strong)]));
  expect(bytes).toBeUndefined();
  expect(findings.map(({ message, span }) => `${span?.start.line}:${span?.start.column} ${message}`)).toEqual(
    [
      '5:9 Het teken “☐” (U+2610) staat niet in het lettertype Carlito.',
      '5:9 Het teken “😀” (U+1F600) staat niet in het lettertype Carlito.',
      '7:3 Het teken “\u2611” (U+2611) staat niet in het lettertype Carlito vet.',
      '7:3 Het teken U+0301 staat niet in het lettertype Carlito vet.',
    ],
  );
});

test('running lines are looked up too', async () => {
  const document = pdfDocument([p('Tekst')]);
  const { findings } = await printed({ ...document, running: { ...document.running, notice: 'Let op ☑' } });
  expect(findings.map(({ message }) => message)).toEqual([
    'Het teken “☑” (U+2611) staat niet in het lettertype Carlito.',
  ]);
});

test('letters with a separate accent are joined, hints to break are left out, fixed spaces stay', async () => {
  const { bytes, findings } = await printed(
    pdfDocument([p('e\u0301e\u0301n ge\u00admeente 0\u200b1 €\u00a05\u202f000 op\u2011nieuw')]),
  );
  expect(findings).toEqual([]);
  const pages = pageContents(openPdf(bytes ?? new Uint8Array()));
  expect([...(pages[0]?.marked.values() ?? [])]).toEqual(['één gemeente 01 € 5\u202f000 op-nieuw']);
});
