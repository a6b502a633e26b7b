/** Reads the words that an output prints, with readers that know nothing of how it was made. */
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Word, wordsIn } from './words.ts';

/** By format: the words of its bytes in reading order, without running lines. */
export const printedWords: Readonly<Record<'pdf' | 'docx' | 'html', (bytes: Uint8Array) => Promise<Word[]>>> =
  {
    pdf: async (bytes) => wordsIn(await pdfText(bytes)),
    docx: async (bytes) => wordsIn(docxText(bytes)),
    html: async (bytes) => wordsIn(htmlText(strFromU8(bytes))),
  };

interface Tagged {
  readonly children?: readonly (Tagged | { readonly type: string; readonly id: string })[];
}

/** By pdf.js: what the structure tree of each page holds, in its order. What is drawn outside it is decoration. */
async function pdfText(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 });
  const document = await task.promise;
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const drawn = new Map<string, string>();
    const open: string[] = [];
    for (const item of items) {
      if ('str' in item) {
        const id = open.at(-1) ?? '';
        drawn.set(id, `${drawn.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? ('tag' in item && item.tag === 'Artifact' ? '' : (open.at(-1) ?? '')));
    }
    const read = (node: Tagged): string =>
      (node.children ?? []).map((kid) => ('id' in kid ? (drawn.get(kid.id) ?? '') : read(kid))).join(' ');
    const tree = (await page.getStructTree()) as Tagged | null;
    if (tree) text += `${read(tree)}\n`;
  }
  await task.destroy();
  return text;
}

/** The paragraphs of the document and then those of its footnotes, as they stand in the XML. */
function docxText(bytes: Uint8Array): string {
  const parts = unzipSync(bytes);
  const stories = ['word/document.xml', 'word/footnotes.xml'].map((name) =>
    strFromU8(parts[name] ?? new Uint8Array()),
  );
  return stories.map(wordXmlText).join('\n');
}

function wordXmlText(xml: string): string {
  let text = '';
  for (const [, run, mark] of xml.matchAll(
    /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<(w:tab|w:br|w:noBreakHyphen|\/w:p)\b/g,
  ))
    text += mark === 'w:noBreakHyphen' ? '-' : mark ? '\n' : unescaped(run ?? '');
  return text;
}

function htmlText(page: string): string {
  const [, body = ''] = /<body\b[^>]*>([\s\S]*)<\/body>/.exec(page) ?? [];
  const inText = /<\/?(?:a|b|strong|i|em|code|span|sup|wbr)\b[^>]*>/g;
  return unescaped(body.replace(inText, '').replace(/<[^>]*>/g, '\n'));
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}
