import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { memoryHost } from '../../../src/host/memory-host.ts';
import { at, p } from '../../support/agenda-tree.ts';
import { projectHost } from '../../support/examples.ts';
import { printed } from '../../support/pdf-print.ts';
import { pdfDocument, pdfStyle } from '../../support/pdf-sample.ts';
import { png } from '../../support/png.ts';

const figure = (path: string, line: number): RootContent => ({
  type: 'figure',
  path,
  alt: 'Foto',
  data: { span: at(line, 1) },
});

test('images that cannot be read or are broken are told with their place', async () => {
  const whole = png(40, 40);
  const broken = Uint8Array.from(whole, (byte, index) =>
    index > 45 && index < whole.length - 20 ? 7 : byte,
  );
  const files = { 'd/kort.png': whole.slice(0, 30), 'd/stuk.png': broken, 'd/tekst.png': 'geen plaatje' };
  const host = memoryHost(files, { below: projectHost });
  const names = ['weg', 'kort', 'tekst', 'stuk'];
  const { bytes, findings } = await printed(
    pdfDocument(names.map((name, index) => figure(`d/${name}.png`, index + 1))),
    { host },
  );
  expect(bytes).toBeUndefined();
  expect(findings.map(({ message, span }) => `${span?.start.line} ${message}`).sort()).toEqual([
    '1 De afbeelding `d/weg.png` is niet te lezen (ENOENT).',
    '2 De afbeelding `d/kort.png` is beschadigd: het bestand houdt te vroeg op.',
    '3 De afbeelding `d/tekst.png` is geen PNG of JPEG.',
    '4 De afbeelding `d/stuk.png` is beschadigd: het deel `IDAT` klopt niet met zijn controlegetal.',
  ]);
});

test('margins without room for the running lines', async () => {
  const page = { margins: { ...pdfStyle.page.margins, bottom: 9 } };
  const { bytes, findings } = await printed(pdfDocument([p('Tekst')], { style: { ...pdfStyle, page } }));
  expect(bytes).toBeUndefined();
  expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'pdf/lost-running-line: De voetregel past niet op de bladzijde.',
  ]);
});
