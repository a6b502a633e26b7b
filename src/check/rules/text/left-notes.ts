import { memoizeByText } from '../../../memoize/memoize-by-text.ts';
import { latin } from '../../../text/latin.ts';
import { wordList } from '../../../text/word-list.ts';
import type { Stretch } from '../../reading/found.ts';
import { readText, type Token } from '../../reading/read-text.ts';
import { firstNames } from '../privacy/first-names.ts';
import { plainNotesIn } from './plain-notes.ts';
import { textParts } from './text-parts.ts';
import { isToldToWriter } from './told-to-writer.ts';

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
/** Parts of a text or a document that such a note is about. */
const parts = new Set([
  ...textParts,
  ...wordList(`
    regel regels tabellen lijst kaart stukje onderdeel blok voorbeeld cijfer getallen bron bronnen link percentages aantal budget kenmerk bijlage lid slot
    adres telefoonnummer planning begroting definitie verwijzing`),
]);
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

/** In every text with a note that must be read. */
const hint = latin.iu`(?:iseren|uitleggen|vullen|voegen|werken|kijken|lopen|lezen|vragen|passen|stemmen|maken|nemen|zoeken|halen|strepen|schrappen|checken|controleren|korten|schrijven|vervangen|verwijderen|leggen|koppelen|lichten|bouwen|noemen|plakken|leveren|kiezen|gaan|wachten|rekenen|vermelden)(?!\p{L})|(?<!\p{L})(?:weg|uit|in|af|eraf|eruit|erbij|bij)(?:[.!?]|\sals\s|\szodra\s|$)|(?:levert|checkt|kijkt|zoekt|vraagt|vult|leest|stuurt|wil|kun|kan|gaat|geeft|maakt|zet|regelt)\s|(?:hier|dit|deze)\s[^.]*(?:over|aan)|\?`;

/** In every text that tells its writer something: a part of a text, or a place in it. */
const writerHint =
  /tekst|alinea|\bzin(?:nen)?\b|passage|\bkop(?:je|jes|pen)?\b|slotzin|paraaf|handtekening|bijschrift|\bhier|onderstaande|bovenstaande|\bdit\b|\bdeze\b|\bnog\b|volg(?:t|en)\b/i;

/** Finds notes that were left in. */
export const leftNotesIn = memoizeByText((text): readonly Stretch[] => {
  const read =
    hint.test(text) || writerHint.test(text)
      ? readText(text).flatMap(({ from, to, tokens }) => {
          const own = tokens.filter(({ kind }) => kind !== 'sign');
          if (own[0]?.word === 'nb') own.shift();
          return own.length > 0 && own.length < 22 && isNote(own, text.slice(from, to).trim())
            ? [{ from, to }]
            : [];
        })
      : [];
  return [...plainNotesIn(text), ...read, ...asidesIn(text)].filter(
    ({ from, to }) => text.slice(from, to).trim() !== '',
  );
});

const aside = latin.gu`\(([^()\n]{6,140})\)`;

/** Notes in brackets: `(passage over subsidie evt. weglaten)`. */
function asidesIn(text: string): Stretch[] {
  if (!text.includes('(')) return [];
  return [...text.matchAll(aside)].flatMap(({ 1: inside = '', index }) => {
    const tokens = readText(inside).flatMap((sentence) => sentence.tokens);
    const own = tokens.filter(({ kind }) => kind !== 'sign');
    return isToldToWriter(own, inside.trim(), true)
      ? [{ from: index + 1, to: index + 1 + inside.length }]
      : [];
  });
}

function isNote(tokens: readonly Token[], sentence: string): boolean {
  return (
    // A blank in it is told by `text/placeholder`.
    !/^[“"‘']|%%|\{\+|==|\[[^\]]+\]/u.test(sentence) &&
    (isStillToDo(tokens, sentence) ||
      mayGo(tokens, sentence) ||
      isToColleague(tokens, sentence) ||
      asksForMore(tokens, sentence) ||
      isToldToWriter(tokens, sentence, false))
  );
}

/** `Budget nog invullen`, `Bron toevoegen`: what is to be done, in a sentence without another verb. */
function isStillToDo(tokens: readonly Token[], sentence: string): boolean {
  const at = tokens.findIndex(({ word }) => toDo.has(word));
  if (at < 0) return false;
  if (tokens.length < 3 && /!$/u.test(sentence)) return true;
  // “Uitleggen waarom dit nodig is.”
  if (at === 0 && /^(?:waarom|hoe|wat|wie|welke|of)$/u.test(tokens[1]?.word ?? ''))
    return !latin.u`,\s(?:doet|doen|is|kan|kunnen|moet|hoort|vraagt|kost)\s`.test(sentence);
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
