import * as z from 'zod/mini';
import type { PartnerType } from '../model/partner.ts';
import type { SigningOrder } from '../model/signing-place.ts';
import { group, hinted, list, map, optional } from './builders.ts';
import { choice, date, id, path, text } from './leaves.ts';

/** Ids made up by the author: `stad-esch`. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Types of partner, with their Dutch names. */
export const partnerTypeLabels = {
  municipality: 'gemeente',
  ministry: 'ministerie',
  'school-board': 'schoolbestuur',
  childcare: 'kinderopvang',
  care: 'zorg',
  welfare: 'welzijn',
  province: 'provincie',
  other: 'overig',
} satisfies Record<PartnerType, string>;

const partner = group('partner', {
  name: text('naam', 'Gemeente Voorbeeldstad'),
  type: choice('soort', partnerTypeLabels),
  short: optional(hinted('hoe de partner verderop heet', text('korte naam', 'Voorbeeldstad'))),
});

const signatory = group('ondertekenaar', {
  partner: id('partner', 'voorbeeldstad'),
  name: text('naam', 'Anne de Vries'),
  role: text('functie', 'Wethouder'),
  portfolio: optional(text('portefeuille', 'Jeugd en Onderwijs')),
  place: optional(hinted('van het ondertekenen', text('plaats', 'Voorbeeldstad'))),
  date: optional(hinted('van het ondertekenen', date('datum'))),
});

/** Fields of a main document for its whole dossier. */
export const dossierFields = {
  partners: hinted(
    'iedereen die meedoet, elk onder een eigen id van kleine letters, cijfers en streepjes; met die id noemt u de partner op andere plaatsen',
    map('partners', z.string().check(z.regex(idPattern)), partner, 'voorbeeldstad'),
  ),
  signatories: hinted('de mensen die voor een partner tekenen', list('ondertekenaars', signatory)),
  terms: hinted(
    'afkortingen en namen die uitleg nodig hebben',
    map('begrippen', z.string().check(z.minLength(1)), text('betekenis', 'Lokale Educatieve Agenda'), 'LEA'),
  ),
};

/** The day on which all sign. */
export const signing = optional(
  hinted('de dag waarop iedereen tekent, als die er is', date('dag van ondertekenen', '19 juni 2023')),
);

/** Dutch names of the signing orders. */
const signingOrders = {
  sequential: 'na elkaar',
  parallel: 'allen tegelijk',
} satisfies Record<SigningOrder, string>;

/** The order in which a signing service invites signatories. */
export const order = optional(
  hinted(
    'als u met een dienst voor digitale handtekeningen laat tekenen; leeg is na elkaar',
    choice('volgorde van ondertekenen', signingOrders),
  ),
);

/** Documents of the dossier that belong to another one, in the order of their numbers. */
export const annexes = hinted(
  'andere documenten van dit dossier, in de volgorde van hun nummers',
  list('bijlagen', path('bijlage', 'uitvoeringsagenda-vo.md')),
);
