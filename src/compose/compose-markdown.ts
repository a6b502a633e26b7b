import type { Report } from '../diagnostic/diagnostic.ts';
import type { Dossier, LoadedDocument } from '../model/dossier.ts';
import { printField } from '../model/print-field.ts';
import { composer } from './compose-root.ts';
import { valueTokens } from './template/tokens.ts';

/** Returns the Markdown that a template renders to, `::body` left as it is; undefined when it is wrong. */
export function composeMarkdown(
  loaded: LoadedDocument,
  dossier: Dossier,
  report: Report,
): string | undefined {
  const rendered = composer(dossier, report).render(loaded);
  return rendered?.written.text.replace(valueTokens, (_, index: string) => {
    const field = rendered.values[Number(index)]?.field;
    return field ? (printField(field) ?? `[${dossier.words.blank({ what: field.label })}]`) : '';
  });
}
