import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';

/** A class of words of which a text uses one: with a slash between two of them nobody has chosen yet. */
export interface ChoiceClass {
  /** Sources of patterns, with `|` between them; two different ones of the same class are a choice. */
  readonly words: string;
  /** Each may have a small word in front: `deze agenda/dit akkoord`. */
  readonly withDeterminer?: true | undefined;
  /** Sources of patterns for what must be in front and behind. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** Says of a sentence whether both are meant in it. */
  readonly honest?: ((sentence: string) => boolean) | undefined;
}

/** Somebody or nobody in particular, who may be a man or a woman. */
const anybody = says`elke?|iedere?|iedereen|een|geen|wie|iemand|niemand|leerling|leerlingen|kind|jongere|ouder|leerkracht|docent|student|mentor|deelnemer|persoon|coach|kandidaat|inwoner|medewerker|professional`;

/** Other words may rightly be side by side: `en/of`, `po/vo`, `directeur/bestuurder`. */
export const choiceClasses: readonly ChoiceClass[] = [
  {
    words:
      '(?:GKA-)?agenda|addendum|akkoord|convenant|intentieverklaring|(?:samenwerkings)?overeenkomst|uitvoeringsagenda|notitie|memo|raadsbrief|interventieblad',
    withDeterminer: true,
  },
  {
    words:
      'burgemeester|loco-?burgemeester|wethouder(?: \\p{L}{4,20})?|gemeentesecretaris|minister|staatssecretaris|gedeputeerde|commissaris van de Koning',
    withDeterminer: true,
  },
  { words: 'bestuurder|voorzitter|rector|teamleider', withDeterminer: true },
  { words: 'heer|mevrouw', withDeterminer: true, before: '(?<![Gg]eachte |[Bb]este )(?<!\\p{L})' },
  { words: 'gemeenteraad|raad|college|college van B en W|burgemeester en wethouders', withDeterminer: true },
  { words: 'schoolbestuur|schoolbesturen', withDeterminer: true },
  {
    words: 'ja|nee(?:n)?',
    honest: says`vra(?:ag|gen)|vragenlijst|enquête|quiz|antwoord\p{L}*|beantwoord\p{L}*`,
  },
  {
    words: 'wel|niet|geen',
    honest: (sentence) =>
      latin.iu`(?<!\p{L})(?:of|tussen|verschil|onderscheid|welke|wie|wat|al\sdan|overzicht|aantal)\s(?:[^.;,]{0,60}\s)?(?:wel|niet)\s?/`.test(
        sentence,
      ),
  },
  { words: 'hij|zij|ze', honest: anybody },
  { words: 'zijn|haar|hun', honest: anybody },
  { words: 'hem|haar', honest: anybody },
  { words: 'concept|definitief', before: '(?<!van )(?<!\\p{L})' },
  { words: 'inclusief|exclusief|incl\\.?|excl\\.?|in-', after: '(?=\\s(?:btw|BTW))' },
  {
    words:
      'gemeente|school|schoolbestuur|provincie|bibliotheek|GGD|aanvrager|penvoerder|welzijnsorganisatie|kinderopvang',
    withDeterminer: true,
    before:
      '(?<=(?:ligt|berust|is) (?:bij|aan) (?:de |het )?|(?:voor rekening van|verantwoordelijkheid van|gebeurt door|uitgevoerd door|betaald door) (?:de |het )?)',
  },
  ...[
    'dhr\\.?|mw\\.?|mevr\\.?|hr\\.?',
    'akkoord|niet akkoord',
    'is|is niet|is geen|zijn',
    'wordt|wordt niet|worden|is',
    'heeft|heeft geen|heeft niet|hebben',
    'kan|kan niet|kunnen',
    'zal|zal niet|zullen',
    'gaat|gaat niet|gaan',
    'doet mee|doet niet mee|doen mee',
    'verklaart|verklaren',
    'tekent|tekenen',
    'de|het|een|geen',
    'deze|dit',
    'die|dat',
    'ons|onze',
    'verplicht|vrijwillig|facultatief|vrijblijvend',
    'gratis|kosteloos|betaald|tegen betaling',
    'eenmalig|tijdelijk|structureel',
    'wekelijks|maandelijks|jaarlijks|halfjaarlijks|per kwartaal|per maand|per jaar',
    'schriftelijk|mondeling',
    'openbaar|besloten',
    'verlengen|beëindigen|opzeggen|voortzetten|stopzetten',
    'toekennen|afwijzen|weigeren|verlenen',
    'instemmen|niet instemmen|afwijzen',
    'n\\.?v\\.?t\\.?|van toepassing|niet van toepassing',
    'eens|oneens',
    'goedgekeurd|afgekeurd|toegekend|afgewezen',
  ].map((words) => ({ words })),
];
