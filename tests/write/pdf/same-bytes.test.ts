import { expect, test } from 'vitest';
import { p } from '../../support/agenda-tree.ts';
import { pdfOf } from '../../support/pdf-print.ts';
import { pdfDocument, pdfSample } from '../../support/pdf-sample.ts';

const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

test('the same document gives the same bytes, also after another one and in another time zone', async () => {
  const first = await pdfOf(pdfSample());
  // Met first in the other document: glyphs that the sample shares, as parts of others and from other characters.
  await pdfOf(pdfDocument([p('¨ ´ ^ \u00a0 ﬁ ﬀ ti tt µ μ Ω Ω ë é ŵ')]));
  const zone = process.env.TZ;
  for (const other of ['Pacific/Kiritimati', 'America/St_Johns']) {
    process.env.TZ = other;
    expect(same(await pdfOf(pdfSample()), first)).toBe(true);
  }
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test('two documents printed at the same time do not touch each other', async () => {
  const other = () => pdfDocument([p('Iets anders: ¨ ë ﬁ')]);
  const alone = [await pdfOf(pdfSample()), await pdfOf(other())];
  const together = await Promise.all([pdfOf(pdfSample()), pdfOf(other())]);
  expect(together.map((bytes, index) => same(bytes, alone[index] ?? bytes.subarray(1)))).toEqual([
    true,
    true,
  ]);
});
