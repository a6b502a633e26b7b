import type { Root } from 'mdast';
import { memoizeByObject } from '../memoize/memoize-by-object.ts';
import { memoizeByValue } from '../memoize/memoize-by-value.ts';
import { groupBy } from '../text/group-by.ts';
import { headingTargets, matchSlug, type Target } from './heading-targets.ts';

/** Looks up headings of a document. */
export interface HeadingIndex {
  /** In reading order. */
  readonly all: readonly Target[];
  /** The first heading with this slug, in any file. */
  readonly withSlug: (slug: string) => Target | undefined;
  /** The headings of one file. */
  readonly inFile: (file: string) => FileHeadings;
}

export interface FileHeadings {
  readonly targets: readonly Target[];
  /** The headings that `#slug` can mean: one for a valid link. */
  readonly match: (slug: string) => readonly Target[];
}

/** Returns the index of a document's headings, built once: references may be as many as headings. */
export const headingIndex = memoizeByObject((root: Root) => indexOf(headingTargets(root)));

const none: FileHeadings = { targets: [], match: () => [] };

function indexOf(all: readonly Target[]): HeadingIndex {
  const bySlug = groupBy(all, ({ slug }) => slug);
  const inFiles = [...groupBy(all, ({ file }) => file)];
  const files = new Map(inFiles.map(([file, targets]) => [file, fileHeadings(targets)]));
  return { all, withSlug: (slug) => bySlug.get(slug)?.[0], inFile: (file) => files.get(file) ?? none };
}

function fileHeadings(targets: readonly Target[]): FileHeadings {
  const bySlug = groupBy(targets, ({ slug }) => slug);
  const match = memoizeByValue((slug: string): readonly Target[] => {
    // `doel-1` may also be the second `doel`.
    const counted = /^(.+)-\d+$/.exec(slug)?.[1];
    const alike = [slug, ...(counted === undefined ? [] : [counted])].flatMap(
      (each) => bySlug.get(each) ?? [],
    );
    return matchSlug(slug, alike);
  });
  return { targets, match };
}
