import type { Nodes, Text } from 'mdast';
import type { Span } from '../../diagnostic/span.ts';
import type { Change } from '../../model/change.ts';
import type { Document } from '../../model/document.ts';
import { allDocumentsOf } from '../../model/documents-of.ts';
import type { Dossier } from '../../model/dossier.ts';
import { contentOf, headingPrefix } from '../../model/final-text.ts';
import { textOf } from '../../model/text-of.ts';
import { spanInText } from '../../model/text-spans.ts';
import { contentKind } from '../content.ts';
import { type TokenKind, tokenizer } from '../tokens.ts';
import type { SummaryItem, ToldText, Topic } from './summary.ts';

const topicOf: Partial<Record<TokenKind, Topic>> = { amount: 'money', date: 'dates', name: 'parties' };
const labelOf: Partial<Record<TokenKind, string>> = {
  amount: 'bedrag',
  date: 'datum of periode',
  name: 'naam',
};

/** A word of a kind that is told first, in a change of one version. */
interface Mention extends ToldText {
  readonly kind: TokenKind;
  readonly side: Change['kind'];
  /** The heading above it. */
  readonly section: string | undefined;
  /** What came at a place came for what went there; of a row, a table or a list everything is by itself. */
  readonly place: number | undefined;
}

/**
 * Returns the amounts, dates and names that changed in what somebody wrote: not those of the frontmatter, nor what
 * is computed from it or written by a template.
 */
export function changesInProse(
  { root }: Document,
  dossiers: readonly Dossier[],
  names: readonly string[],
): readonly SummaryItem[] {
  const isProse = proseIn(dossiers);
  const tokens = tokenizer(names);
  let section: string | undefined;
  let texts = 0;
  let place: number | undefined;
  const items: SummaryItem[] = [];
  /** Of blocks that came or went whole: what is in both only stands elsewhere. */
  const loose: Mention[] = [];
  const mentionsIn = (node: Nodes, outer?: Change): readonly Mention[] => {
    const change = node.data?.change ?? outer;
    if (node.type !== 'text') return contentOf(node).flatMap((child) => mentionsIn(child, change));
    if (!change || !isProse(node)) return [];
    let at = 0;
    return tokens(node.value).flatMap(({ text, kind }): Mention[] => {
      const span = spanInText(node, at, at + text.length);
      at += text.length;
      return topicOf[kind] ? [{ text: squeezed(text), kind, side: change.kind, span, section, place }] : [];
    });
  };
  const look = (node: Nodes): void => {
    if (node.type === 'heading') section = nameOf(node);
    const content = contentOf(node);
    const isLine = contentKind(node) === 'line';
    if (content.length === 0 || isLine) texts += node.data?.change ? 0 : 1;
    place = isLine ? texts : undefined;
    if (node.data?.change) loose.push(...mentionsIn(node));
    else if (isLine) items.push(...told(mentionsIn(node)));
    else content.forEach(look);
  };
  look(root);
  return [...items, ...told(loose)];
}

function nameOf(heading: Extract<Nodes, { type: 'heading' }>): string {
  // Of a heading that is gone, the words that it had.
  const isGone = heading.data?.change?.kind === 'deletion';
  const kept = heading.children.filter(({ data }) => isGone || data?.change?.kind !== 'deletion');
  return headingPrefix(heading) + textOf(kept);
}

/** Tells what went beside what came in its place, kind by kind and in order; what is on both sides did not change. */
function told(mentions: readonly Mention[]): readonly SummaryItem[] {
  return (['amount', 'date', 'name'] as const).flatMap((kind) => {
    const own = mentions.filter((each) => each.kind === kind);
    const deleted = own.filter(({ side }) => side === 'deletion');
    const inserted = own.filter(({ side }) => side === 'insertion');
    const [gone, come] = [without(deleted, inserted), without(inserted, deleted)];
    return paired(gone, come).map(([old, current]): SummaryItem => {
      const section = (current ?? old)?.section;
      const place = section === undefined ? 'in de tekst' : `in de tekst onder “${section}”`;
      return {
        topic: topicOf[kind] ?? 'details',
        subject: `${labelOf[kind]} ${place}`,
        old: old && { text: old.text, span: old.span },
        current: current && { text: current.text, span: current.span },
      };
    });
  });
}

/** Puts what went beside what came at the same place, in order; what has no other side stands alone. */
function paired(
  gone: readonly Mention[],
  come: readonly Mention[],
): readonly (readonly [Mention | undefined, Mention | undefined])[] {
  const left = [...come];
  const pairs = gone.map((old) => {
    const at = left.findIndex(({ place }) => place !== undefined && place === old.place);
    return [old, at < 0 ? undefined : left.splice(at, 1)[0]] as const;
  });
  return [...pairs, ...left.map((current) => [undefined, current] as const)];
}

/** Leaves out of some mentions those that others say too, each as often as they do. */
function without(some: readonly Mention[], others: readonly Mention[]): readonly Mention[] {
  const left = others.map(({ text }) => text);
  return some.filter(({ text }) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** Returns what says whether a text is written in the body of a document of a dossier. */
function proseIn(dossiers: readonly Dossier[]): (text: Text) => boolean {
  const firstLines = new Map<string, number>();
  for (const { file, body } of dossiers.flatMap(allDocumentsOf)) {
    const start: Span | undefined = body.children[0]?.data?.span;
    const line = Math.min(
      firstLines.get(file) ?? Number.POSITIVE_INFINITY,
      start?.start.line ?? Number.POSITIVE_INFINITY,
    );
    firstLines.set(file, line);
  }
  return ({ data }) =>
    !data?.value &&
    !!data?.span &&
    data.span.start.line >= (firstLines.get(data.span.file) ?? Number.POSITIVE_INFINITY);
}
