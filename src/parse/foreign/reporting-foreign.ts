import type { Report } from '../../diagnostic/diagnostic.ts';
import { replacement } from '../../diagnostic/fix.ts';
import { isBefore } from '../../diagnostic/span.ts';
import type { ParseContext } from '../parse-context.ts';
import type { ForeignFind } from './foreign-find.ts';

/** Errors about lines that are printed as authored. */
const printed: ReadonlySet<string> = new Set(['directive/malformed', 'directive/stray-fence']);

/** Wraps a report so that findings which foreign markup explains are not made; `finish` reports it. */
export function reportingForeign(
  finds: readonly ForeignFind[],
  context: Pick<ParseContext, 'report' | 'spanAt'>,
): { readonly report: Report; readonly finish: () => void } {
  const explaining = finds
    .filter(({ explains }) => explains.length > 0)
    .map((find) => ({ find, covers: find.covers.map((range) => context.spanAt(...range)) }));
  const grave = new Set<ForeignFind>();
  return {
    report: (diagnostic) => {
      const at = diagnostic.span?.start;
      const cause = explaining.find(
        ({ find, covers }) =>
          find.explains.includes(diagnostic.rule) &&
          covers.some(({ start, end }) => at && !isBefore(at, start) && isBefore(at, end)),
      );
      if (!cause) context.report(diagnostic);
      else if (diagnostic.severity === 'error' && !printed.has(diagnostic.rule)) grave.add(cause.find);
    },
    finish: () => {
      for (const find of finds) {
        const { rule, message, note, help, start, end, right } = find;
        const severity = grave.has(find) ? 'error' : find.severity;
        const span = context.spanAt(start, end);
        const fixes = right === undefined ? undefined : [replacement(span, right, 'suggestion')];
        context.report({ rule, severity, message, note, help, span, fixes });
      }
    },
  };
}
