/**
 * One process of the bench of long PDFs: the largest example with its text so many times, printed by the program (tagged, checked, packed) or by
 * pdfmake as it is (untagged), as JSON: milliseconds, pages, bytes. Usage: pdf-child.mjs ours|stock <times>.
 */
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
const from = (file) => import(pathToFileURL(`${root}/dist/${file}`).href);
const [who = 'ours', times = '13'] = process.argv.slice(2);

const { nodeHost } = await from('host/node-host.js');
const { loadDossier } = await from('load/load-dossier.js');
const { assemble } = await from('session/assemble.js');
const { documentsOf } = await from('model/documents-of.js');
const { writePdf } = await from('write/pdf/write-pdf.js');
const { contentOf } = await from('write/pdf/content-of.js');
const { estimatedPages } = await from('write/pdf/estimated-pages.js');

const host = nodeHost('.');
const report = ({ rule, severity, message }) => {
  if (severity !== 'info') throw new Error(`${rule}: ${message}`);
};
const dossier = loadDossier('agreements/meppel-gka-agenda', host, report);
const { wanted } = assemble(dossier, documentsOf(dossier), report);
const { document } = wanted[0];
const long = { ...document, root: multiplied(document.root, Number(times)) };
const printing = { ours: async () => (await writePdf(long, host, report)).bytes, stock: () => stock(long) };

const start = performance.now();
const bytes = await printing[who]();
const took = performance.now() - start;
const { PdfFile } = await from('pdf-file/pdf-file.js');
const pages = new PdfFile(bytes).pageReferences.length;
process.stdout.write(JSON.stringify({ took, pages, bytes: bytes.length }));

/** The document with its blocks so many times; headings get other ids, and notes stay in the first copy. */
function multiplied(tree, count) {
  const renamed = (node, copy) => {
    if (copy === 0 || typeof node !== 'object' || node === null) return node;
    if (Array.isArray(node)) return node.map((item) => renamed(item, copy));
    const same = Object.fromEntries(
      Object.entries(node).map(([key, value]) => [key, key === 'span' ? value : renamed(value, copy)]),
    );
    if (node.type === 'heading') same.data = { ...same.data, id: `${node.data.id}-${copy}` };
    return same;
  };
  const children = Array.from({ length: count }, (_, copy) =>
    tree.children.filter(({ type }) => copy === 0 || type !== 'notes').map((node) => renamed(node, copy)),
  ).flat();
  return { ...tree, children };
}

/** The same content as pdfmake takes it: text, lists, tables, images; no tags, no checks. */
async function stock(long) {
  const pdfmake = createRequire(import.meta.url)('pdfmake');
  const content = contentOf(long, host, report, { pages: estimatedPages(long.root), numberWidth: undefined });
  const { font, page } = long.style;
  const faces = {};
  for (const [face, file] of Object.entries(font.faces)) {
    // fontkit reads past the end of some fonts.
    pdfmake.virtualfs.writeFileSync(`${face}.ttf`, Buffer.concat([host.font(file, ''), Buffer.alloc(16)]));
    faces[face] = `${face}.ttf`;
  }
  pdfmake.setFonts({ [font.name]: faces });
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setUrlAccessPolicy(() => false);
  const { top, right, bottom, left } = page.margins;
  const images = Object.fromEntries(
    [...content.images].map(([name, image]) => [
      name,
      `data:image/png;base64,${Buffer.from(image).toString('base64')}`,
    ]),
  );
  const definition = {
    content: plain(content.root),
    images,
    pageMargins: [left, top, right, bottom],
    defaultStyle: { font: font.name },
    footer: (number, count) => ({
      text: `Pagina ${number} van ${count}`,
      margin: [left, 20, 0, 0],
      fontSize: 9,
    }),
  };
  return pdfmake.createPdf(definition).getBuffer();
}

function plain(node) {
  const { margin } = node;
  if ('text' in node) {
    return {
      margin,
      alignment: node.text[0]?.alignment,
      text: node.text.map(({ text, fontSize, bold, italics, color, lineHeight, decoration, background }) => ({
        ...{ text, fontSize, bold, italics, color, lineHeight, decoration, background },
      })),
    };
  }
  if ('stack' in node) return { margin, stack: node.stack.map(plain) };
  if ('columns' in node) {
    const columns = node.columns.map((column, index) => ({
      ...plain(column),
      width: node.widths[index]?.points ?? '*',
    }));
    return { margin, columns, columnGap: node.columnGap };
  }
  if ('ul' in node) return { margin, ul: node.ul.map(plain) };
  if ('ol' in node) return { margin, ol: node.ol.map(plain) };
  if ('table' in node) {
    const { body, headerRows } = node.table;
    const widths = node.table.widths.map(() => '*');
    return {
      margin,
      layout: node.layout,
      table: { body: body.map((row) => row.map(plain)), headerRows, widths },
    };
  }
  if ('image' in node) return { margin, image: node.image, fit: [node.maxWidth, node.maxHeight] };
  if ('svg' in node) return { margin, svg: node.svg, width: node.width };
  const [{ lineWidth, lineColor }] = node.canvas;
  return {
    margin,
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: node.length ?? 400, y2: 0, lineWidth, lineColor }],
  };
}
