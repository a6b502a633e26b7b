import { basename } from 'node:path/posix';
import type { Nodes } from 'mdast';
import { emptySpan, type Position } from '../../../diagnostic/span.ts';
import { memoizeByObject } from '../../../memoize/memoize-by-object.ts';
import type { Document } from '../../../model/document.ts';
import type { Dossier, LoadedDocument } from '../../../model/dossier.ts';
import { isField } from '../../../model/field.ts';
import { contentOf } from '../../../model/final-text.ts';
import type { TextRange } from '../../../model/text-range.ts';
import { fieldsOf } from '../../fields-of.ts';
import { fieldPassage, type Passage, passagesOf } from '../../reading/passages.ts';
import { sourcesOf } from '../../sources-of.ts';
import { sourceIndex } from './source-index.ts';

/** Text that a rule about personal data looks at. */
export interface PrivateText extends Passage {
  /** No running text: an address, a label, the description of an image. It may repeat text of its line. */
  readonly aside?: true;
}

/**
 * Returns all text of the source files of these documents, printed or not: running text, values and chosen
 * names in the frontmatter, comments, text between the words (addresses, labels of footnotes, attributes of
 * blocks) and names of files. That is more than a PDF carries, because the folder with the sources is public
 * too. Only `allow`, which names findings, is left out.
 */
export function privateTexts(documents: readonly Document[], dossier: Dossier): readonly PrivateText[] {
  return textsIn(dossier)(documents);
}

const textsIn = memoizeByObject((dossier: Dossier) =>
  memoizeByObject((documents: readonly Document[]): readonly PrivateText[] => [
    ...passagesOf(documents, dossier),
    ...sourcesOf(documents, dossier).flatMap((source) => [
      ...otherFields(source),
      ...keys(source),
      ...comments(source),
      ...asides(source),
      ...fileName(source),
    ]),
  ]),
);

/** Not printed. */
const hidden = {
  kind: 'paragraph',
  printed: false,
  quoted: false,
  under: [],
  isAuthored: () => true,
} as const;

/** Values that are no running text, and those that are still to be filled in: `[naam: 06-...]`. */
function otherFields(source: LoadedDocument): PrivateText[] {
  return fieldsOf(source.data)
    .filter(({ field }) => field.raw !== '' && (field.type !== 'text' || field.value === undefined))
    .map((found) => fieldPassage(found, source));
}

/** Names that an author chose: of a partner, of a term. Those of a schema have letters only. */
function keys(source: LoadedDocument): PrivateText[] {
  const keysIn = (value: unknown, path: string): PrivateText[] => {
    if (typeof value !== 'object' || value === null || isField(value)) return [];
    return Object.entries(value).flatMap(([key, below]) => {
      const at = path === '' ? key : `${path}.${key}`;
      const span = source.keys?.get(at);
      const own = span && /[^a-z]/.test(key) && !Array.isArray(value);
      return [
        ...(own ? [{ ...hidden, text: key, source, span: () => span }] : []),
        ...(at === 'allow' ? [] : keysIn(below, at)),
      ];
    });
  };
  return keysIn(source.data, '');
}

function comments(source: LoadedDocument): PrivateText[] {
  const { text } = source.source;
  return (source.comments ?? []).map(({ start, end }) => {
    const mark = text.startsWith('<!--', start) ? '<!--'.length : '#'.length;
    return stretch(source, { start: start + mark, end });
  });
}

function asides(source: LoadedDocument): PrivateText[] {
  return unreadStretches(source)
    .filter(({ start, end }) => /[\d@]/.test(source.source.text.slice(start, end)))
    .map((range) => ({ ...stretch(source, range), aside: true }));
}

function fileName(source: LoadedDocument): PrivateText[] {
  const name = basename(source.file);
  return [{ ...hidden, text: name, source, span: () => emptySpan(source.file, 1, 1) }];
}

function stretch(source: LoadedDocument, { start, end }: TextRange): PrivateText {
  const { file, text } = source.source;
  const { position } = sourceIndex(source.source);
  return {
    ...hidden,
    text: text.slice(start, end),
    source,
    span: (from, to) => ({ file, start: position(start + from), end: position(start + to) }),
  };
}

/** Returns what of a body is no running text and no comment: all, without what was read. */
function unreadStretches(source: LoadedDocument): TextRange[] {
  const { text } = source.source;
  const read = [...(source.comments ?? []), ...readStretches(source)].sort((a, b) => a.start - b.start);
  const stretches: TextRange[] = [];
  let done = /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;
  for (const { start, end } of [...read, { start: text.length, end: text.length }]) {
    if (start > done) stretches.push({ start: done, end: start });
    done = Math.max(done, end);
  }
  return stretches;
}

/** The stretches of running text: only its nodes have origins. */
function readStretches(source: LoadedDocument): TextRange[] {
  const { offset } = sourceIndex(source.source);
  const offsetOf = ({ line, column }: Position) => offset(line, column - 1);
  const found: TextRange[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'text')
      for (const { span } of node.data?.origins ?? [])
        found.push({ start: offsetOf(span.start), end: offsetOf(span.end) });
    contentOf(node).forEach(visit);
  };
  visit(source.body);
  return found;
}
