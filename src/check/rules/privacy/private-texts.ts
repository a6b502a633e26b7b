import type { Place, Point } from '../../../diagnostic/place.ts';
import { commentsIn } from '../../../model/comments-in.ts';
import type { Document } from '../../../model/document.ts';
import type { Dossier, LoadedDocument } from '../../../model/dossier.ts';
import { placeOf } from '../../../model/nodes.ts';
import { textOf } from '../../../model/text-of.ts';
import { bodyNodes } from '../../body-nodes.ts';
import { fieldsOf, keyPath } from '../../fields-of.ts';
import { type Passage, passagesOf } from '../../reading/passages.ts';
import { sourceText } from '../../source-text.ts';
import { sourcesOf } from '../../sources-of.ts';

const made = new WeakMap<readonly Document[], readonly Passage[]>();

/**
 * Returns all text of these documents in which a person can be named, also what nobody prints: running text and texts of the
 * frontmatter, its telephone numbers and mail addresses, comments, and the addresses behind links.
 */
export function privateTexts(documents: readonly Document[], dossier: Dossier): readonly Passage[] {
  const known = made.get(documents);
  if (known) return known;
  const sources = sourcesOf(documents, dossier);
  const passages = [
    ...passagesOf(documents, dossier),
    ...sources.flatMap(contactPassages),
    ...sources.flatMap(commentPassages),
    ...linkPassages(documents, dossier),
  ];
  made.set(documents, passages);
  return passages;
}

/** Not printed, and typed as it is. */
const hidden = { printed: false, quoted: false, under: [], isTyped: () => true } as const;

function contactPassages(source: LoadedDocument): Passage[] {
  return fieldsOf(source.data).flatMap((found): Passage[] => {
    const { field } = found;
    if ((field.type !== 'phone' && field.type !== 'email') || field.raw === '') return [];
    const text = field.raw;
    return [
      {
        ...hidden,
        printed: true,
        text,
        form: 'field',
        source,
        key: keyPath(found),
        place: () => field.place,
      },
    ];
  });
}

function commentPassages(source: LoadedDocument): Passage[] {
  const { file } = source.source;
  // As parse counts: without byte order mark, lines end in \n or \r\n.
  const text = source.source.text.replace(/^\uFEFF/, '');
  const body = /^---\r?\n[\s\S]*?\n---[ \t]*\r?\n/.exec(text)?.[0].length ?? 0;
  const comments = commentsIn(text.slice(body));
  if (comments.length === 0) return [];
  const points = pointsIn(text);
  return comments.map((comment): Passage => {
    const start = body + comment.start + '<!--'.length;
    const place = (from: number, to: number): Place => ({
      file,
      start: points(start + from),
      end: points(start + to),
    });
    return { ...hidden, text: comment.text, form: 'paragraph', source, place };
  });
}

/** Returns what finds the point of an offset in a text, in the time of a binary search. */
function pointsIn(text: string): (offset: number) => Point {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Addresses behind links; where one is also the text of its link, it is read there. */
function linkPassages(documents: readonly Document[], dossier: Dossier): Passage[] {
  const sources = new Map(sourcesOf(documents, dossier).map((source) => [source.source.file, source]));
  return bodyNodes('link', documents, dossier).flatMap((link): Passage[] => {
    const [, address = ''] = /^(?:mailto|tel):([^?]{1,200})/i.exec(link.url) ?? [];
    const whole = placeOf(link);
    const source = sources.get(whole.file);
    if (!source || address === '' || textOf(link).includes(address)) return [];
    const before = whole.start.line === whole.end.line ? sourceText(whole, source).lastIndexOf(address) : -1;
    const column = whole.start.column + before;
    const place = (from: number, to: number): Place =>
      before < 0
        ? whole
        : {
            ...whole,
            start: { ...whole.start, column: column + from },
            end: { ...whole.end, column: column + to },
          };
    return [{ ...hidden, text: address, form: 'paragraph', source, place }];
  });
}
