import type { Heading } from 'mdast';
import type { Position, Span } from '../diagnostic/span.ts';
import type { LoadedDocument } from '../model/dossier.ts';
import { headingSlug } from '../model/heading-slug.ts';
import { spanOf } from '../model/nodes.ts';
import { textOf } from '../model/text-of.ts';
import { walkFields } from '../model/walk-fields.ts';
import { plainSpaces } from '../text/authored-text.ts';
import { keyPath } from './fields-of.ts';

/** A range of a file: from `start` up to, not including, `end`. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

const endOfFile: Position = { line: Number.POSITIVE_INFINITY, column: 1 };

/** Says whether a span begins in a range of its file. */
export function isIn(range: Range, { start }: Span): boolean {
  return !isBefore(start, range.start) && isBefore(start, range.end);
}

/**
 * Returns the stretches of a file that a `span` means: the key of that path with all below it, and each
 * heading of that name (its text or its anchor) with all below it. None when there is no such key or heading.
 */
export function rangesOf(authored: string, document: LoadedDocument): readonly Range[] {
  const name = plainSpaces(authored);
  return [...keyRanges(name, document), ...headingRanges(name, document)];
}

/** Returns all that `place` can name in a file: paths of keys, also of missing ones, and headings. */
export function spansIn(document: LoadedDocument): string[] {
  const paths = [...(document.keys?.keys() ?? [])].map((path) => countedFromOne(path, document));
  const fields = walkFields(document.data).map(keyPath);
  const lists = Object.keys(document.data);
  return [...new Set([...paths, ...fields, ...lists, ...headingsOf(document).map(textOf)])];
}

function keyRanges(name: string, document: LoadedDocument): Range[] {
  const keys = [...(document.keys ?? [])].sort(([, a], [, b]) => (isBefore(a.start, b.start) ? -1 : 1));
  const index = keys.findIndex(([path]) => countedFromOne(path, document) === name);
  const [path = '', span] = keys[index] ?? [];
  if (!span) return [];
  const next = keys.slice(index + 1).find(([other]) => !other.startsWith(`${path}.`));
  return [{ start: span.start, end: next?.[1].start ?? endOfData(document) }];
}

/** The path of a key with list positions counted from 1, as in messages. */
function countedFromOne(path: string, { data }: LoadedDocument): string {
  let below: unknown = data;
  return path
    .split('.')
    .map((step) => {
      const isPosition = Array.isArray(below);
      below =
        typeof below === 'object' && below !== null
          ? Object.entries(below).find(([key]) => key === step)?.[1]
          : undefined;
      return isPosition ? Number(step) + 1 : step;
    })
    .join('.');
}

/** The line of dashes below the frontmatter. */
function endOfData({ source }: LoadedDocument): Position {
  const lines = source.text.split('\n');
  const index = lines.findIndex((line, number) => number > 0 && /^---\s*$/.test(line));
  return { line: index + 1, column: 1 };
}

function headingRanges(name: string, document: LoadedDocument): Range[] {
  const headings = headingsOf(document);
  const wanted = name.replace(/^#+ ?/, '').toLowerCase();
  return headings.flatMap((heading, index) => {
    if (plainSpaces(textOf(heading)).toLowerCase() !== wanted && headingSlug(heading) !== wanted) return [];
    const next = headings.slice(index + 1).find(({ depth }) => depth <= heading.depth);
    return [{ start: spanOf(heading).start, end: next ? spanOf(next).start : endOfFile }];
  });
}

function headingsOf({ body }: LoadedDocument): Heading[] {
  return body.children.filter((node) => node.type === 'heading');
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
