import { dirname, relative } from 'node:path/posix';
import type { Heading, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Document } from '../../../model/document.ts';
import { headingSlug } from '../../../model/heading-slug.ts';
import { spanOf } from '../../../model/nodes.ts';
import { textOf } from '../../../model/text-of.ts';
import type { Passage } from '../../reading/passages.ts';
import { tally } from '../../tally.ts';

const works = 'Akkoord zet het juiste nummer en de pagina erbij.';

/**
 * Says how to write `bijlage 1` or `hoofdstuk 2` as a link: to the document or heading that has that number
 * now, else to a heading of the same text as an example. What it names exists.
 */
export function linkInstead(
  authored: string,
  { kind, source }: Passage,
  documents: readonly Document[],
): string {
  if (kind === 'field') return 'Noem het onderdeel bij zijn naam, zonder nummer.';
  const number = /(?:\d+(?:\.\d+)*|[IVXA-H]+)$/u.exec(authored)?.[0] ?? '';
  const isAnnex = /^bijlage/iu.test(authored);
  const annexes = 'annexes' in source.data ? (source.data.annexes ?? []) : [];
  const annex = isAnnex ? annexes[Number(number) - 1]?.value : undefined;
  if (annex !== undefined) return `Verwijs met een koppeling: \`[](${annex})\`. ${works}`;
  const headings = documents.flatMap((document) => linkable(document, source.file));
  const meant = isPage(authored)
    ? undefined
    : headings.find(({ data }) => data?.number === (isAnnex ? `Bijlage ${number}` : number));
  if (meant)
    return `Verwijs met een koppeling: \`[](${addressOf(meant, source.file)})\` is “${textOf(meant)}”. ${works}`;
  const own = headings.find((heading) => spanOf(heading).file === source.file);
  const example = own ? `, zoals \`[](${addressOf(own, source.file)})\` naar “${textOf(own)}”` : '';
  return `Verwijs met een koppeling naar de kop of het document dat u bedoelt${example}. ${works}`;
}

function isPage(authored: string): boolean {
  return /^(?:p\.|pag|b)(?!ijl)/iu.test(authored);
}

/** The headings of a document that holds the text of a file, without those that share an anchor. */
function linkable({ root }: Document, file: string): Heading[] {
  const headings: Heading[] = [];
  visit(root as Nodes, 'heading', (node) => {
    if (node.data?.origin !== undefined && node.data.listed !== false) headings.push(node);
  });
  if (!headings.some(({ data }) => data?.origin === file)) return [];
  const counts = tally(headings.map(keyOf));
  return headings.filter((heading) => counts.get(keyOf(heading)) === 1 && headingSlug(heading) !== '');
}

function keyOf(heading: Heading): string {
  return `${heading.data?.origin}#${headingSlug(heading)}`;
}

/** As a link in `file` writes it. */
function addressOf(heading: Heading, file: string): string {
  const origin = heading.data?.origin ?? file;
  return `${origin === file ? '' : relative(dirname(file), origin)}#${headingSlug(heading)}`;
}
