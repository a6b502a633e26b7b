/** Reads bookmarks and links of a PDF with pdf.js: an opinion that is not our own. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Reads a PDF; pages are 1-based. */
export async function readPdf(bytes: Uint8Array): Promise<{
  outline: string[];
  links: { page: number; contents: string; target: string }[];
  text: string;
}> {
  const task = getDocument({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 });
  const document = await task.promise;
  const links = [];
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    text += content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
    for (const annotation of await page.getAnnotations()) {
      const target = annotation.unsafeUrl ?? String(annotation.dest);
      links.push({ page: number, contents: annotation.contentsObj?.str ?? '', target });
    }
  }
  const outline = bookmarks((await document.getOutline()) ?? [], 0);
  await task.destroy();
  return { outline, links, text };
}

function bookmarks(items: readonly { title: string; items: readonly object[] }[], depth: number): string[] {
  return items.flatMap((item) => [
    '  '.repeat(depth) + item.title,
    ...bookmarks(item.items as typeof items, depth + 1),
  ]);
}
