import { memoizeByText } from '../memoize/memoize-by-text.ts';
import { plainSpaces } from '../text/authored-text.ts';
import { latin } from '../text/latin.ts';
import { type Needy, patternsFor } from '../text/patterns-for.ts';

/** A leftover of drafting in prose: where it starts (UTF-16, 0-based) and what it says. */
export interface Placeholder {
  readonly index: number;
  readonly text: string;
}

interface Pattern extends Needy {
  readonly pattern: RegExp;
  /** Says that a find is ordinary text after all. */
  readonly honest?: (found: string, before: string, after: string, quoted: boolean) => boolean;
}

/** Names of things to fill in: with one of these, brackets are never an ordinary remark. */
const fillWords =
  /\b(naam|namen|datum|plaats|bedrag|functie|titel|jaartal|aantal|adres|telefoon|e-?mail|onderwerp|handtekening|invullen|aanvullen|vul|kies|nader|nog|tekst|xx+|pm|p\.m\.|ntb|n\.t\.b\.)\b/i;
/** What a writer honestly puts between square brackets: citations, editorial remarks, `[x]`. */
const honestBrackets = latin.iu`^(\^?[\d\s,;–-]+|\p{L}|sic!?|red\.?|noot.*|redactie|.*\bred\.|vert\.?|vertaling|bron:?.*|cursivering.*|nadruk.*|z\.j\.|s\.n\.|s\.l\.|ibid\.?|.*\b(?:19|20)\d\d[a-z]?(?:, ?p\..*)?)$`;

const honestBracket: NonNullable<Pattern['honest']> = (found, before, after, quoted) => {
  const inside = found.slice(1, -1).trim();
  if (/^(\.{2,}|…)$/.test(inside)) return quoted;
  if (inside === '' || fillWords.test(inside)) return false;
  const insideWord = /\p{L}$/u.test(before) || /^\p{L}/u.test(after);
  return quoted || honestBrackets.test(inside) || (insideWord && /^\p{L}+$/u.test(inside));
};

/** Things that are counted or dated: before one of these a dot or an `x` means a number. */
const counted =
  '(?:leerlingen|kinderen|jongeren|peuters|ouders|gezinnen|scholen|kindcentra|deelnemers|gemeenten|bijeenkomsten|uur|uren|euro|procent|minuten|dagdelen|dagen|weken|maanden|jaar|plaatsen|plekken|woningen|vrijwilligers|coaches|lessen|keer|maal|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?![\\p{L}])';
/** Labels behind which `PM` is no amount. */
const labels =
  'start|einde|begin|locatie|datum|startdatum|einddatum|tijd|tijdstip|plaats|naam|namen|adres|aanvang|planning|periode|wanneer|trekker|contactpersoon|contact|uitvoerder|uitvoering|school|scholen|wijk|deelnemers|aantal|verantwoordelijke|eigenaar|website|e-mail|telefoon|titel|onderwerp|link|bron|bijlage|doelgroep|resultaat|wie|waar|spreker|voorzitter|opdrachtgever'
    .split('|')
    .map((label) => `[${label.charAt(0)}${label.charAt(0).toUpperCase()}]${label.slice(1)}`)
    .join('|');
/** The end of what is said: of a sentence, an aside or the text. */
const ends = '(?=\\s{0,3}(?:$|[).;!]))';
/** Its beginning: of the text, an aside, or behind a label. */
const starts = '(?<=(?:^|[:(–|])\\s?)';
/** What is to come in `Tekst volgt`; in small letters only behind a label: `naam volgt na …` is a reason. */
const toCome = [
  'tekst',
  'tabel',
  'foto',
  'figuur',
  'afbeelding',
  'kaart',
  'logo',
  'naam',
  'namen',
  'nummer',
  'zaaknummer',
  'telefoonnummer',
  'rekeningnummer',
  'kenmerk',
  'adres',
  'datum',
  'bedrag',
  'cijfers',
  'planning',
  'begroting',
  'toelichting',
  'bijlage',
  'gegevens',
  'locatie',
  'details',
  'informatie',
  'link',
  'bron',
  'handtekening',
  'uitwerking',
  'invulling',
  'nadere informatie',
  'nadere toelichting',
  'nadere uitwerking',
  'nadere invulling',
  'verdere informatie',
  'verdere uitwerking',
  'verdere invulling',
];
const nounsToCome = toCome.join('|');
const capitalsToCome = toCome.map((noun) => `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`).join('|');
const toFillIn = 'in te vullen|aan te vullen|te bepalen|in te voegen|toe te voegen';
/** Posts and hours that still have to be given to somebody: no text is missing. */
const isFilledByPeople = latin.iu`(?:vacature|functie|plaats|plek|rol|uren|formatie|rooster|zetel)s?(?!\p{L})`;

/** In running text. Bounded repeats only: a text of any size takes linear time. */
export const inProse: readonly Pattern[] = [
  { needs: /\[/, pattern: /\[[^[\]\n]{0,120}\]/g, honest: honestBracket },
  { needs: /\{\{/, pattern: /\{\{[^{}\n]{0,120}\}\}/g },
  { needs: /</, pattern: /<(?:\p{L}(?:[^<>\n]{0,80}[^<>\s])?|\.{2,4}|…)>/gu },
  // Merge fields of Word.
  { needs: /«/, pattern: /«[\p{L}\d_]{1,60}»/gu },
  { needs: /€ ?0/, pattern: /€ ?0(?:0|\.0)[0.]{0,20}(?:,(?:00|--?|=))?(?![\d.]*[1-9])/g },
  { needs: /0000/, pattern: /(?<![\d-])00?-00?-0000(?!\d)/g },
  { needs: /dd[-/. ]mm|jjjj-mm/i, pattern: /\b(?:dd[-/. ]mm[-/. ](?:jj|yy){1,2}|jjjj-mm-dd)\b/gi },
  { needs: /€ ?x/i, pattern: latin.giu`€ ?[x]{1,9}(?:[.,][x]{1,9}){0,4}(?!\p{L})` },
  {
    needs: /xx|XX/,
    pattern: latin.gu`(?<![\p{L}\d])(?:X{3,40}|x{2,40}|XX(?=[-/.%]))(?:[-/.,][xX\d]{2,4}){0,3}(?![\p{L}\d])`,
  },
  {
    needs: /XX/,
    pattern: latin.gu`(?<![\p{L}\d-])(?<!(?:[Dd]eel|[Hh]oofdstuk|[Aa]rtikel|[Ee]euw|[Pp]aus|[Mm]aat) )XX(?= \p{Ll})`,
  },
  {
    needs: /(?:19|20)(?:[xX.]{2}|…)/,
    pattern: latin.gu`(?<![\p{L}\d])(?:19|20)(?:[xX]{2}|\.{2,3}|…)(?![\p{L}\d])`,
  },
  { needs: /(?:XX|x) [a-z]/, pattern: latin.gu`(?<![\p{L}\d-]|\d )(?:XX|x)(?= ${counted})` },
  // Telephone numbers, codes and amounts of zeros only.
  { needs: /0(?: ?0){5}/, pattern: /(?<![\d.,+-])0\d{1,3}[- ]?(?:0 ?){5,7}0(?!\d)/g },
  { needs: /0{5}/, pattern: latin.gu`(?<![\p{L}\d.,+#-])0{5,12}(?![\p{L}\d.,-])` },
  { needs: /0\.000/, pattern: /(?<![\d.,])0{1,3}\.000(?:,(?:00|--?))?(?= ?(?:euro|EUR)\b)/g },
  { needs: /0000/, pattern: latin.gu`(?<!\d)0000 ?(?:AA|AB|XX)(?!\p{L})` },
  { needs: /\{/, pattern: /\{(?:\.{2,4}|…|\p{L}[^{}\n]{0,60})\}/gu },
  { needs: /___/, pattern: /_{3,200}/g },
  { needs: /\.{4}|……/, pattern: /\.{4,200}|…{2,200}/g },
  // Three dots are ordinary behind a word, not where a value should be.
  { needs: /\.{3}|…/, pattern: /(?<=:[ \n]{0,3}|€ ?)(?:\.{3}|…)(?=\s{0,3}$)/g },
  {
    needs: /\.{3}|…/,
    pattern:
      /(?<=(?:^|\s)(?:te|op|aan|door|per|vanaf|uiterlijk|namens|gemeente|stichting|wethouder|burgemeester|heer|mevrouw|dhr\.|mw\.|d\.d\.|nr\.|nummer|pagina|artikel|bedrag van) )(?:\.{3}|…)(?=[\s.,;)]|$)/gi,
  },
  // “De bijdrage is € ... per kind”, “het aantal leerlingen is ... in 2026”.
  {
    needs: /(?:€|is|bedraagt|telt|zijn) ?(?:\.{3}|…)/i,
    pattern: /(?<=(?:€ ?|(?:^|\s)(?:is|bedraagt|telt|kost) ))(?:\.{3}|…)(?=\s(?:per|in|op|van|en|voor)\s)/giu,
    honest: (_found, _before, _after, quoted) => quoted,
  },
  // Three dots before what they count, not where a line goes on with them.
  {
    needs: /\.{3}|…/,
    pattern: latin.gu`(?<=[\p{L}\p{N},:] )(?:\.{3}|…)(?= ?(?:%|${counted}|20\d\d))`,
    honest: (_found, _before, _after, quoted) => quoted,
  },
  {
    needs: /\(\s?(?:\s|\.{3}|…)/,
    pattern: /\((?:\s{2,8}|\s?\.{3}\s?|\s?…\s?)\)/g,
    honest: (_found, _before, _after, quoted) => quoted,
  },
  { needs: /\?\?/, pattern: /(?<=^|[\s€(])\?{2,20}(?=$|[\s.,;)])/g },
  {
    needs: /n\.[nt]\.|t\.b\.d/i,
    pattern: latin.giu`(?<![\p{L}\d.])(?:n\.n\.t\.b\.|n\.t\.b\.|t\.b\.d\.|n\.n\.b\.)`,
  },
  {
    needs: /n[nt]b|tb[dc]|to[ -]?do|fixme|placeholder/i,
    pattern: latin.gu`(?<![\p{L}\d])(?:NTB|Ntb|ntb|NNTB|NNB|TBD|Tbd|tbd|TBC|TODO|FIXME|PLACEHOLDER)(?![\p{L}\d])|(?<![\p{L}\d])(?:TO[ -]DO|To[ -]do|Todo|todo)(?= ?:)`,
  },
  // Behind a colon at the end, where no money is spoken of.
  {
    needs: /: PM/,
    pattern: /(?<=: )PM(?=\.?\s{0,3}$)/gu,
    honest: (_found, before) => /kosten|bedrag|budget|begrot|dekking|tarief|€|euro/i.test(before),
  },
  // `Voorlopig staat er PM in het rooster.`
  {
    needs: /(?:er|nog|voorlopig|hier) PM/iu,
    pattern: latin.giu`(?<=(?<!\p{L})(?:staat|staan|komt|blijft|voorlopig|vooralsnog) (?:er |hier |nog |voorlopig |daar |nu ){0,3})PM(?![\p{L}\p{N}’'-])`,
    honest: (found, before) =>
      found !== 'PM' || /kosten|bedrag|budget|begrot|dekking|tarief|€|euro/i.test(before),
  },
  // `PM` for what is not known yet. It is valid as an amount, and may also be a function.
  {
    needs: /PM/,
    pattern: latin.gu`(?=PM)(?<=(?<!\p{L})(?:${labels})\s?[:=–-]?\s?(?:is\s|nog\s)?)PM(?![\p{L}\p{N}’'-])`,
  },
  {
    needs: /olg(?:t|en) (?:nog|later|spoedig|z\.s)/,
    pattern: latin.gu`${starts}(?:(?<!^)(?:${nounsToCome}) |(?:${capitalsToCome}) )?[Vv]olg(?:t|en) (?:nog|later|spoedig|z\.s\.m\.)${ends}`,
  },
  {
    needs: / volg(?:t|en)/,
    pattern: latin.gu`(?<=(?:^|[.!?;(]\s))(?:${capitalsToCome}) volg(?:t|en)(?: nog| later)?${ends}`,
  },
  // The whole of a text that says no more than that it is to come.
  {
    needs: / volg(?:t|en) (?:nog|later)/,
    pattern: latin.gu`^(?:De|Het|Deze|Dit|Een|Verdere|Nadere) (?:\p{L}{1,30} ){0,4}volg(?:t|en) (?:nog|later)\.?$`,
  },
  {
    needs: /gevuld|toegevoegd|ingevoegd|aangeleverd|opgezocht|nagevraagd/iu,
    pattern: latin.giu`(?<!\p{L})(?:word(?:t|en)|moet(?:en)?) (?:hier |later ){0,2}nog (?:nader |verder |later )?(?:worden )?(?:ingevuld|aangevuld|toegevoegd|ingevoegd|aangeleverd|opgezocht|nagevraagd)(?: worden)?${ends}`,
    honest: (_found, before) => isFilledByPeople.test(before),
  },
  // `Het nummer volgt.`, `(nummer volgt)`, `De naam (volgt)`.
  {
    needs: /volg(?:t|en)/i,
    pattern: latin.gu`(?<=(?:^|[.!?;()] ?))(?:De|Het) (?:exacte |precieze |juiste |definitieve )?(?:${nounsToCome}) volg(?:t|en)(?: nog| later| spoedig)?${ends}|\((?:(?:het |de )?(?:exacte |precieze |juiste |definitieve )?(?:${nounsToCome}) )?volg(?:t|en)(?: nog| later| spoedig)?\)`,
  },
  {
    needs: /wordt (?:nog|later|nader)/i,
    pattern: latin.giu`${starts}wordt (?:nog|later|nader) (?:nader |verder )?(?:ingevuld|aangevuld|toegevoegd|uitgewerkt|bepaald|afgestemd|vastgesteld|bekendgemaakt)${ends}`,
  },
  {
    needs: /(?:wordt|moet) (?:nog|later)/i,
    pattern: latin.giu`(?<!\p{L})(?:deze|dit) (?:paragraaf|hoofdstuk|onderdeel|tekst|alinea|tabel|lijst|overzicht|stuk) (?:wordt|moet) (?:nog|later) (?:verder |nader )?(?:worden )?(?:uitgewerkt|geschreven|aangevuld|ingevuld|toegevoegd|gemaakt)(?: worden)?(?=\s{0,3}(?:$|[).;!]))`,
  },
  {
    needs: /hier (?:komt|moet|volgt) nog/i,
    pattern: latin.giu`(?<!\p{L})hier (?:komt|moet|volgt) nog (?:de |een |het )?(?:\p{L}{1,20} ){0,2}(?:tekst|foto|tabel|figuur|afbeelding|logo|kaart|naam|bedrag|datum|toelichting|beschrijving|overzicht)(?!\p{L})`,
  },
  {
    needs: /n(?:og|ader) (?:in|aan|te|toe)/i,
    pattern: latin.giu`(?=n[oa])(?<=(?:^|[:(–|]|(?<!\p{L})(?:is|zijn|blijft))\s?)(?:nog nader |nog |nader )(?:${toFillIn})${ends}`,
  },
  // `Locatie nader te bepalen.`
  {
    needs: /n(?:og|ader) (?:in|aan|te)/i,
    pattern: latin.gu`(?=[Nn][oa])(?<=(?:^|[.;!?] )(?!Om )\p{Lu}\p{L}{1,24} (?:\p{L}{1,24} )?)(?:nog nader |nog |nader )(?:in te vullen|aan te vullen|te bepalen)${ends}`,
    honest: (_found, before) => latin.iu`(?<!\p{L})(?:om|door|zonder|te|we|wij)\s`.test(before),
  },
  {
    needs: /(?:in|aan)vullen|navragen|checken|nakijken|uitzoeken/iu,
    pattern:
      /\((?:nog |hier |even |graag |s\.v\.p\. |naam |datum |bedrag |aantal |tekst |cijfers |school ){1,3}(?:invullen|aanvullen|navragen|checken|nakijken|uitzoeken)[!?.]{0,3}\)/giu,
  },
  {
    needs: /n(?:og|ader) (?:in|aan|te)/i,
    pattern:
      /(?<=[:(] ?)(?:nog |nader )(?:in te vullen|aan te vullen|invullen|aanvullen|te bepalen)(?=\s{0,3}(?:$|[).]))/gi,
  },
  // What Word shows in an empty content control, and in a broken field.
  {
    needs: /(?:klik|tik|hier) (?:om|als)/iu,
    pattern:
      /\b(?:klik|tik)(?: of tik)?(?: hier)? (?:om|als u|als je)\b[^.\n]{0,60}\b(?:voeren|typen|kiezen|selecteren|voegen|invoegen|bewerken)\b\.?/gi,
  },
  {
    needs: /(?:click|tap|here) to/iu,
    pattern: /\b(?:click|tap)(?: or tap)?(?: here)? to (?:enter|choose|add|select)\b[^.\n]{0,40}\.?/gi,
  },
  {
    needs: /Kies een|Choose|Select/,
    pattern:
      /\b(?:Kies een (?:item|datum|optie|bouwsteen)|Choose (?:an item|a date|a building block)|Select an? (?:item|date|option))\./g,
  },
  {
    needs:
      /(?:typ|plaats|zet|schrijf|voer|plak|voeg|tekst|foto|afbeelding|logo|tabel|naam|datum|bedrag) hier/iu,
    pattern: latin.giu`(?<!\p{L})(?:typ|plaats|zet|schrijf|voer|plak|voeg) hier (?:uw |je |de |het |een )?(?:eigen )?(?:tekst|titel|naam|datum|logo|foto|toelichting|afbeelding|tabel|figuur)(?: in| toe)?(?!\p{L})|(?<!\p{L})(?:tekst|foto|afbeelding|logo|tabel|naam|datum|bedrag) hier (?:invoegen|invullen|plaatsen|toevoegen)(?!\p{L})`,
  },
  {
    needs: / here/i,
    pattern:
      /\b(?:type|enter|insert|paste|add) (?:your |the |an? )?(?:text|title|name|date|logo|image|picture|table) here\b|\byour (?:text|name|title|logo) here\b/gi,
  },
  {
    needs: /Fout!|Error!/,
    pattern:
      /(?:Fout! (?:Verwijzingsbron|Bladwijzer|Geen|Onbekende|Ongeldige)|Error! (?:Reference source|Bookmark|No text|Unknown|Not a valid))[^.\n]{0,40}\.?/g,
  },
  { needs: /lorem/i, pattern: /\blorem ipsum\b/gi },
];

const patternsIn = patternsFor(inProse);

/**
 * Finds leftovers of drafting in running text: `[naam]`, `[...]`, `XXX`, `€ 000,00`, `____`, prompts of Word.
 * Honest brackets stay: `[1]`, `[sic]`, `[w]e`, `[CBS, 2021]`, and any remark or omission inside a quotation
 * (`quoted`: the whole text is one; quotation marks are seen).
 */
export function findPlaceholders(text: string, quoted = false): readonly Placeholder[] {
  return quoted ? inQuotedText(text) : inPlainText(text);
}

const inPlainText = memoizeByText((text) => placeholdersIn(text, quotationsOf(text)));
const inQuotedText = memoizeByText((text) => placeholdersIn(text, undefined));

/** Without `quotations` the whole text is one. */
function placeholdersIn(text: string, quotations: Uint8Array | undefined): Placeholder[] {
  // One mark a code unit, so that a text full of brackets takes no longer than another.
  const taken = new Uint8Array(text.length);
  const found: Placeholder[] = [];
  for (const { pattern, honest } of patternsIn(text)) {
    // Not `matchAll`, which makes a new pattern each time; none of these finds an empty text.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const [value, index] = [match[0], match.index];
      const end = index + value.length;
      const inQuotation = !quotations || quotations[index] === 1;
      if (honest?.(value, text.slice(Math.max(0, index - 60), index), text.slice(end, end + 1), inQuotation))
        continue;
      if (taken.subarray(index, end).includes(1)) continue;
      taken.fill(1, index, end);
      found.push({ index, text: value });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** Marks every code unit between quotation marks that open and close. */
function quotationsOf(text: string): Uint8Array {
  const marks = latin.gu`“[^“”]{1,600}”|‘[^‘’]{1,600}’(?!\p{L})|"[^"]{1,600}"|(?<![\p{L}\d])'[^']{1,600}'(?!\p{L})`;
  const inside = new Uint8Array(text.length);
  for (const match of text.matchAll(marks)) inside.fill(1, match.index, match.index + match[0].length);
  return inside;
}

/** No placeholder is longer; beyond it the patterns below would take more than linear time. */
const MAX_WHOLE = 200;

/** Whole values that say "not known yet"; in running text some of these are ordinary. */
const wholeValues: readonly RegExp[] = [
  /^\[[^[\]]*\]$/,
  /^<[^<>]*>$/,
  /^\{+[^{}]*\}+$/,
  /^[._…?\s]*(?:\.\.|…|__|\?)[._…?\s]*$/,
  /^(?=.*x.*x)[x\s€.,:@/-]+$/i,
  /^(?:n\.?t\.?b|n\.n\.b|n\.n|t\.?b\.?d|todo)\.?$/i,
  /^\(?(?:(?:nog|nader) )?(?:in te vullen|aan te vullen|te bepalen|invullen|aanvullen)\)?\.?$/i,
  /^\(?(?:nog )?(?:niet bekend|onbekend)\)?\.?$/i,
  latin.iu`^(?:wordt|worden) (?:nog|later|nader) (?:nader |verder )?\p{L}+\.?$`,
  /^volgt (?:later|spoedig|z\.?s\.?m\.?)\.?$/i,
  /^(?:nog invullen: .*|volgt(?: nog)?\.?|dag maand jaar|naam|datum|jjjj|vul (?:hier )?in\.?)$/i,
];

/**
 * Says whether a whole field value is a placeholder, so that the field counts as unfilled: `[...]`, `<naam>`,
 * `{{naam}}`, `€ 000,00`, `n.t.b.`, `Klik of tik om tekst in te voeren.` Only for single values: a YAML list
 * `[a, b]` looks the same.
 */
export function isPlaceholder(text: string): boolean {
  const value = plainSpaces(text);
  if (value === '') return false;
  if (/^\[\^?\d+\]$/.test(value)) return false;
  const isShort = value.length <= MAX_WHOLE;
  if (isShort && (wholeValues.some((pattern) => pattern.test(value)) || isMaskOfZeros(value))) return true;
  const found = findPlaceholders(value);
  const kept = [...found, { index: value.length, text: '' }].map(({ index }, number) => {
    const before = found[number - 1];
    return value.slice(before ? before.index + before.text.length : 0, index);
  });
  return found.length > 0 && !/[\p{L}\d]/u.test(kept.join(''));
}

/** `€ 000,00`, `00.000`, `00-00-0000`; not `€ 0`, `0,00`. */
function isMaskOfZeros(value: string): boolean {
  const whole = value.replace(/,(?:0{1,2}|-{1,2}|=|–)$/, '');
  return /^[0\s.€()/+-]+$/.test(whole) && /0[.]?0/.test(whole);
}
