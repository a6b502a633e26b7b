import type { Report } from '../diagnostic/diagnostic.ts';
import type { Dossier } from '../model/dossier.ts';

/** Reports, for who judges a dossier as a final, that it is a draft by its own word: nothing is in the way, but what is built is a draft. */
export function reportStillDraft({ main }: Dossier, report: Report): void {
  const { status } = main.data;
  if (status.value === 'final') return;
  report({
    rule: 'profile/still-draft',
    severity: 'info',
    message: `Dit document blijft een concept: \`status\` (${status.label}) is niet \`final\`.`,
    note: 'Alleen `status` maakt een document definitief; `--profile final` kijkt er alleen strenger naar.',
    help: 'Zet `status: final` als de tekst klaar is om te tekenen.',
    place: status.place,
  });
}
