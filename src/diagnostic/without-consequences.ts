import type { Diagnostic, Report } from './diagnostic.ts';

/**
 * Wraps a report so that it says nothing of what is likely a consequence of an earlier error: "section missing" after a block that
 * was never closed. Held back are warnings in a file that has an error, and errors in a template while something in the dossier
 * could not be read.
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
  if (broken.size === 0) return report;
  return (diagnostic) => {
    const file = diagnostic.place?.file ?? '';
    const follows = diagnostic.severity === 'error' ? file.startsWith(`${templates}/`) : broken.has(file);
    if (!follows) report(diagnostic);
  };
}
