import { latin } from '../../../text/latin.ts';

/** A class of words of which a text uses one: with a slash between two of them nobody has chosen yet. */
export interface ChoiceClass {
  /** What they are, in Dutch, for the manual. */
  readonly what: string;
  /** Sources of patterns; two different ones of the same class are a choice. */
  readonly words: readonly string[];
  /** A small word may stand before each of them: `deze agenda/dit akkoord`. */
  readonly withDeterminer?: true | undefined;
  /** What must follow, or stand before: sources of patterns for the text within some forty characters. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** In such a sentence both are meant. */
  readonly honest?: RegExp | undefined;
}

/** Somebody or nobody in particular, who may be a man or a woman. */
const anybody = latin.iu`(?<!\p{L})(?:elke?|iedere?|iedereen|een|geen|wie|iemand|niemand|leerling|leerlingen|kind|jongere|ouder|leerkracht|docent|student|mentor|deelnemer|persoon|coach|kandidaat|inwoner|medewerker|professional)(?!\p{L})`;

/** Single words. What is not here may honestly stand beside each other: `en/of`, `scholen/kindcentra`, `po/vo`, `directeur/bestuurder`. */
export const choiceClasses: readonly ChoiceClass[] = [
  {
    what: 'soorten documenten',
    words: [
      '(?:GKA-)?agenda',
      'addendum',
      'akkoord',
      'convenant',
      'intentieverklaring',
      '(?:samenwerkings)?overeenkomst',
      'uitvoeringsagenda',
      'notitie',
      'memo',
      'raadsbrief',
      'interventieblad',
    ],
    withDeterminer: true,
  },
  {
    what: 'functies van wie tekent',
    words: [
      'burgemeester',
      'loco-?burgemeester',
      'wethouder(?: \\p{L}{4,20})?',
      'gemeentesecretaris',
      'minister',
      'staatssecretaris',
      'gedeputeerde',
      'commissaris van de Koning',
    ],
    withDeterminer: true,
  },
  {
    what: 'functies van wie tekent',
    words: ['bestuurder', 'voorzitter', 'rector', 'teamleider'],
    withDeterminer: true,
  },
  {
    what: 'aanhef',
    words: ['heer', 'mevrouw'],
    withDeterminer: true,
    before: '(?<![Gg]eachte |[Bb]este )(?<!\\p{L})',
  },
  { what: 'aanhef', words: ['dhr\\.?', 'mw\\.?', 'mevr\\.?', 'hr\\.?'] },
  {
    what: 'organen',
    words: ['gemeenteraad', 'raad', 'college', 'college van B en W', 'burgemeester en wethouders'],
    withDeterminer: true,
  },
  { what: 'een of meer', words: ['schoolbestuur', 'schoolbesturen'], withDeterminer: true },
  {
    what: 'ja of nee',
    words: ['ja', 'nee(?:n)?'],
    honest: latin.iu`(?<!\p{L})(?:vra(?:ag|gen)|vragenlijst|enquête|quiz|antwoord\p{L}*|beantwoord\p{L}*)(?!\p{L})`,
  },
  {
    what: 'wel of niet',
    words: ['wel', 'niet', 'geen'],
    honest: latin.iu`(?<!\p{L})(?:of|tussen|verschil|onderscheid|welke|wie|wat|al\sdan|overzicht|aantal)\s(?:[^.;]{0,60}\s)?(?:wel|niet)\s?/`,
  },
  { what: 'akkoord of niet', words: ['akkoord', 'niet akkoord'] },
  { what: 'werkwoorden', words: ['is', 'is niet', 'is geen', 'zijn'] },
  { what: 'werkwoorden', words: ['wordt', 'wordt niet', 'worden', 'is'] },
  { what: 'werkwoorden', words: ['heeft', 'heeft geen', 'heeft niet', 'hebben'] },
  { what: 'werkwoorden', words: ['kan', 'kan niet', 'kunnen'] },
  { what: 'werkwoorden', words: ['zal', 'zal niet', 'zullen'] },
  { what: 'werkwoorden', words: ['gaat', 'gaat niet', 'gaan'] },
  { what: 'werkwoorden', words: ['doet mee', 'doet niet mee', 'doen mee'] },
  { what: 'werkwoorden', words: ['verklaart', 'verklaren'] },
  { what: 'werkwoorden', words: ['tekent', 'tekenen'] },
  { what: 'lidwoorden', words: ['de', 'het', 'een', 'geen'] },
  { what: 'aanwijzende woorden', words: ['deze', 'dit'] },
  { what: 'aanwijzende woorden', words: ['die', 'dat'] },
  { what: 'bezit', words: ['ons', 'onze'] },
  { what: 'hij of zij', words: ['hij', 'zij', 'ze'], honest: anybody },
  { what: 'zijn of haar', words: ['zijn', 'haar', 'hun'], honest: anybody },
  { what: 'hem of haar', words: ['hem', 'haar'], honest: anybody },
  { what: 'concept of definitief', words: ['concept', 'definitief'], before: '(?<!van )(?<!\\p{L})' },
  {
    what: 'met of zonder btw',
    words: ['inclusief', 'exclusief', 'incl\\.?', 'excl\\.?', 'in-'],
    after: '(?=\\s(?:btw|BTW))',
  },
  { what: 'hoe vast het is', words: ['verplicht', 'vrijwillig', 'facultatief', 'vrijblijvend'] },
  { what: 'wat het kost', words: ['gratis', 'kosteloos', 'betaald', 'tegen betaling'] },
  { what: 'hoe vaak', words: ['eenmalig', 'tijdelijk', 'structureel'] },
  {
    what: 'hoe vaak',
    words: [
      'wekelijks',
      'maandelijks',
      'jaarlijks',
      'halfjaarlijks',
      'per kwartaal',
      'per maand',
      'per jaar',
    ],
  },
  { what: 'in welke vorm', words: ['schriftelijk', 'mondeling'] },
  { what: 'voor wie', words: ['openbaar', 'besloten'] },
  { what: 'of iemand er is', words: ['aanwezig', 'afwezig'] },
  {
    what: 'wie het doet',
    words: [
      'gemeente',
      'school',
      'schoolbestuur',
      'provincie',
      'bibliotheek',
      'GGD',
      'aanvrager',
      'penvoerder',
      'welzijnsorganisatie',
      'kinderopvang',
    ],
    withDeterminer: true,
    before:
      '(?<=(?:ligt|berust|is) (?:bij|aan) (?:de |het )?|(?:voor rekening van|verantwoordelijkheid van|gebeurt door|uitgevoerd door|betaald door) (?:de |het )?)',
  },
  { what: 'goed- of afgekeurd', words: ['goedgekeurd', 'afgekeurd', 'toegekend', 'afgewezen'] },
];
