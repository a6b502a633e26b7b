import type { Report } from '../diagnostic/diagnostic.ts';
import type { LoadedDocument } from '../model/dossier.ts';

/** Reports that a document judged as a final has the status of a draft, so that a build makes a draft. */
export function reportStillDraft({ data }: LoadedDocument, report: Report): void {
  if (!('status' in data) || data.status.value === 'final') return;
  const { status } = data;
  report({
    rule: 'profile/still-draft',
    severity: 'info',
    message: `Dit document blijft een concept: \`status\` (${status.label}) is niet \`final\`.`,
    note: 'Alleen `status` maakt een document definitief; `--profile final` kijkt er alleen strenger naar.',
    help: 'Zet `status: final` als de tekst klaar is om te tekenen.',
    span: status.span,
  });
}
