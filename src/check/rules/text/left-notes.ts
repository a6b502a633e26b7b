import { memoizeByText } from '../../../memoize/memoize-by-text.ts';
import { latin } from '../../../text/latin.ts';
import { wordList } from '../../../text/word-list.ts';
import type { Stretch } from '../../reading/found.ts';
import { readText, type Token } from '../../reading/read-text.ts';
import { firstNames } from '../privacy/first-names.ts';

/** Notes of a writer to herself or a colleague, which were to go before the document did. */

/** What a writer still has to do, as one word: in a sentence with a verb of its own these stand apart (“vult … in”). */
const toDo = new Set(
  wordList(`
    aanvullen invullen toevoegen bijvoegen invoegen bijwerken uitwerken nakijken nalopen nalezen navragen aanpassen afstemmen afmaken
    overnemen opnemen opzoeken uitzoeken weghalen wegstrepen doorstrepen doorhalen schrappen checken dubbelchecken controleren verifiëren
    inkorten herschrijven actualiseren vervangen verwijderen overleggen kortsluiten terugkoppelen meenemen opvragen bespreken
    toelichten uitleggen onderbouwen specificeren vermelden noemen plakken inplakken verplaatsen nagaan voorleggen doorvoeren rechtzetten bevestigen
    ophalen invoeren overtypen samenvoegen splitsen vertalen vormgeven opmaken afwachten verduidelijken corrigeren preciseren narekenen
    natrekken aanleveren aanhalen aanscherpen aanduiden kiezen`),
);
/** Parts of a text that such a note is about. */
const parts = new Set(
  wordList(`
    tekst teksten alinea zin zinnen regel regels passage paragraaf kop kopje tabel tabellen lijst kaart kaartje foto afbeelding figuur grafiek toelichting
    stukje onderdeel blok voorbeeld bedrag bedragen cijfer cijfers getal getallen datum data naam namen titel bron bronnen voetnoot link tekstvak
    logo quote citaat percentage percentages aantal aantallen budget kenmerk bijlage lid hoofdstuk inleiding slot slotzin aanhef adres telefoonnummer
    planning begroting definitie verwijzing`),
);
const auxiliaries = new Set(
  wordList(`
    kan kunnen kunt moet moeten mag mogen wil willen wilt zal zullen zult gaat gaan laat laten helpt helpen blijft blijven komt komen zou
    zouden hoeft hoeven konden moesten mochten wilden ging gingen liet lieten leert leren leerde leerden is zijn was waren wordt worden heeft hebben
    had hadden werd werden doet doen staat staan vraagt vragen krijgt krijgen maakt maken neemt nemen`),
);
const subordinating = new Set(
  wordList(
    'die dat als indien wanneer zodat omdat voordat nadat terwijl of wie wat waar hoe waarom welke wij we zij ze ik u te om het bij door van',
  ),
);
const hereOrNow = new Set(
  wordList('nog hier graag even svp s.v.p later straks evt eventueel z.s.m zsm nader'),
);

/** Patterns for what needs no reading, each with a quick hint. */
const plainNotes: readonly (readonly [hint: RegExp, pattern: () => RegExp])[] = [
  // “Concept 3, niet verspreiden”, “alleen voor intern gebruik”.
  [
    /verspreid|intern gebruik|embargo|werkversie|voorbehoud|kladversie/i,
    () =>
      latin.giu`(?<=^|[.!?:(]\s?|\n)(?:(?:concept|werkversie|kladversie|versie|vertrouwelijk)[\s\d.]{0,8}[,:;–-]?\s?(?:(?:nog\s)?niet\s(?:voor\s|ter\s)?(?:verdere\s)?versprei(?:ding|den)|(?:alleen|uitsluitend)\svoor\sintern\sgebruik|onder\sembargo|vertrouwelijk)|(?:nog\s)?niet\s(?:voor\s|verder\s)?verspreid(?:en|ing)|(?:alleen|uitsluitend)\svoor\sintern\sgebruik|(?:tekst|alinea|cijfers|bedragen)\sonder\svoorbehoud|werkversie|kladversie)[^.!?\n]{0,60}[.!]?`,
  ],
  // A blank by its name: “(aantal)”, “(naam) leest nog mee”.
  [
    /\((?:naam|datum|aantal|functie|plaats|bedrag|titel|nummer|adres|jaartal|periode|school|gemeente|kenmerk|telefoon)/i,
    () =>
      latin.giu`\((?:naam|datum|aantal|functie|plaats|plaatsnaam|bedrag|titel|adres|jaartal|kenmerk|telefoonnummer)(?:\s(?:school|wethouder|contactpersoon|organisatie|partner|invullen|volgt|nog))?\)(?!\p{L})`,
  ],
  // “Is dit nog actueel???”, “Klopt dit bedrag?”
  [
    /\?{2}/,
    () =>
      latin.giu`(?<=^|[.!?]\s|\n|\()(?=[^.!?\n()]{0,100}(?<!\p{L})(?:nog|dit|deze|hier|klopt|ik)(?!\p{L}))[^.!?\n()]{3,120}\?{2,}`,
  ],
  // “(wie? hoe vaak? nog aanvullen)”, “max. 150 woorden”, “invullen: begeleider”.
  [
    /\([^()]*\?/,
    () =>
      latin.giu`\((?:(?:wie|hoe|wat|waar|wanneer|welke|waarom)(?:\s\p{L}{2,14}){0,2}\?\s[^()]{2,60}|[^()]{2,40}\?\s(?:nog\s)?(?:aanvullen|invullen|navragen|checken|nakijken|uitzoeken))\)`,
  ],
  [/max\. ?\d/, () => latin.gu`(?<!\p{L})max\.\s?\d{2,4}\s(?:woorden|tekens|regels)(?=\s?[).:;,]|$)`],
  [/invullen: /i, () => latin.giu`(?<!\p{L})(?:nog\s)?invullen:\s[\p{L}\s]{2,40}(?=[.;)]|$)`],
  [
    /klopt|akkoord\?|correct\?/i,
    () =>
      latin.giu`(?<=^|[.!?:(,]\s?|\n)(?:check[,:]?\s)?(?:klopt|kloppen)\s(?:dit|deze|het|de|dat)(?:\s\p{L}{2,24}){0,4}\?|[^.!?:\n]{2,40}[:,]\sakkoord\?`,
  ],
  [/[>»]{2}|[<«]{2}/, () => latin.gu`[>»]{2,}[^<>\n]{2,120}(?:[<«]{2,}|$)|[<«]{2,}[^<>\n]{2,120}[>»]{2,}`],
  [
    /(?:optie|variant|keuze) [1-3A-C]\s?:/i,
    () => latin.giu`(?<=^|[.!?]\s|\n)(?:optie|variant|keuze)\s[1-3A-C]\s?:\s`,
  ],
  [/keuze/i, () => latin.giu`\((?:nog\s)?(?:een\s)?keuze(?:s)?\s(?:nog\s)?(?:te\s)?(?:maken|bepalen)\)`],
  [
    /standaardtekst|instructietekst|voorbeeldtekst|format|sjabloon/i,
    () =>
      latin.giu`(?<=^|[.!?]\s|\n)(?:standaardtekst|voorbeeldtekst|vaste\stekst)\b[^.!?\n]{0,60}[.!]?|(?<=^|[.!?]\s|\n)[^.!?\n]{0,40}(?:instructietekst(?:en)?|(?:overgenomen|gekopieerd|afkomstig)\suit\s(?:het|een|dit)\s(?:format|sjabloon|vorige\s\p{L}{3,14}))(?!\p{L})[^.!?\n]{0,80}[.!]?`,
  ],
  [
    /zie (?:de |mijn |onze |ook )?(?:mail|e-mail|opmerking|appje|app|bericht)/i,
    () =>
      latin.giu`(?<!\p{L})zie\s(?:(?:de|mijn|je|jouw|haar|zijn|ook)\s){0,2}(?:mail|e-mail|mailtje|opmerking|opmerkingen|appje|teams|kladblok)(?!\p{L})[^.!?\n]{0,60}`,
  ],
  [
    /nog niet (?:gecontroleerd|definitief|afgestemd|compleet|ingevuld|nagekeken|geverifieerd|gecheckt|bekend|akkoord|rond)/i,
    () =>
      latin.giu`(?<=^|[.!?:]\s|\n|\()(?:let\sop[,:]?\s)?(?:\p{L}{2,20}\s){0,2}nog\sniet\s(?:gecontroleerd|definitief|afgestemd|compleet|ingevuld|nagekeken|geverifieerd|gecheckt|bekend|akkoord)(?=\s?[.!,;)]|$)[^.\n]{0,50}`,
  ],
  [
    /p\.?m\.? tekst|volgt nog\s?:/i,
    () => latin.giu`(?<=^|[.!?]\s|\n)(?:p\.?m\.?\stekst|volgt\snog\s?:)[^.!?\n]{0,60}`,
  ],
  [
    /ingevuld door|in te vullen door/i,
    () => latin.giu`(?<=^|[.!?]\s|\n)(?:ingevuld|opgesteld)\sdoor\s?:?\s?(?=\(|$)`,
  ],
  // “Aan te vullen door het bestuur”, “nog te bepalen wie voorzit”, “hier komt de inleiding”.
  [
    / te (?:vullen|voegen|werken|zoeken|vragen|bepalen|kiezen|schrijven|regelen|controleren|bespreken)/i,
    () =>
      latin.giu`(?<=^|[.!?:]\s|\n|\()(?:nog\s)?(?:nader\s)?(?:aan|in|toe|uit|na|bij|af)\ste\s(?:vullen|voegen|werken|zoeken|vragen|stemmen)\s(?:door|met|na|voor|zodra)\s(?!leerlingen|ouders|kinderen|deelnemers|cursisten)[^.!?\n]{0,60}[.]?|(?<=^|[.!?:]\s|\n|\()nog\s(?:nader\s)?te\s(?:bepalen|kiezen|schrijven|regelen|controleren|bespreken)\s(?:wie|wat|welke|hoe|of|waar|met|door)[^.!?\n]{0,60}[.]?`,
  ],
  [
    /hier (?:komt|komen|hoort) /i,
    () =>
      latin.giu`(?<=^|[.!?:]\s|\n|\()hier\s(?:komt|komen|hoort)\s(?:de|het|een|onze|alle)\s(?:\p{L}{3,20}\s)?(?:tekst|alinea|tabel|foto|figuur|grafiek|kaart|logo|quote|citaat|inleiding|toelichting|samenvatting|voorwoord|handtekening|lijst|overzicht|afbeelding|passage|slotzin)(?:\s(?:van|met|over|uit|voor)[^.!?\n]{0,60})?[.!]?(?=\s|$)`,
  ],
  [
    /klop(?:t|pen) niet/i,
    () =>
      latin.giu`(?<=^|[.!?:]\s|\n|\()(?:dit|deze|de|het)\s(?:bedrag(?:en)?|cijfers?|getal(?:len)?|datum|tabel|naam|namen|tekst|percentage)\sklop(?:t|pen)\s(?:nog\s|zo\s)?niet[^.!?\n]{0,80}[.!]?`,
  ],
  [
    /(?:maximaal|max\.?|hooguit|niet meer dan) /i,
    () =>
      latin.giu`(?<=^|[.!?:]\s|\n|\()(?:gebruik|schrijf|beperk\s(?:u|je)(?:\stot)?|houd?\s(?:het|dit)(?:\s(?:bij|op))?)\s(?:hier(?:voor)?\s)?(?:maximaal|max\.?|hooguit|niet\smeer\sdan)\s[^.!?\n]{1,30}(?:A4|woorden|regels|zinnen|tekens|pagina|alinea)[^.!?\n]{0,40}[.]?`,
  ],
  [
    /licht /i,
    () =>
      latin.giu`(?<=^|[.!?:]\s|\n|\()licht\s(?:kort\s|nader\s|hier\s|ook\s){0,2}toe[,]?\s(?:hoe|wat|welke|wie|waarom|waar|wanneer|waarmee|hoeveel|of|op|met|in\shoeverre|voor|dat)(?!\p{L})[^.!?\n]{0,120}[.]?`,
  ],
  [
    /graag /i,
    () =>
      latin.giu`(?<!\p{L})graag\s(?:jullie|je|jouw)\s(?:reactie|mening|akkoord|aanvulling(?:en)?|input|feedback|opmerkingen)(?!\p{L})[^.!?\n]{0,60}[.!?]?|(?<=^|[.!?]\s|\n)(?:hier\sgraag|graag\shier)\s[^.!?\n]{2,80}[.!]?`,
  ],
  [
    /let op/i,
    () => latin.giu`(?<=^|[.!?]\s|\n)let\sop[,:]?\s(?:maximaal|max\.?|minimaal|hooguit)\s[^.!?\n]{2,60}[.!]?`,
  ],
  [
    /versie \d/i,
    () => latin.giu`(?<=^|[.!?]\s|\n)(?:concept)?versie\s\d[\d.]{0,4}\s?[(,]\s?concept\)?[^.!?\n]{0,30}`,
  ],
  [
    /(?:kopieer|plak|herhaal|verwijder|wis) /i,
    () =>
      latin.giu`(?<=^|[.!?]\s|\n)(?:kopieer|plak|herhaal|verwijder|wis)\s(?:deze|dit|onderstaande|bovenstaande|de|het)\s(?:onderstaande\s)?(?:tabel|blok|regel|tekst|vraag|vragen|onderdeel|paragraaf|rij|rijen|kolom|kop|alinea|formulier|voorbeeld)(?!\p{L})[^.!?\n]{0,80}[.!]?`,
  ],
  [
    /\?/,
    () =>
      latin.giu`(?<=^|[.!?]\s|\n)(?:titel|bron|datum|naam|bedrag|aantal|locatie|kop|jaartal|wie|hoeveel|waar|welke\s\p{L}{3,14})\?(?=\s|$)|(?<=^|[.!?]\s|\n)wie\s(?:schrijft|levert|checkt|maakt|doet|regelt)\s(?:dit|deze|het)(?:\s(?:nog|stuk|stukje|alinea|aan|uit)){0,3}\?`,
  ],
  // “Ik weet niet zeker of dit zo mag, even overleggen.”
  [
    /ik /i,
    () =>
      latin.giu`(?<=^|[.!?]\s|\n|\()ik\s(?:weet\sniet|twijfel|denk\sdat\sdit|zoek\sdit|vraag\sdit|check|kom\shier)[^.!?\n]{0,120}[.!?]?`,
  ],
];
const readPlain = plainNotes.map(([hint, pattern]) => {
  let made: RegExp | undefined;
  return (text: string): readonly Stretch[] => {
    if (!hint.test(text)) return [];
    made ??= pattern();
    return [...text.matchAll(made)].map(({ 0: whole, index }) => ({ from: index, to: index + whole.length }));
  };
});

/** In every text with a note that must be read. */
const hint = latin.iu`(?:iseren|uitleggen|vullen|voegen|werken|kijken|lopen|lezen|vragen|passen|stemmen|maken|nemen|zoeken|halen|strepen|schrappen|checken|controleren|korten|schrijven|vervangen|verwijderen|leggen|koppelen|lichten|bouwen|noemen|plakken|leveren|kiezen|gaan|wachten|rekenen|vermelden)(?!\p{L})|(?<!\p{L})(?:weg|uit|in|af|eraf|eruit|erbij|bij)(?:[.!?]|\sals\s|\szodra\s|$)|(?:levert|checkt|kijkt|zoekt|vraagt|vult|leest|stuurt|wil|kun|kan|gaat|geeft|maakt|zet|regelt)\s|(?:hier|dit|deze)\s[^.]*(?:over|aan)|\?`;

/** Finds notes that were left in. */
export const leftNotesIn = memoizeByText((text): readonly Stretch[] => {
  const plain = readPlain.flatMap((read) => read(text));
  const read = hint.test(text)
    ? readText(text).flatMap(({ from, to, tokens }) => {
        const own = tokens.filter(({ kind }) => kind !== 'sign');
        if (own[0]?.word === 'nb') own.shift();
        return own.length > 0 && own.length < 22 && isNote(own, text.slice(from, to).trim())
          ? [{ from, to }]
          : [];
      })
    : [];
  return [...plain, ...read].filter(({ from, to }) => text.slice(from, to).trim() !== '');
});

function isNote(tokens: readonly Token[], sentence: string): boolean {
  return (
    // A blank in it is told by `text/placeholder`.
    !/^[“"‘']|%%|\{\+|==|\[[^\]]+\]/u.test(sentence) &&
    (isStillToDo(tokens, sentence) ||
      mayGo(tokens, sentence) ||
      isToColleague(tokens, sentence) ||
      asksForMore(tokens, sentence))
  );
}

/** `Budget nog invullen`, `Bron toevoegen`: what is to be done, in a sentence without another verb. */
function isStillToDo(tokens: readonly Token[], sentence: string): boolean {
  const at = tokens.findIndex(({ word }) => toDo.has(word));
  if (at < 0) return false;
  if (tokens.length < 3 && /!$/u.test(sentence)) return true;
  // “Uitleggen waarom dit nodig is.”
  if (at === 0 && /^(?:waarom|hoe|wat|wie|welke|of)$/u.test(tokens[1]?.word ?? '')) return true;
  const words = tokens.slice(0, at).map(({ word }) => word);
  const behind = tokens[at + 1]?.word ?? '';
  if (words.some((word) => auxiliaries.has(word) || subordinating.has(word))) return false;
  // `Scholen aanvullen en verbeteren` is a heading.
  if (
    /^(?:en|of|kan|kost|helpt|is|vraagt|van|wij|we|ik|zij|ze|de|het|een|alle|partijen|ouders|leerlingen)$/u.test(
      behind,
    )
  )
    return false;
  const isNoted = words.some((word) => hereOrNow.has(word));
  const isOnPart = words.some((word) => parts.has(word)) && words.length < 5;
  return isNoted || (isOnPart && tokens.length < 10);
}

/** `Deze zin kan weg als de raad akkoord gaat`, `De cijfers moeten hier nog in`, `dit lid kan er nog uit`. */
function mayGo(tokens: readonly Token[], sentence: string): boolean {
  // In brackets it is said of a part of a form; behind a semicolon, of something else.
  if (/;|\((?:mag|kan|mogen|kunnen) weg\)/iu.test(sentence)) return false;
  const words = tokens.map(({ word }) => word);
  const modal = words.findIndex((word) => /^(?:kan|kunnen|mag|mogen|moet|moeten|hoort)$/u.test(word));
  if (modal < 1 || !words.slice(0, modal).some((word) => parts.has(word))) return false;
  const rest = words.slice(modal + 1);
  const stop = rest.findIndex((word) => /^(?:als|zodra|indien|mits|na|wanneer)$/u.test(word));
  const clause = stop < 0 ? rest : rest.slice(0, stop);
  const last = clause.at(-1) ?? '';
  return (
    clause.length < 6 &&
    /^(?:weg|uit|in|bij|af|eraf|eruit|erbij|anders|korter|vervallen|eronder|erboven)$/u.test(last)
  );
}

/** `Karin, wil jij dit nog nakijken?`, `Marloes levert dit cijfer nog aan`, `Jan heeft hier een vraag over`. */
function isToColleague(tokens: readonly Token[], sentence: string): boolean {
  const [first, second, third] = tokens;
  const at = /^(?:nb|@|beste|hoi|dag|ha)$/u.test(first?.word ?? '') ? 1 : 0;
  const name = tokens[at];
  if (!name?.isName || !firstNames.has(name.word)) return false;
  const words = tokens.slice(at + 1).map(({ word }) => word);
  const isCalled = latin.u`^(?:NB\s)?\p{L}+(?:\sen\s\p{L}+)?\s?[,:]`.test(sentence);
  const isAsked = words.some((word) =>
    /^(?:jij|je|jullie|graag|check|checken|klopt|akkoord|nog|even|wil|kun|kan|lees|kijk)$/u.test(word),
  );
  if (isCalled && isAsked) return true;
  const isDoing =
    /^(?:levert|checkt|kijkt|zoekt|vraagt|vult|leest|stuurt|schrijft|past|regelt|controleert|heeft|werkt|mailt|belt|gaat|geeft|maakt|zet|pakt)$/u.test(
      (at === 0 ? second : third)?.word ?? '',
    );
  return isDoing && (words.includes('nog') || words.includes('hier') || words.includes('dit'));
}

/** `Nog een alinea over duurzaamheid?` */
function asksForMore(tokens: readonly Token[], sentence: string): boolean {
  const [first, second, third] = tokens.map(({ word }) => word);
  return (
    sentence.endsWith('?') &&
    tokens.length < 10 &&
    ((first === 'nog' && /^(?:een|iets|wat|meer)$/u.test(second ?? '')) ||
      (first === 'hier' && second === 'nog') ||
      (parts.has(first ?? '') && /^(?:toevoegen|erbij|schrappen|aanpassen)$/u.test(third ?? second ?? '')))
  );
}
