import { memoizeByObject } from '../../memoize/memoize-by-object.ts';
import type { Document } from '../../model/document.ts';
import { documentsOf } from '../../model/documents-of.ts';
import type { Dossier, LoadedDocument } from '../../model/dossier.ts';
import { sourceText } from '../../model/source-text.ts';
import { spanInField } from '../../model/span-in-field.ts';
import type { FoundField } from '../../model/walk-fields.ts';
import { wide } from '../../text/wide.ts';
import { fieldsOf, keyPath } from '../fields-of.ts';
import { sourcesOf } from '../sources-of.ts';
import { type TextBlock, textBlocks } from './text-blocks.ts';

/** Text that an author wrote: a block of running text, or the value of one key of the frontmatter. */
export interface Passage extends Omit<TextBlock, 'kind' | 'authoredAt'> {
  readonly kind: TextBlock['kind'] | 'field';
  /** The file that it is in. */
  readonly source: LoadedDocument;
  /** Texts of the headings above it, the outermost first. */
  readonly under: readonly string[];
  /** Of a field: its path, counted from 1: `budget.2.item`. */
  readonly key?: string | undefined;
}

/**
 * Returns what authors wrote in these documents, values filled in, in reading order; the texts of the
 * frontmatter come last. A text that two documents print comes once; text of templates is left out.
 */
export function passagesOf(documents: readonly Document[], dossier: Dossier): readonly Passage[] {
  return passagesIn(dossier)(documents);
}

const passagesIn = memoizeByObject((dossier: Dossier) =>
  memoizeByObject((documents: readonly Document[]): readonly Passage[] => [
    ...proseOf(documents, dossier),
    ...fieldTexts(documents, dossier),
  ]),
);

/** Returns passages of documents. */
export type Passages = (documents: readonly Document[], dossier: Dossier) => readonly Passage[];

/** Running text, without the frontmatter. */
export const prose = only(({ kind }) => kind !== 'field');
/** What is in the authors' own words: not inside a displayed quotation. */
export const own = only(({ quoted }) => !quoted);
export const ownProse = only(({ quoted, kind }) => !quoted && kind !== 'field');
/** Without descriptions of images too, which are only read aloud. */
export const ownPrinted = only(({ quoted, printed }) => !quoted && printed);
export const ownPrintedProse = only(({ quoted, printed, kind }) => !quoted && printed && kind !== 'field');

function only(isWanted: (passage: Passage) => boolean): Passages {
  return (documents, dossier) => passagesOf(documents, dossier).filter(isWanted);
}

function proseOf(documents: readonly Document[], dossier: Dossier): Passage[] {
  const sources = new Map(
    [...documentsOf(dossier), ...dossier.interventions].map((each) => [each.file, each]),
  );
  const seen = new Set<string>();
  return documents.flatMap((document) => {
    let above: readonly { readonly depth: number; readonly text: string }[] = [];
    return textBlocks(document).flatMap((block): Passage[] => {
      const { depth = Number.POSITIVE_INFINITY, text } = block;
      above = above.filter((heading) => heading.depth < depth);
      const under = above.map((heading) => heading.text);
      if (block.kind === 'heading') above = [...above, { depth, text }];
      const first = block.authoredAt.find(({ file }) => sources.has(file));
      const source = first && sources.get(first.file);
      const id = first && `${first.file}:${first.start.line}:${first.start.column}`;
      if (!source || !id || seen.has(id)) return [];
      seen.add(id);
      const isAuthored = (from: number, to: number): boolean => {
        const span = block.span(from, to);
        if (!block.isAuthored(from, to) || span.file !== source.file) return false;
        // The description of an image is one string, in which values are filled in as well.
        return block.kind !== 'image' || sourceText(span, source).includes(block.text.slice(from, to));
      };
      return [{ ...block, isAuthored, source, under }];
    });
  });
}

function fieldTexts(documents: readonly Document[], dossier: Dossier): Passage[] {
  return sourcesOf(documents, dossier).flatMap((source) =>
    fieldsOf(source.data)
      .filter(({ field }) => field.type === 'text' && field.value !== undefined)
      .map((found) => fieldPassage(found, source)),
  );
}

/** Returns one value of the frontmatter as a passage. */
export function fieldPassage(found: FoundField, source: LoadedDocument): Passage {
  return {
    text: wide(found.field.raw),
    kind: 'field',
    printed: true,
    quoted: false,
    source,
    under: [],
    key: keyPath(found),
    span: spanInField(found.field, source),
    isAuthored: () => true,
  };
}
