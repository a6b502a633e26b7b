import type { Rule } from './rule.ts';
import { rules } from './rules.ts';

/** Titles by the first part of a rule's id, in the order of the manual. */
export const groupTitles: Readonly<Record<string, string>> = {
  text: 'Tekst die nog ingevuld moet worden',
  data: 'Gegevens boven aan een bestand',
  status: 'Concept en definitief',
  section: 'Onderdelen van de tekst',
  budget: 'Begroting en dekking',
  money: 'Bedragen in de tekst',
  numbers: 'Getallen in de tekst',
  names: 'Namen en begrippen',
  polarity: 'Woorden en hun tegendeel',
  dates: 'Datums en periodes',
  references: 'Verwijzingen',
  parties: 'Partijen',
  repetition: 'Herhaling',
  language: 'Taal en leestekens',
  privacy: 'Persoonsgegevens',
  access: 'Toegankelijkheid',
};

/** Returns the rules by group. Throws when a rule has a group without a title. */
export function ruleGroups(): { readonly title: string; readonly rules: readonly Rule[] }[] {
  const groups = new Map<string, Rule[]>(Object.keys(groupTitles).map((name) => [name, []]));
  for (const rule of rules) {
    const group = groups.get(rule.id.split('/')[0] ?? '');
    if (!group) throw new Error(`no title for the group of ${rule.id}`);
    group.push(rule);
  }
  return [...groups].flatMap(([name, members]) =>
    members.length > 0 ? [{ title: groupTitles[name] ?? name, rules: members }] : [],
  );
}
