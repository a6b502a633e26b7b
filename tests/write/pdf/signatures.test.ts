import { expect, test } from 'vitest';
import type { SignatureParty } from '../../../src/model/nodes.ts';
import type { Vector } from '../../../src/write/pdf/content.ts';
import { typeset } from '../../../src/write/pdf/typeset.ts';
import { at } from '../../support/agenda-tree.ts';
import { pdfHost } from '../../support/pdf-print.ts';
import { fieldRow, party, pdfDocument } from '../../support/pdf-sample.ts';

const data = { span: at(9, 2) };
const long = 'Stichting voor Openbaar en Bijzonder Onderwijs Zuidwest-Drenthe en de Kop van Overijssel';
const short = party('Jeannet Bos', 'Wethouder', 'Gemeente Meppel');
const wordy = party(`${long}, ${long}`, long, long);

/** Heights of the lines to write on, in points from the top of their page, of the left and the right column. */
function writingLines(...parties: SignatureParty[]): { left: number[]; right: number[] }[] {
  const document = pdfDocument([{ type: 'signatureBlock', children: parties, data }]);
  return (typeset(document, pdfHost(), () => {})?.pages ?? []).map(({ items }) => {
    const lines = items.flatMap(({ item }): Vector[] =>
      'lineWidth' in item && item.lineWidth === 0.6 ? [item] : [],
    );
    const heights = (isLeft: boolean) =>
      lines.filter(({ x1 = 0 }) => x1 < 298 === isLeft).map(({ y1 = 0 }) => Math.round(y1 * 100) / 100);
    return { left: heights(true), right: heights(false) };
  });
}

test('parties side by side write on the same height, whatever stands above', () => {
  const [page] = writingLines(short, wordy);
  expect(page?.left).toHaveLength(3);
  expect(page?.right).toEqual(page?.left);
});

test('a place that is known already moves no line of the other party', () => {
  const [organisation, name, role, , date, signature] = short.children;
  if (!organisation || !name || !role || !date || !signature) throw new Error('the party has other rows');
  const rows = [organisation, name, role, fieldRow('Plaats', 'Meppel'), date, signature];
  const [page] = writingLines({ ...short, children: rows }, wordy);
  expect(page?.right).toHaveLength(3);
  expect(page?.left).toEqual(page?.right.slice(1));
});

test('there is room for a signature, and parties are never parted from their lines', () => {
  for (const parties of [[short], [wordy, short, wordy], Array.from({ length: 9 }, () => wordy)]) {
    const pages = writingLines(...parties);
    expect(pages.flatMap(({ left, right }) => [...left, ...right])).toHaveLength(3 * parties.length);
    for (const { left, right } of pages) {
      expect(left.length % 3).toBe(0);
      expect(right).toEqual(left.slice(0, right.length));
      for (let index = 2; index < left.length; index += 3)
        expect((left[index] ?? 0) - (left[index - 1] ?? 0)).toBeGreaterThan(45);
    }
  }
});
