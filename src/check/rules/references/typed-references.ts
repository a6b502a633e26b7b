import { latin } from '../../../text/latin.ts';

/** What people number and then refer to by its number. */
export interface NumberedPart {
  /** Source of a pattern for its name, singular and plural. */
  readonly name: string;
  /** Source of a pattern for its number. */
  readonly number: string;
  /**
   * When a number without more is one of this dossier: `always`; `pointed` when the text points at it (`zie`,
   * `op`, `in`); `owned` when the text says so (`van dit akkoord`), because other texts have such numbers
   * too.
   */
  readonly own: 'always' | 'pointed' | 'owned';
}

/** `het eerste hoofdstuk van dit stuk`: only of what is named. */
export const ordinalPart =
  '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|laatste)\\s(?:hoofdstuk|paragraaf|bijlage|artikel|pagina|bladzijde|alinea|onderdeel|interventieblad|punt|doelstelling|speerpunt|thema)';

/** “Staat in het derde hoofdstuk”: of parts that only a document has. */
export const ordinalChapter =
  '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|laatste|volgende|vorige)\\s(?:hoofdstuk|paragraaf|bijlage|pagina|bladzijde|blad)(?![\\p{L}-])';

const spelled =
  '(?:één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig)(?![\\p{L}-])';
const digits = `(?:\\d{1,3}(?:\\.\\d{1,2}){0,3}|${spelled})`;
const roman = '(?:[IVX]{1,5})(?![\\p{L}])';

export const numberedParts: readonly NumberedPart[] = [
  {
    name: "[Pp]agina(?:[’']s)?|[Bb]ladzijden?|[Bb]lz\\.|[Pp]ag\\.|p\\.|[Bb]lad",
    number: digits,
    own: 'pointed',
  },
  {
    name: '[Hh]oofdstuk(?:ken)?|[Hh]fst\\.|[Ss]ectie(?:s)?|[Kk]opje|[Aa]nnex(?:en)?',
    number: `(?:${digits}|${roman})`,
    own: 'always',
  },
  { name: '[Pp]aragra(?:af|fen)|§', number: digits, own: 'always' },
  {
    name: '[Bb]ijlagen?',
    number: `\\(?(?:n(?:umme)?r\\.?\\s)?(?:${digits}|${roman}|[A-H](?![\\p{L}\\p{N}]))`,
    own: 'always',
  },
  { name: '[Aa]rtikel(?:en)?', number: digits, own: 'owned' },
  { name: '[Ss]peerpunt(?:en)?|[Aa]ctielijn(?:en)?|[Uu]itgangspunt(?:en)?', number: digits, own: 'always' },
  { name: "[Dd]oel(?:en|stelling|stellingen)?|[Tt]hema(?:[’']s)?", number: digits, own: 'always' },
  { name: '[Tt]abel(?:len)?|[Ff]igu(?:ur|ren)', number: digits, own: 'always' },
  {
    name: '[Oo]nderde(?:el|len)|[Dd]eel|[Ii]nterventie(?:s)?|[Ii]nterventieblad(?:en)?|[Aa]ctie(?:s)?|[Pp]unt(?:en)?|[Aa]linea|[Ss]tap(?:pen)?|[Nn]ummers?|[Nn]r\\.',
    number: digits,
    own: 'owned',
  },
];

/** Words in a sentence that speak of laws and other people's texts, whose numbers do not change with ours. */
export const othersText = latin.u`(?<!\p{L})(?:\p{L}*[wW]et|\p{L}*wetboek|cao|CAO|[Ii]nspectie|Onderwijsraad|Raad\svan\sState|SLO|VNG|VO-raad|PO-raad|Awb|WPO|WVO|WEC|BW|AVG|Grondwet|besluit|\p{L}*[rR]egeling|\p{L}*verordening|richtlijn|verdrag|statuten|reglement|handboek|boek|\p{L}*rapport(?:age)?|onderzoek|publicatie|artikel\s(?:in|uit|van)|scriptie|proefschrift|monitor|Stcrt\.?|Staatscourant|Staatsblad|Stb\.?|Kamerstuk(?:ken)?|Kamerbrief|et\sal\.?|ISBN|CBS|SCP|CPB|SER|WRR|OESO|SDG[’']?s?|Sustainable\sDevelopment\sGoals?|VN|Verenigde\sNaties|formulier|aanvraagformulier|brochure|website|schoolgids|methode|leerboek)(?!\p{L})`;
