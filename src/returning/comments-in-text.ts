import { normalize } from 'node:path/posix';
import type { Nodes } from 'mdast';
import { applyEdits } from '../diagnostic/apply-edits.ts';
import type { Edit } from '../diagnostic/fix.ts';
import { isBefore, type Span } from '../diagnostic/span.ts';
import type { Host } from '../host/host.ts';
import { overlayHost } from '../host/overlay-host.ts';
import { groupBy } from '../text/group-by.ts';
import { type CommentThread, commentThreads } from './comment-threads.ts';
import { type DocumentPlace, documentAt } from './document-at.ts';
import { failing } from './failing.ts';
import type { ReceivedComment } from './reception.ts';
import { type Piece, sentPieces } from './sent-pieces.ts';
import { type SourceFile, sourceFiles } from './source-files.ts';
import { type Comments, knownComment, threadText } from './thread-text.ts';

/** Texts of sources with comments in them, and how many comments came. */
export interface CommentedTexts {
  readonly texts: ReadonlyMap<string, string>;
  readonly written: number;
}

/**
 * Writes comments in the Markdown: behind the words that they are about; where that would break something (in a cell, a heading,
 * the frontmatter, a template) on a line of their own before the block, or at the top of the text, with those words. One that is there already
 * is written anew with its new answers, or left. The documents must stay as they are, word for word.
 * @param textOf returns a source as it will be without them
 * @throws HostError
 */
export async function commentsInText(
  comments: readonly ReceivedComment[],
  places: readonly DocumentPlace[],
  { textOf, host }: { readonly textOf: (path: string) => string; readonly host: Host },
): Promise<CommentedTexts> {
  const [first] = places;
  if (!first || comments.length === 0) return { texts: new Map(), written: 0 };
  const main = normalize(`${first.folder}/${first.document}.md`);
  const pieces = await piecesOf(places, host);
  const { open } = sourceFiles(textOf);
  const threads = commentThreads(comments).flatMap((thread) => placedThread(thread, { main, pieces, open }));
  const isGood = async (chosen: readonly Placed[]): Promise<boolean> => {
    const texts = withEdits(
      chosen.map(({ edit }) => edit),
      textOf,
    );
    const after = await piecesOf(places, overlayHost(host, { texts, absolute: normalize }));
    return after.map(({ text }) => text).join('\n') === pieces.map(({ text }) => text).join('\n');
  };
  const bad = await failing(threads, isGood);
  const edits = threads.map((each) => (bad.includes(each) ? each.atTop : each.edit));
  return { texts: withEdits(edits, textOf), written: edits.length };
}

/** A thread with its edit, and the one that can do no harm. */
interface Placed {
  readonly edit: Edit;
  readonly atTop: Edit;
}

interface Surroundings {
  /** Where a comment goes that is about no text of an author. */
  readonly main: string;
  readonly pieces: readonly Piece[];
  readonly open: (path: string) => SourceFile;
}

function placedThread(thread: CommentThread, { main, pieces, open }: Surroundings): Placed[] {
  const { span, came } = thread.comment;
  const file = open(span?.file.endsWith('.md') ? span.file : main);
  const texts: Comments = {
    here: threadText(thread, came),
    elsewhere: threadText(thread, came ?? (span && wordsAt(span, open))),
  };
  const known = knownComment(file.text, texts);
  if (known === 'same') return [];
  if (known) {
    const edit = file.edit(known.from, known.to, known.text);
    return [{ edit, atTop: edit }];
  }
  const atTop = file.edit(file.bodyStart, file.bodyStart, `\n${texts.elsewhere}\n`);
  const edit = span && span.file === file.file ? besideWords(span, texts, pieces, file) : undefined;
  return [{ edit: edit ?? atTop, atTop }];
}

/** Behind the words in a paragraph, or on a line before another block. */
function besideWords(
  span: Span,
  texts: Comments,
  pieces: readonly Piece[],
  file: SourceFile,
): Edit | undefined {
  const found = pieces.find(({ leaves }) => leaves.some(({ node }) => covers(node, span)));
  const leaf = found?.leaves.find(({ node }) => covers(node, span))?.node;
  if (!found || leaf?.type !== 'text' || leaf.data?.value) return undefined;
  const end = leaf.data?.span && isBefore(leaf.data.span.end, span.end) ? leaf.data.span.end : span.end;
  if (found.node.type === 'paragraph') return file.edit(file.offset(end), file.offset(end), texts.here);
  const block = [...found.around, found.node]
    .toReversed()
    .find((node) => node.data?.span?.file === file.file && isOnOwnLines(node, file));
  if (!block?.data?.span) return undefined;
  const from = file.text.lastIndexOf('\n', file.offset(block.data.span.start) - 1) + 1;
  const indent = file.text.slice(from, file.offset(block.data.span.start));
  return file.edit(from, from, `${indent}${texts.elsewhere}\n`);
}

/** Says whether the words of a span begin in a node. */
function covers({ data }: Nodes, { file, start }: Span): boolean {
  const own = data?.span;
  return own?.file === file && !isBefore(start, own.start) && !isBefore(own.end, start);
}

/** Says whether only white space and marks of quotes stand before a block, and it is not a part of a table. */
function isOnOwnLines(node: Nodes, { text, offset, bodyStart }: SourceFile): boolean {
  const start = node.data?.span && offset(node.data.span.start);
  if (start === undefined || start < bodyStart || node.type === 'tableRow' || node.type === 'tableCell')
    return false;
  return /^[ \t>]*$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
}

/** The words that a comment is about; of a place without any, its line. */
function wordsAt(span: Span, open: (path: string) => SourceFile): string {
  const { text, offset } = open(span.file);
  const [from, to] = [offset(span.start), offset(span.end)];
  const words = text.slice(from, to).trim();
  const [line = ''] = text.slice(text.lastIndexOf('\n', from - 1) + 1).split(/\r?\n/, 1);
  return words === '' ? line.trim() : words;
}

function withEdits(edits: readonly Edit[], textOf: (path: string) => string): Map<string, string> {
  return new Map(
    [...groupBy(edits, ({ span }) => span.file)].map(([path, own]) => [path, applyEdits(textOf(path), own)]),
  );
}

/** The paragraphs of documents; of one that cannot be made none. */
async function piecesOf(places: readonly DocumentPlace[], host: Host): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (const place of places) {
    const document = await documentAt(place, host);
    if ('trouble' in document) continue;
    const { body, notes } = sentPieces(document.root);
    pieces.push(...body, ...notes);
  }
  return pieces;
}
