import { wordList } from '../../../text/word-list.ts';

/** Nouns for what is written, or drawn up, and then cited by its name, as the ends of words. */
export const paperHeads = wordList(`
  visie agenda akkoord programma plan nota notitie beleid kader convenant aanpak regeling strategie koers document pact deal
  programme verordening monitor wet besluit beleidsregel beleidslijn verdrag norm handreiking handboek protocol richtlijn leidraad
  code charter manifest handvest verklaring statuut reglement kaart atlas enquête peiling onderzoek rapport rapportage verslag advies
  offensief circulaire brochure folder gids wijzer draaiboek begroting jaarrekening overeenkomst contract toets index
  barometer scan verkenning evaluatie analyse raming prognose standaard methodiek toolkit catalogus cijfers balans bestek perspectief
  afspraken impuls campagne initiatief alliantie ladder spoorboekje profiel schets meting inventarisatie terugblik vooruitblik bericht
  bundel handleiding raamwerk intentieverklaring intentieovereenkomst kompas kwaliteitszorg arrangement bestuursafspraak gedragscode keurmerk stelsel
`);

/** Of these there is a new one every year or every few years, each as right as the other. */
export const seriesHeads = wordList(`
  monitor enquête peiling onderzoek rapport rapportage verslag begroting jaarrekening circulaire kaart atlas index barometer scan
  cijfers balans bericht meting evaluatie raming prognose analyse profiel toets terugblik vooruitblik perspectief catalogus kadernota
  voorjaarsnota najaarsnota zomernota perspectiefnota uitvoeringsplan uitvoeringsprogramma uitvoeringsagenda werkplan werkprogramma
  activiteitenplan bestedingsplan scholingsplan campagne jaarplan jaarprogramma jaaragenda tarievenverordening legesverordening
  belastingverordening tarievennota inkoopplan controleprotocol normenkader woningmarktonderzoek gids
`);

/** Nouns that writers use for one and the same document, each with the first of its row. */
export const paperSynonyms: ReadonlyMap<string, string> = new Map(
  [
    'nota notitie',
    'handreiking handleiding handboek leidraad gids wijzer',
    'akkoord convenant overeenkomst pact',
    'intentieverklaring intentieovereenkomst',
    'plan programma',
    'kader raamwerk',
    'verordening regeling',
    'monitor barometer',
    'rapport rapportage verslag',
  ].flatMap((row) => wordList(row).map((word, _, [first = word]) => [word, first] as const)),
);
