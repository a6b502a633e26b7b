import { describe, expect, test } from 'vitest';
import { memoryHost } from '../../../src/host/memory-host.ts';
import type { Document } from '../../../src/model/document.ts';
import type { Footnote } from '../../../src/model/nodes.ts';
import { at, p, text } from '../../support/agenda-tree.ts';
import { lintDocx } from '../../support/docx-lint.ts';
import { below, openDocx } from '../../support/docx-parts.ts';
import { validateDocx } from '../../support/docx-validate.ts';
import { pdfDocument, table } from '../../support/pdf-sample.ts';
import { written } from './docx-print.ts';

const data = { span: at(9, 2) };
const wide = (columns: number) => {
  const row = Array.from({ length: columns }, (_, index) => `k${index}`);
  return pdfDocument([{ ...table([], row, row), data }]);
};
const said = async (document: Document, host = memoryHost({ 'd/stuk.png': new Uint8Array([1, 2, 3]) })) => {
  const { bytes, findings } = await written(document, host);
  return {
    isWritten: bytes !== undefined,
    lines: findings.map((f) => `${f.rule} ${f.span?.start.line}:${f.span?.start.column} ${f.message}`),
  };
};

describe('what a Word file cannot hold is an error with its place', () => {
  test.each([
    ['U+FFFE', '\ufffe', 'FFFE'],
    ['half a surrogate pair', '\ud83d', 'D83D'],
    ['a control character', '\u000b', '000B'],
  ])('%s', async (_, character, code) => {
    expect(await said(pdfDocument([p(text(`a${character}b`, at(3, 5)))]))).toEqual({
      isWritten: false,
      lines: [
        `docx/forbidden-character 3:5 hier staat een teken dat niet in een Word-bestand kan staan (U+${code})`,
      ],
    });
  });

  test('more columns than Word has are refused where they are read', async () => {
    await expect(said(wide(64))).rejects.toThrow('a table of 64 columns');
  });

  test('an image that is none, or is gone', async () => {
    const figure = (path: string) => ({ type: 'figure' as const, path, alt: 'x', data });
    expect(await said(pdfDocument([figure('d/stuk.png'), figure('d/weg.png')]))).toEqual({
      isWritten: false,
      lines: [
        'image/format 9:2 De afbeelding `d/stuk.png` is geen PNG of JPEG.',
        'image/unreadable 9:2 De afbeelding `d/weg.png` is niet te lezen (ENOENT).',
      ],
    });
  });

  test('a mark of a note inside a note', async () => {
    const mark = (number: number) =>
      ({ type: 'footnoteMark', number, identifier: `note:${number}`, data }) as const;
    const item = (number: number, ...inside: Parameters<typeof p>): Footnote => ({
      type: 'footnote',
      number,
      identifier: `note:${number}`,
      children: [p(...inside)],
      data,
    });
    const notes = { type: 'footnotes' as const, children: [item(1, 'zie ', mark(2)), item(2, 'twee')], data };
    expect(await said(pdfDocument([p('a', mark(1), 'b', mark(2)), notes]))).toEqual({
      isWritten: false,
      lines: [
        'docx/note-in-note 9:2 in een noot staat een verwijzing naar noot 2; Word kent geen noten in noten',
      ],
    });
  });
});

test('an address beside what is to be filled in stays a link, and the blank stays a control', async () => {
  const span = { span: at(9, 2) };
  const row = {
    type: 'fieldRow' as const,
    label: 'Contact',
    kind: 'text' as const,
    children: [
      { type: 'blank' as const, children: [text('naam')], data: span },
      text(', '),
      {
        type: 'link' as const,
        url: 'mailto:jeugd@stad.example',
        children: [text('jeugd@stad.example')],
        data: span,
      },
    ],
    data: span,
  };
  const { bytes } = await written(pdfDocument([{ type: 'fieldTable', children: [row], data: span }]));
  if (!bytes) throw new Error('not written');
  const xml = openDocx(bytes).root('word/document.xml');
  expect([below(xml, 'w:sdt').length, below(xml, 'w:hyperlink').length]).toEqual([1, 1]);
  expect(await validateDocx(bytes)).toEqual([]);
});

test('a table of 40 columns fits between the margins and is a correct file', async () => {
  const { bytes } = await written(wide(40));
  if (!bytes) throw new Error('not written');
  const columns = below(openDocx(bytes).root('word/document.xml'), 'w:gridCol');
  const widths = columns.map((column) => Number(column.getAttribute('w:w')));
  expect(widths).toHaveLength(40);
  expect(Math.min(...widths)).toBeGreaterThan(0);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 2 * 68 * 20);
  expect(lintDocx(bytes)).toEqual([]);
  expect(await validateDocx(bytes)).toEqual([]);
}, 180_000);

test('emoji and a soft line break are text like any other', async () => {
  const { bytes, findings } = await written(pdfDocument([p('Feest 🎉\nmorgen\t<&>')]));
  expect(findings.map(({ severity }) => severity)).not.toContain('error');
  const body = openDocx(bytes ?? new Uint8Array()).root('word/document.xml');
  expect(body.getElementsByTagName('w:t')[0]?.textContent).toBe('Feest 🎉 morgen <&>');
}, 180_000);
