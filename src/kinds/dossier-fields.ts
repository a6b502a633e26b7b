import * as z from 'zod';
import type { PartnerType } from '../model/partner.ts';
import type { SigningOrder } from '../model/signing-place.ts';
import { group, hinted, list, map, optional } from './builders.ts';
import { choice, date, id, path, text } from './leaves.ts';

/** Ids that the author makes up: `stad-esch`. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The types of partner, with their Dutch names. */
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

/** What a main document holds for its whole dossier. */
export const dossierFields = {
  partners: hinted(
    'iedereen die meedoet, elk onder een eigen id van kleine letters, cijfers en streepjes; met die id noemt u de partner op andere plaatsen',
    map('partners', z.string().regex(idPattern), partner, 'voorbeeldstad'),
  ),
  signatories: hinted('de mensen die voor een partner tekenen', list('ondertekenaars', signatory)),
  terms: hinted(
    'afkortingen en namen die uitleg nodig hebben',
    map('begrippen', z.string().min(1), text('betekenis', 'Lokale Educatieve Agenda'), 'LEA'),
  ),
};

/** The day on which all sign. */
export const signing = optional(
  hinted('de dag waarop iedereen tekent, als die er is', date('dag van ondertekenen', '19 juni 2023')),
);

/** The names of the ways to ask who signs. */
const signingOrders = {
  sequential: 'na elkaar',
  parallel: 'allen tegelijk',
} satisfies Record<SigningOrder, string>;

/** How a service for signatures asks those who sign. */
export const order = optional(
  hinted(
    'als u met een dienst voor digitale handtekeningen laat tekenen; leeg is na elkaar',
    choice('volgorde van ondertekenen', signingOrders),
  ),
);

/** Documents of the dossier that belong to another, in the order of their numbers. */
export const annexes = hinted(
  'andere documenten van dit dossier, in de volgorde van hun nummers',
  list('bijlagen', path('bijlage', 'uitvoeringsagenda-vo.md')),
);
