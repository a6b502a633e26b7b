import * as z from 'zod/mini';
import { group, hinted, map, optional } from './builders.ts';
import { idPattern } from './dossier-fields.ts';
import { choice, costAmount, fundingAmount, id, money, text } from './leaves.ts';

const lineId = optional(
  hinted('om het bedrag in een tekst te noemen', id('naam van de regel', 'kindcentra')),
);

/** One line of `budget`. */
export const budgetLine = group('begrotingsregel', {
  id: lineId,
  cost: id('kostensoort', 'loonkosten'),
  item: text('omschrijving', 'Kansencoach'),
  amount: hinted('een som mag ook; Akkoord rekent haar uit', costAmount('bedrag', '588 uur x € 85,-')),
  vat: optional(choice('btw', { excl: 'exclusief btw', incl: 'inclusief btw', vrij: 'vrijgesteld van btw' })),
});

/** One line of `funding`. */
export const fundingLine = group('dekkingsregel', {
  id: lineId,
  source: hinted('wie betaalt', id('bron', 'gka')),
  amount: hinted('één bron mag `rest` zijn: die betaalt wat overblijft', fundingAmount('bedrag', 'rest')),
  available: optional(hinted('het meeste dat deze bron kan geven', money('beschikbaar', '€ 50.000,-'))),
});

const ownId = () => z.string().check(z.regex(idPattern));

/** Cost types of a dossier without a scheme, by id. */
export const ownCosts = optional(
  hinted(
    'alleen zonder regeling: waar het geld aan opgaat, elk onder een eigen id',
    map('kostensoorten', ownId(), text('naam', 'Loonkosten'), 'loonkosten'),
  ),
);

/** Sources of money of a dossier without a scheme, by id. */
export const ownSources = optional(
  hinted(
    'alleen zonder regeling: wie er betaalt, elk onder een eigen id',
    map('bronnen', ownId(), text('naam', 'Gemeente Voorbeeldstad'), 'gemeente'),
  ),
);
