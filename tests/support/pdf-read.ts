/** Reads bookmarks and links of a PDF with pdf.js: an opinion that is not our own. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Ref = { num: number; gen: number };
type Destinations = Readonly<Record<string, readonly [Ref, unknown, number, number]>>;

/** Reads a PDF; pages are 1-based. */
export async function readPdf(bytes: Uint8Array): Promise<{
  outline: string[];
  links: { page: number; contents: string; target: string }[];
  text: string;
  /** By name: the page, and how many points below its top. */
  destinations: ReadonlyMap<string, { page: number; down: number }>;
}> {
  const task = getDocument({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 });
  const document = await task.promise;
  const links = [];
  const destinations = new Map<string, { page: number; down: number }>();
  for (const [name, [ref, , , top]] of Object.entries(
    (await document.getDestinations()) as unknown as Destinations,
  )) {
    const page = (await document.getPageIndex(ref)) + 1;
    const [, , , height = 0] = (await document.getPage(page)).view;
    destinations.set(name, { page, down: height - top });
  }
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
  return { outline, links, text, destinations };
}

function bookmarks(items: readonly { title: string; items: readonly object[] }[], depth: number): string[] {
  return items.flatMap((item) => [
    '  '.repeat(depth) + item.title,
    ...bookmarks(item.items as typeof items, depth + 1),
  ]);
}
