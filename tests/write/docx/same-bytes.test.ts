import { expect, test } from 'vitest';
import { p } from '../../support/agenda-tree.ts';
import { everyNode } from '../../support/every-node.ts';
import { pdfHost } from '../../support/pdf-print.ts';
import { pdfDocument, pdfSample, pdfStyle } from '../../support/pdf-sample.ts';
import { written } from './docx-print.ts';

const bytesOf = async (document = pdfSample({ status: 'draft' })) => {
  const { bytes } = await written(document);
  if (!bytes) throw new Error('not written');
  return Buffer.from(bytes);
};

test('the same document gives the same bytes, also after another one and in another time zone', async () => {
  const first = await bytesOf();
  await bytesOf({ ...everyNode(), style: pdfStyle });
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Kiritimati';
  const later = await bytesOf();
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(later.equals(first)).toBe(true);
}, 180_000);

test('two documents written at the same time do not touch each other', async () => {
  const link = (url: string) =>
    pdfDocument([p({ type: 'link', url, children: p('hier').children, data: {} })]);
  const alone = [await bytesOf(link('https://a.example')), await bytesOf(link('https://b.example'))];
  const together = await Promise.all([
    bytesOf(link('https://a.example')),
    bytesOf(link('https://b.example')),
  ]);
  expect(together.map((bytes, index) => bytes.equals(alone[index] ?? Buffer.alloc(0)))).toEqual([true, true]);
}, 180_000);

test('dates come from the document, or from SOURCE_DATE_EPOCH', async () => {
  const { openDocx } = await import('../../support/docx-parts.ts');
  const created = async (epoch?: number) => {
    const { bytes } = await written(pdfDocument([p('x')]), pdfHost(epoch));
    const core = openDocx(bytes ?? new Uint8Array()).root('docProps/core.xml');
    return core.getElementsByTagName('dcterms:created')[0]?.textContent;
  };
  expect(await created()).toBe('2022-09-28T00:00:00Z');
  expect(await created(1_000_000_000)).toBe('2001-09-09T01:46:40Z');
}, 180_000);
