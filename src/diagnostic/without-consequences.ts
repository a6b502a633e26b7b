import type { Diagnostic, Report } from './diagnostic.ts';
import { isBefore } from './place.ts';

/**
 * Wraps a report so that it says nothing of what is likely a consequence of an earlier error: "section missing" after a block that
 * was never closed. Held back are warnings in a file that has an error, and errors in a template while something in the dossier
 * could not be read. Markup of other programs (`foreign/…`) looks like a placeholder, a choice or a slip to the rules: what they say of
 * the same characters is held back too.
 *
 * @param earlier what was found before, by the stages that read the sources
 * @param templates folder of the templates
 */
export function withoutConsequences(
  report: Report,
  earlier: readonly Diagnostic[],
  templates: string,
): Report {
  const broken = new Set(
    earlier.filter(({ severity }) => severity === 'error').map(({ place }) => place?.file ?? ''),
  );
  const foreign = earlier.filter(({ rule }) => rule.startsWith('foreign/'));
  if (broken.size === 0 && foreign.length === 0) return report;
  return (diagnostic) => {
    const file = diagnostic.place?.file ?? '';
    const follows =
      diagnostic.severity === 'error'
        ? file.startsWith(`${templates}/`)
        : broken.has(file) || foreign.some((markup) => isInside(diagnostic, markup));
    if (!follows) report(diagnostic);
  };
}

function isInside({ place: inner }: Diagnostic, { place: outer }: Diagnostic): boolean {
  return (
    inner?.file === outer?.file &&
    inner !== undefined &&
    outer !== undefined &&
    !isBefore(inner.start, outer.start) &&
    !isBefore(outer.end, inner.end)
  );
}
