import { hinted, optional } from './builders.ts';
import { choice, date, id, text } from './leaves.ts';
import { suppressions } from './suppressions.ts';

/** Fields of every document that is built separately. */
export const commonFields = {
  status: hinted(
    'een definitief document wordt pas gemaakt als alles is ingevuld',
    choice('status', { draft: 'concept', final: 'definitief' }),
  ),
  date: hinted('van het document zelf', date('datum')),
  version: optional(text('versie', '1.2')),
  notice: optional(text('vermelding in de voettekst', 'Voorbeeld, geen officieel document')),
  allow: suppressions,
};

/** The house style of a main document. */
export const style = hinted('de letters, de kleuren en de voettekst', id('huisstijl', 'gka'));

/** The house style of another document; that of the main document when absent. */
export const ownStyle = optional(
  hinted('alleen als die anders is dan van het hoofddocument', id('huisstijl', 'gka')),
);
