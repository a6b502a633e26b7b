import { kindFacts } from '../../../kinds/facts.ts';
import type { Dossier, LoadedDocument } from '../../../model/dossier.ts';

/** Returns the period of a document, or of the one that it belongs to, with its span; a memo belongs to none. */
export function ownPeriod({ data }: LoadedDocument, { main }: Dossier) {
  const around = kindFacts[data.kind].role === 'lone' ? undefined : main.data.period;
  const field = ('period' in data && data.period) || around;
  return field?.value && { ...field.value, span: field.span };
}
