import { wordList } from '../../../text/word-list.ts';

/**
 * Nouns by the kind of thing that they name, as the ends of words: of one kind one number can be part of another
 * (146 meisjes of 264 leerlingen, 8 basisscholen and 4 kindcentra of 12 locaties).
 */
const table = {
  people: `
    leerlingen kinderen peuters kleuters baby’s pupillen jongeren tieners studenten scholieren meisjes jongens vrouwen mannen
    ouders vaders moeders inwoners deelnemers deelneemsters medewerkers vrijwilligers docenten leraren leerkrachten coaches mentoren
    begeleiders mensen personen gezinnen huishoudens statushouders nieuwkomers aanmeldingen brugklassers klassers vmbo’ers havisten
    vwo’ers mbo’ers bezoekers leden buddy’s stagiairs bewoners cliënten collega’s raadsleden professionals schoolleiders
    bestuurders werkers trainers tolken helpers maatjes lezers beheerders adviseurs assistenten leidsters logopedisten verzorgers
    buren buurtgenoten koks respondenten aanwezigen gasten klanten senioren ouderen volwassenen afgevaardigden thuiszitters uitvallers afhakers
    starters huurders eigenaren ondernemers vluchtelingen gebruikers aanvragers sollicitanten kandidaten wijzers ondertekenaars
     geslaagden gediplomeerden betrokkenen genodigden afgestudeerden werkenden  
        belangstellenden leidinggevenden   
    jeugdigen baby's baby’s dreumesen inburgeraars migranten zzp’ers zelfstandigen boeren
    winkeliers wandelaars reizigers passagiers mantelzorgers verpleegkundigen artsen huisartsen psychologen pedagogen
    jongerenwerkers ambtenaren wethouders inspecteurs controleurs onderzoekers architecten ontwerpers timmerlieden schilders
    aannemers leveranciers verhuurders kopers verkopers abonnees donateurs sponsors gevers nemers inschrijvers deskundigen
    mensen zielen huisgenoten broers zussen tweelingen oudkomers voogden
    taalmaatjes leesmaatjes studiehulpen conciërges directeuren rectoren decanen invallers leerplichtambtenaren
    man cursisten afmakers vrijwilligsters oma’s opa’s grootouders pleegouders chauffeurs instructeurs spelers sporters zwemmers fietsers`,
  /** People of whom fewer is better; no rule takes them for a good thing. */
  afflicted: `
    gewonden werklozen werkzoekenden zieken gezakten ongediplomeerden analfabeten laaggeletterden alleenstaanden gehandicapten slachtoffers
    daders uitkeringsgerechtigden minima daklozen thuislozen schuldenaren schuldeisers patiënten asielzoekers`,
  homes:
    'adressen panden boerderijen chalets woonwagens hofjes units woningen huizen appartementen studio’s kamers flats koopwoningen huurwoningen eenheden',
  hours: 'uur uren',
  days: 'dagen weekenden',
  sessions: `
    dagdelen middagen avonden ochtenden lessen bijeenkomsten sessies workshops trainingen gesprekken bezoeken metingen overleggen
    activiteiten contacten cursussen lesuren optredens voorstellingen ritten reizen lezingen spreekuren huisbezoeken`,
  organisations: `
    scholen locaties vestigingen groepen klassen clubs verenigingen organisaties instellingen wijken dorpen kernen gemeenten
    partners partijen besturen kindcentra gymzalen bibliotheken bedrijven stichtingen straten buurten teams werkgevers aanbieders
    hallen gebouwen lokalen musea kerken moskeeën cafés winkels kantoren huisartspraktijken praktijken ziekenhuizen ketens fondsen provincies
    waterschappen corporaties banken coöperaties ondernemingen pleinen parken speelplekken speeltuinen velden zalen ruimtes kantines wijkhuizen buurthuizen`,
  places: 'plaatsen plekken stoelen bedden kindplaatsen zitplaatsen',
  reports: `
    meldingen incidenten ongevallen klachten overtredingen aanvragen vragen zaken dossiers signalen reacties antwoorden stemmen brieven verzoeken bezwaren adviezen mails telefoontjes bonnen boetes beschikkingen toekenningen afwijzingen verwijzingen
    inschrijvingen formulieren enquêtes vragenlijsten rapporten arresten uitspraken besluiten moties`,
  objects: `
    exemplaren boeken laptops tablets stuks dozen pakketten spellen fietsen instrumenten bomen kaarten bonnen tassen auto’s bussen
    maaltijden lunches borden tafels bankjes banken computers telefoons rugzakken koffers pennen schriften folders posters kaartjes
    lampen lantaarns toestellen rekken palen hekken deuren struiken ballen helmen jassen schoenen
    broodjes appels bekers flyers brochures tijdschriften abonnementen cadeaubonnen chromebooks ipads scooters`,
  /** How often or how long: beside other counts these are no parts. */
  times:
    'keer maal weken week maanden maand jaar jaren kwartalen minuten minuut kwartier seizoenen schooljaren termijnen tranches kilometer meter',
} as const;

/** A kind of thing that is counted. */
export type Thing = keyof typeof table;

/** Words that are the ends of much else. */
const whole = new Set(['man', 'uur', 'keer', 'maal', 'meter', 'week']);

let made: ReadonlyMap<string, Thing> | undefined;

/** Returns what kind of thing a noun in lower case names, by the longest end that is known; undefined when none is. */
export function thingOf(noun: string): Thing | undefined {
  made ??= new Map(
    (Object.keys(table) as Thing[]).flatMap((thing) =>
      wordList(table[thing]).map((word) => [word, thing] as const),
    ),
  );
  const word = noun.replaceAll("'", '’');
  for (let from = 0; from <= word.length - 3; from++) {
    const thing = made.get(from === 0 ? word : word.slice(from));
    // `Buren` are no `uren`, and `verkeer` is not `keer`.
    if (thing && (from === 0 || (from > 2 && !whole.has(word.slice(from))))) return thing;
  }
  return undefined;
}
