import type { Root } from 'mdast';
import { headingTargets, matchSlug, type Target } from './heading-targets.ts';

/** The headings of a document, to be looked up. */
export interface HeadingIndex {
  /** In reading order. */
  readonly all: readonly Target[];
  /** The first heading with these letters, whatever file it belongs to. */
  readonly withSlug: (slug: string) => Target | undefined;
  /** Those of one file. */
  readonly inFile: (file: string) => FileHeadings;
}

export interface FileHeadings {
  readonly targets: readonly Target[];
  /** What `#slug` can mean: one heading when the link is good. */
  readonly match: (slug: string) => readonly Target[];
}

const made = new WeakMap<Root, HeadingIndex>();

/** Returns the index of a document's headings, made once: a document may have as many references as headings. */
export function headingIndex(root: Root): HeadingIndex {
  const known = made.get(root) ?? indexOf(headingTargets(root));
  made.set(root, known);
  return known;
}

const none: FileHeadings = { targets: [], match: () => [] };

function indexOf(all: readonly Target[]): HeadingIndex {
  const bySlug = grouped(all, ({ slug }) => slug);
  const files = new Map(
    [...grouped(all, ({ file }) => file)].map(([file, targets]) => [file, fileHeadings(targets)]),
  );
  return { all, withSlug: (slug) => bySlug.get(slug)?.[0], inFile: (file) => files.get(file) ?? none };
}

function fileHeadings(targets: readonly Target[]): FileHeadings {
  const bySlug = grouped(targets, ({ slug }) => slug);
  const matches = new Map<string, readonly Target[]>();
  const match = (slug: string): readonly Target[] => {
    const known = matches.get(slug);
    if (known) return known;
    // `doel-1` may also be the second `doel`.
    const counted = /^(.+)-\d+$/.exec(slug)?.[1];
    const alike = [slug, ...(counted === undefined ? [] : [counted])];
    const found = matchSlug(
      slug,
      alike.flatMap((each) => bySlug.get(each) ?? []),
    );
    matches.set(slug, found);
    return found;
  };
  return { targets, match };
}

function grouped(
  targets: readonly Target[],
  key: (target: Target) => string,
): ReadonlyMap<string, readonly Target[]> {
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    const group = groups.get(key(target));
    if (group) group.push(target);
    else groups.set(key(target), [target]);
  }
  return groups;
}
