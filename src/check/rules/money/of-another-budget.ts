import type { Dossier } from '../../../model/dossier.ts';
import { says } from '../../../text/says.ts';
import { namesOtherMunicipality } from '../names/other-municipality.ts';

/** What says, in the sentence around an amount, that it is not one of this budget. */
const other = says`landelijk|gemiddeld|vorige?|geleden|soortgelijke?|vergelijkbare?|elders|eerdere?|destijds|toen(?:malige)?|voorheen|wettelijke?|onlangs|eens|bracht|ter waarde van|per (?:kind|leerling|inwoner|huishouden|gezin|deelnemer|persoon|maand|week|plein)|inkomen|boete|schulden|buurgemeente|voormalige?`;
const years = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Says whether a sentence is about another time or another budget than the dossier's. */
export function isOfAnotherBudget(sentence: string, dossier: Dossier): boolean {
  if (other(sentence) || namesOtherMunicipality(sentence, dossier)) return true;
  const period = 'period' in dossier.main.data ? dossier.main.data.period?.value : undefined;
  const named = [...sentence.matchAll(years)].map(([year]) => Number(year));
  return (
    period !== undefined && named.length > 0 && named.every((year) => year < period.from || year > period.to)
  );
}
