/** References to pages of another document name the pages on which the heading and all below it really stand. */
import type { Nodes } from 'mdast';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../src/model/document.ts';
import { contentOf, sequence } from '../src/model/final-text.ts';
import { idOf, type PageRange } from '../src/model/nodes.ts';
import { writePdf } from '../src/write/pdf/write-pdf.ts';
import { assembledDossier, exampleFolders, pagedDocuments, projectHost } from './support/examples.ts';
import { readPdf } from './support/pdf-read.ts';

function nodesOf<T extends Nodes['type']>(root: Nodes, type: T): Extract<Nodes, { type: T }>[] {
  const own = root.type === type ? [root as Extract<Nodes, { type: T }>] : [];
  return [...own, ...contentOf(root).flatMap((child) => nodesOf(child, type))];
}

const withRanges = exampleFolders.filter((folder) =>
  assembledDossier(folder, projectHost).documents.some(({ root }) => nodesOf(root, 'pageRange').length > 0),
);

describe.each(withRanges)('%s', (folder) => {
  const assembled = assembledDossier(folder, projectHost);
  let documents: readonly Document[] = [];
  const pdfs = new Map<string, Awaited<ReturnType<typeof readPdf>>>();
  beforeAll(async () => {
    documents = await pagedDocuments(assembled, projectHost);
    for (const document of documents) {
      const bytes =
        (await writePdf(document, projectHost, () => {}))?.bytes ?? expect.fail(`no ${document.file}`);
      pdfs.set(document.file, await readPdf(bytes));
    }
  });

  it.each(
    assembled.documents.flatMap((document, index) =>
      nodesOf(document.root, 'pageRange').map((range, number) => ({
        file: document.file,
        index,
        range,
        number,
      })),
    ),
  )('$file, reference $number', ({ index, range, number }) => {
    const said =
      rangesSaid(documents[index] ?? expect.fail('no document'))[number] ?? expect.fail('no range');
    const [from, to] = realPages(range);
    expect(said).toBe(from === to ? `${from}` : `${from} tot en met ${to}`);
  });

  /** "13", "13 tot en met 17", in order. */
  function rangesSaid(document: Document): string[] {
    const text = sequence(document).join('\n');
    const all = [...text.matchAll(/(?:”|bijlage \d+), pagina (\d+(?: tot en met \d+)?)/g)].map(
      ([, range = '']) => range,
    );
    return all;
  }

  /** The page of the heading, and the last page on which its section stands, by where the PDF says that headings are. */
  function realPages({ file, target }: PageRange): [number, number] {
    const other = documents.find((each) => each.file === file) ?? expect.fail(`no ${file}`);
    const found = pdfs.get(file) ?? expect.fail(`no PDF of ${file}`);
    const headings = nodesOf(other.root, 'heading');
    const at = headings.findIndex((heading) => idOf(heading) === target);
    const heading = headings[at] ?? expect.fail(`no heading ${target}`);
    const { page: from } = found.destinations.get(target) ?? expect.fail(`no destination ${target}`);
    const next = headings.slice(at + 1).find(({ depth }) => depth <= heading.depth);
    if (!next) return [from, Math.max(...[...found.destinations.values()].map(({ page }) => page))];
    const { page, down } = found.destinations.get(idOf(next)) ?? expect.fail(`no destination ${idOf(next)}`);
    const startsPage = down < other.style.page.margins.top + 5;
    return [from, startsPage ? Math.max(from, page - 1) : page];
  }
});

it('is tried on more than ten references', () => {
  const all = exampleFolders.flatMap((folder) =>
    assembledDossier(folder, projectHost).documents.flatMap(({ root }) => nodesOf(root, 'pageRange')),
  );
  expect(all.length).toBeGreaterThan(10);
});
