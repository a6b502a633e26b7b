import { dirname, join, relative } from 'node:path/posix';
import { emptySpan, type Span } from '../diagnostic/span.ts';
import { allDocumentsOf } from '../model/documents-of.ts';
import { printField } from '../model/print-field.ts';
import { firstOfEachSpan, headingTargets, matchSlug, type Target } from '../resolve/heading-targets.ts';
import { splitUrl } from '../resolve/split-url.ts';
import type { Situation } from './situation.ts';

/** A file of the dossier that a link may refer to. */
export interface LinkFile {
  /** Relative to the current file. */
  readonly path: string;
  readonly title: string;
}

/** Returns the other files of the dossier. */
export function linkFiles({ dossier, file }: Situation): readonly LinkFile[] {
  if (!dossier) return [];
  return allDocumentsOf(dossier)
    .filter((document) => document.file !== file)
    .map((document) => ({
      path: relative(dirname(file), document.file),
      title: printField(document.data.title) ?? document.id,
    }));
}

/** A heading that a link may refer to. */
export interface LinkHeading {
  readonly slug: string;
  readonly text: string;
  readonly span: Span;
}

/** Returns the headings of a file by its relative path; `''` is the current file. */
export function linkHeadings(path: string, situation: Situation): readonly LinkHeading[] {
  const counts = new Map<string, number>();
  return targetsIn(fileAt(path, situation), situation).map(({ slug, text, span }) => {
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    // As GitHub counts equal headings, and `matchSlug` reads them.
    return { slug: count === 0 ? slug : `${slug}-${count}`, text, span };
  });
}

/** The target of a link. */
export interface LinkEnd {
  readonly span: Span;
  /** Of the heading, or of the document. */
  readonly title: string;
}

/** Returns the target of a link; undefined when it is outside the dossier or does not exist. */
export function linkEnd(url: string, situation: Situation): LinkEnd | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return undefined;
  const { file, slug } = splitUrl(url, situation.file);
  if (slug !== '') {
    const [target] = matchSlug(slug, targetsIn(file, situation));
    return target && { span: target.span, title: target.text };
  }
  const known = linkFiles(situation).find((each) => fileAt(each.path, situation) === file);
  return known && { span: emptySpan(file, 1, 1), title: known.title };
}

/** Returns the headings that an author wrote in a file; one that is shown twice was written once. */
function targetsIn(file: string, { documents }: Situation): readonly Target[] {
  const targets = documents.flatMap(({ root }) => headingTargets(root));
  return firstOfEachSpan(targets.filter((target) => target.file === file));
}

function fileAt(path: string, { file }: Situation): string {
  return path === '' ? file : join(dirname(file), path);
}
