import type { Diagnostic, Report } from './diagnostic.ts';
import { isBefore, type Span } from './span.ts';

/**
 * What may only seem to be missing when something else was found in the same file, by rule id. Warnings about what does stand there are
 * true whatever else is wrong, and are never held back.
 */
const consequences: readonly { readonly of: RegExp; readonly warnings: RegExp }[] = [
  {
    // Data that could not be read are not there for who asks after them or adds them up.
    of: /^(?:amount|annex|date|dossier|encoding|file|frontmatter|letter|money|period|schema|yaml)\//,
    warnings: /^(?:budget|data|parties)\/|^money\/(?:near-amount|typed-amount)$/,
  },
  {
    // An address that did not become a link stands in the text.
    of: /^link\/|^markdown\/broken-link$/,
    warnings: /^access\/bare-url$/,
  },
  {
    // A block that was never closed swallows the sections behind it; a heading that is none leaves its section out.
    of: /^(?:directive|encoding|file|frontmatter|limit|section)\/|^markdown\/(?:accidental-list|broken-table|code-name|heading-|indented-code|text-(?:after|in)-|unclosed-|underlined-)/,
    warnings: /^section\/|^access\/table-header$|^names\/unexplained$|^references\/count$/,
  },
];

/**
 * Wraps a report so that it says nothing of what is likely a consequence of an earlier error: "section missing" after a block that
 * was never closed, a second finding about the very same text, and errors in a template while something in the dossier could not be read.
 * Markup of other programs (`foreign/…`) looks like a placeholder, a choice or a slip to the rules: what they say of the same characters is
 * held back too.
 *
 * @param earlier what was found before, by the stages that read the sources
 * @param templates folder of the templates
 */
export function withoutConsequences(
  report: Report,
  earlier: readonly Diagnostic[],
  templates: string,
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
        ? errors.length > 0 && span?.file.startsWith(`${templates}/`)
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
