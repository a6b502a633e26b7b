import { dirname, join, relative } from 'node:path/posix';
import { emptySpan, type Span } from '../diagnostic/span.ts';
import { documentsOf } from '../model/documents-of.ts';
import { printField } from '../model/print-field.ts';
import { headingTargets, matchSlug, type Target } from '../resolve/heading-targets.ts';
import type { Situation } from './situation.ts';

/** A file of the dossier that a link may lead to. */
export interface LinkFile {
  /** As one types it from the file at hand. */
  readonly path: string;
  readonly title: string;
}

/** Returns the files of the dossier other than the one at hand. */
export function linkFiles({ dossier, file }: Situation): readonly LinkFile[] {
  if (!dossier) return [];
  return [...documentsOf(dossier), ...dossier.interventions]
    .filter((document) => document.file !== file)
    .map((document) => ({
      path: relative(dirname(file), document.file),
      title: printField(document.data.title) ?? document.id,
    }));
}

/** A heading that a link may lead to. */
export interface LinkHeading {
  readonly slug: string;
  readonly text: string;
  readonly span: Span;
}

/** Returns the headings of the file that a path leads to from the one at hand; `''` is that one itself. */
export function linkHeadings(path: string, situation: Situation): readonly LinkHeading[] {
  const counts = new Map<string, number>();
  return targetsIn(fileAt(path, situation), situation).map(({ slug, text, span }) => {
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    // As GitHub counts equal headings, and `matchSlug` reads them.
    return { slug: count === 0 ? slug : `${slug}-${count}`, text, span };
  });
}

/** Where a link leads. */
export interface LinkEnd {
  readonly span: Span;
  /** Of the heading, or of the document. */
  readonly title: string;
}

/** Returns where a link leads; nothing when it leads out of the dossier or nowhere. */
export function linkEnd(url: string, situation: Situation): LinkEnd | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return undefined;
  const [path = '', ...rest] = url.split('#');
  const slug = decoded(rest.join('#'));
  const file = fileAt(decoded(path), situation);
  if (slug !== '') {
    const [target] = matchSlug(slug, targetsIn(file, situation));
    return target && { span: target.span, title: target.text };
  }
  const known = linkFiles(situation).find((each) => fileAt(each.path, situation) === file);
  return known && { span: emptySpan(file, 1, 1), title: known.title };
}

/** What an author wrote in a file, in its order; a heading that is shown twice was written once. */
function targetsIn(file: string, { documents }: Situation): readonly Target[] {
  const seen = new Set<string>();
  return documents
    .flatMap(({ root }) => headingTargets(root))
    .filter(({ file: owner, span }) => {
      const key = `${span.file}:${span.start.line}:${span.start.column}`;
      return owner === file && !seen.has(key) && seen.add(key);
    });
}

function fileAt(path: string, { file }: Situation): string {
  return path === '' ? file : join(dirname(file), path);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}
