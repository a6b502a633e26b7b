import type { Diagnostic, Report } from './diagnostic.ts';
import { isBefore, type Span } from './span.ts';

/** Warnings that something is missing, which an earlier error in the same file may have caused. */
const consequences: readonly { readonly of: RegExp; readonly warnings: RegExp }[] = [
  {
    // Data that could not be read are missing from checks and totals.
    of: /^(?:amount|annex|date|dossier|encoding|file|frontmatter|letter|money|period|schema|yaml)\//,
    warnings: /^(?:budget|data|parties)\/|^money\/(?:near|similar|typed)-amount$/,
  },
  {
    // An address that did not become a link is left in the text.
    of: /^link\/|^markdown\/broken-link$/,
    warnings: /^access\/bare-url$/,
  },
  {
    // An unclosed block swallows the sections behind it; a broken heading hides its section.
    of: /^(?:directive|encoding|file|frontmatter|limit|section)\/|^markdown\/(?:accidental-list|broken-table|code-name|heading-|indented-code|text-(?:after|in)-|unclosed-|underlined-)/,
    warnings: /^section\/|^access\/table-header$|^names\/unexplained$|^references\/count$/,
  },
];

/**
 * Wraps a report so that it drops probable consequences of earlier errors: "section missing" after an
 * unclosed block, a second finding about the same text, errors in a template when part of the dossier could
 * not be read. Markup of other programs (`foreign/…`) looks like a placeholder, a choice or a slip to the
 * rules, so findings within it are dropped too.
 *
 * @param earlier findings of the stages that read the sources
 * @param templates folders of the templates
 */
export function withoutConsequences(
  report: Report,
  earlier: readonly Diagnostic[],
  templates: readonly string[],
): Report {
  const errors = earlier.filter(({ severity }) => severity === 'error');
  const foreign = earlier.filter(({ rule }) => rule.startsWith('foreign/'));
  if (errors.length === 0 && foreign.length === 0) return report;
  return (diagnostic) => {
    const { severity, rule, span } = diagnostic;
    const explains = (error: Diagnostic) =>
      consequences.some(({ of, warnings }) => of.test(error.rule) && warnings.test(rule)) ||
      (span !== undefined && error.span !== undefined && overlap(error.span, span));
    const follows =
      severity === 'error'
        ? errors.length > 0 && templates.some((root) => span?.file.startsWith(`${root}/`))
        : errors.some((error) => error.span?.file === span?.file && explains(error)) ||
          foreign.some(
            (markup) =>
              span &&
              markup.span &&
              // The space before a sign belongs to a finding about the sign.
              (isInside(span, markup.span) ||
                (rule === 'language/spacing' &&
                  span.file === markup.span.file &&
                  overlap(span, markup.span))),
          );
    if (!follows) report(diagnostic);
  };
}

function overlap(one: Span, other: Span): boolean {
  return isBefore(one.start, other.end) && isBefore(other.start, one.end);
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.file === outer.file && !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}
