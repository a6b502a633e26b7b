import { latin } from '../../../text/latin.ts';
import { wordList } from '../../../text/word-list.ts';
import { conjugate } from '../../reading/lexicon/conjugate.ts';
import type { Token } from '../../reading/read-text.ts';
import { firstNames } from '../privacy/first-names.ts';
import { ofText, textParts } from './text-parts.ts';

/**
 * What is done to a text by who writes it; how the rows are written, `conjugate` says. What people do with other things too, as `gebruiken`,
 * counts with a part of a text only.
 */
const rows = {
  own: `
    in+vullen aan+vullen toe+voegen bij+voegen in+voegen bij+werken uit+werken na+kijken:kijk:keek:keken:gekeken na+lopen:loop:liep:liepen:gelopen
    na+lezen:lees:las:lazen:gelezen na+vragen:vraag:vroeg:vroegen:gevraagd aan+passen af+stemmen af+maken weg+halen:haal weg+laten:laat:liet:lieten:gelaten
    weg+strepen:streep door+strepen:streep door+halen:haal schrappen wissen controleren:controleer checken in+korten herschrijven:herschrijf:herschreef:herschreven:herschreven
    actualiseren:actualiseer vervangen:vervang:verving:vervingen:vervangen verwijderen:verwijder toe+lichten onderbouwen:onderbouw specificeren:specificeer vermelden plakken
    in+plakken verplaatsen beschrijven:beschrijf:beschreef:beschreven:beschreven omschrijven:omschrijf:omschreef:omschreven:omschreven schetsen benoemen motiveren:motiveer
    formuleren:formuleer aan+geven:geef:gaf:gaven:gegeven samen+vatten noteren:noteer op+nemen:neem:nam:namen:genomen verwerken`,
  shared: `
    gebruiken houden:houd:hield:hielden:gehouden kiezen:kies:koos:kozen:gekozen plaatsen zetten noemen laten:laat:liet:lieten:gelaten schrijven:schrijf:schreef:schreven:geschreven
    verwijzen:verwijs:verwees:verwezen:verwezen maken kopiëren:kopieer herhalen:herhaal splitsen bevestigen`,
} as const;

const here: ReadonlySet<string> = new Set(
  wordList('hier hieronder hierboven onderstaande bovenstaande deze dit'),
);
const places: ReadonlySet<string> = new Set(
  wordList(
    'hoofdstuk paragraaf onderdeel tabel bijlage blok vak veld kader kolom sectie alinea deel rubriek tekstvak',
  ),
);
const readers: ReadonlySet<string> = new Set(wordList('u je jij men'));
const finite =
  /^(?:is|zijn|was|waren|wordt|worden|werd|werden|kan|kunnen|mag|mogen|moet|moeten|zal|zullen|heeft|hebben|had|doet|doen|gaat|gaan|komt|komen|wil|willen|wij|we|zij|ze)$/u;
/** What stands in front of a note to a writer. */
const label = latin.iu`^(?:(?:→|➔|⇒|>+|-+>|\*{2,}|!+)\s?(?:\p{L}+:)?|(?:tip|optioneel|facultatief|let\sop|p\.?m\.?|n\.?b\.?|noot|opmerking|check|to\s?do|actie(?:punt)?|instructie|aanwijzing|hint|schrijftip|intern|redactie|aandachtspunt)\s?[:!])\s*`;

interface Words {
  /** Stems, as in an order, with the particle that stands further on. */
  readonly orders: ReadonlyMap<string, readonly (string | undefined)[]>;
  readonly infinitives: ReadonlySet<string>;
  readonly participles: ReadonlySet<string>;
}

let made: { readonly own: Words; readonly all: Words } | undefined;

/** The forms, made when they are first asked for. */
function lexicon(): NonNullable<typeof made> {
  made ??= { own: wordsOf(rows.own), all: wordsOf(rows.own + rows.shared) };
  return made;
}

function wordsOf(list: string): Words {
  const orders = new Map<string, (string | undefined)[]>();
  const [infinitives, participles] = [new Set<string>(), new Set<string>()];
  for (const row of wordList(list))
    for (const [index, { word, form, particle }] of conjugate(row).entries()) {
      if (index === 0) orders.set(word, [...(orders.get(word) ?? []), particle[0]]);
      if (particle.length > 0) continue;
      if (form === 'infinitive') infinitives.add(word);
      if (form === 'participle') participles.add(word);
    }
  return { orders, infinitives, participles };
}

/**
 * Says whether a sentence tells its writer what to do with the text: an order about a part of it, what a reader is to write where, or what
 * is not there yet.
 * @param tokens its words, without signs
 * @param isAside it stands in brackets
 */
export function isToldToWriter(tokens: readonly Token[], sentence: string, isAside: boolean): boolean {
  const labelled = label.exec(sentence)?.[0];
  const skipped = labelled?.match(latin.gu`\p{L}[\p{L}.]*`)?.length ?? 0;
  const words = tokens.slice(skipped).map(({ word }) => word);
  const isApart = isAside || labelled !== undefined;
  return (
    isOrder(words, { isAside, isLabelled: labelled !== undefined }) ||
    isForReader(words) ||
    isMissing(words, isApart) ||
    isWithoutSubject(words, sentence) ||
    isLeftToSomebody(tokens) ||
    (labelled !== undefined && isAboutText(words, sentence)) ||
    ((isApart || /^[^,]{0,60}\?$/u.test(sentence)) && isInfinitive(words, isApart))
  );
}

/** `Verwijder de gele tekst voordat …`, `Tip: houd de tekst kort`, `Vul in onderstaande tabel … in`, `(pas aan naar eigen situatie)`. */
function isOrder(
  words: readonly string[],
  { isAside, isLabelled }: { isAside: boolean; isLabelled: boolean },
): boolean {
  const at = /^(?:graag|eventueel|evt|svp)$/u.test(words[0] ?? '') ? 1 : 0;
  const verb = words[at] ?? '';
  const rest = words.slice(at + 1);
  if (/^(?:we|wij|ik|zij|ze|u|je|samen|elkaar)$/u.test(rest[0] ?? '') || rest.includes('elkaar'))
    return false;
  const { own, all } = lexicon();
  const fits = ({ orders }: Words): boolean =>
    (orders.get(verb) ?? []).some((particle) => particle === undefined || rest.includes(particle));
  const near = rest.slice(0, 7);
  const isNear = near.some((word) => here.has(word));
  const isOnText = near.slice(0, 5).some((word) => ofText.has(word));
  if (fits(own)) {
    const isMeant =
      (isAside && words.length < 8) ||
      (rest[0] === 'dit' && (rest.length < 2 || !textParts.has(rest[1] ?? '')));
    return (
      isOnText ||
      (near.some((word) => textParts.has(word)) && (isNear || isLabelled)) ||
      (isLabelled && isNear) ||
      (isMeant && !doubtful.has(verb))
    );
  }
  return (
    fits(all) &&
    isOnText &&
    (isLabelled || (isNear && writing.has(verb)) || rest.some((word) => styled.has(word)))
  );
}

/** Orders that a reader may get too, and words that are participles as well: `(vermeld in …)`. */
const doubtful: ReadonlySet<string> = new Set(
  wordList('vermeld noteer neem geef beschrijf benoem plak verplaats vat'),
);
/** Of what people do with other things too: with a text at hand these are said of it. */
const writing: ReadonlySet<string> = new Set(['schrijf', 'houd', 'gebruik']);
const styled: ReadonlySet<string> = new Set(
  wordList('kort korte bondig actief actieve beeldend eenvoudig eenvoudige begrijpelijk'),
);

/** `→ Check: mag dit van de jurist?`, `Opmerking: dit stuk is overgenomen`. */
function isAboutText(words: readonly string[], sentence: string): boolean {
  const isHere = here.has(words[0] ?? '');
  if (isHere && ofText.has(words[1] ?? '')) return true;
  return sentence.endsWith('?') && words.slice(0, 6).some((word) => here.has(word) || textParts.has(word));
}

/** `In dit hoofdstuk geeft u aan hoe …`, `Hieronder kunt u toelichten …`. */
function isForReader(words: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = words;
  const isIn = /^(?:in|bij|onder|op)$/u.test(first) && here.has(second) && places.has(third);
  if (!isIn && !first.startsWith('hier')) return false;
  const [verb = '', reader = '', ...rest] = words.slice(isIn ? 3 : 1);
  if (!readers.has(reader)) return false;
  const { own } = lexicon();
  if (/^(?:kunt|kun|kan|dient|moet|mag)$/u.test(verb)) return rest.some((word) => own.infinitives.has(word));
  return [verb, verb.replace(/t$/u, '')]
    .flatMap((each) => own.orders.get(each) ?? [])
    .some((particle) => particle === undefined || rest.includes(particle));
}

const later = /^(?:nog|later|zodra|na|z\.s\.m|zsm|t\.z\.t|volgt)$/u;

/** `Tekst volgt na overleg`, `(paraaf volgt nog)`, `Deze passage is nog niet afgestemd`, `Deze tekst is een voorbeeld`. */
function isMissing(words: readonly string[], isApart: boolean): boolean {
  const [first = '', second = '', third = '', fourth = ''] = words;
  if (textParts.has(first) && /^volg(?:t|en)$/u.test(second))
    return (isApart && words.length < 8) || ofText.has(first) || later.test(third);
  if (!here.has(first) || !ofText.has(second) || !/^(?:is|zijn|wordt|worden|moet|moeten)$/u.test(third))
    return false;
  const still = words.indexOf('nog');
  const isStill = still > 2 && still < 6;
  return (
    (isStill &&
      (/^moet/u.test(third) || words.slice(still).some((word) => lexicon().own.participles.has(word)))) ||
    (fourth === 'een' && /^(?:voorbeeld|voorstel|suggestie|optie)$/u.test(words[4] ?? ''))
  );
}

/** `Wordt nog aangevuld met …`, `Nog te bespreken in het overleg`, `Ik heb hier nog geen cijfers van`. */
function isWithoutSubject(words: readonly string[], sentence: string): boolean {
  const [first = '', second = ''] = words;
  const still = words.indexOf('nog');
  if (/^(?:wordt|worden|moet|moeten|dient|komt)$/u.test(first))
    return still > 0 && still < 3 && !/\?$|, dan /u.test(sentence);
  if (first === 'ik') return still > 0 && words.some((word) => /^(?:hier|dit|deze)$/u.test(word));
  return first === 'nog' && second === 'te' && !words.some((word) => finite.test(word));
}

/** `De tabel wordt door Karin nog aangevuld`, `De datum vult de secretaris nog in`. */
function isLeftToSomebody(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word);
  if (!words.includes('nog') || tokens.length > 14 || /^(?:wie|iedereen|elke|ieder|u)$/u.test(words[0] ?? ''))
    return false;
  const isOnPart = words.some((word) => textParts.has(word));
  const isNamed = tokens.some(({ isName, word }, at) => isName && at > 0 && firstNames.has(word));
  if (isNamed && (isOnPart || here.has(words[0] ?? ''))) return true;
  return isOnPart && words.at(-2) === 'nog' && /^(?:in|aan|na|bij|op|toe|uit)$/u.test(words.at(-1) ?? '');
}

/** In brackets, behind a label or as a question: `hier de datum vermelden`, `doorhalen wat niet geldt`, `Alinea over … schrappen?` */
function isInfinitive(words: readonly string[], isApart: boolean): boolean {
  const { infinitives } = lexicon().all;
  const at = words.findIndex((word) => infinitives.has(word));
  const before = words.slice(0, Math.max(at, 0));
  if (at < 0 || before.some((word) => finite.test(word) || word === 'te' || word === 'om')) return false;
  const next = words[at + 1] ?? '';
  const isStart = /^(?:wat|indien|als|zodra|wanneer)$/u.test(next);
  if (at === 0) return isApart && isStart;
  if (!isStart && !/^(?:|voor|vóór|voordat|na|en|door|of)$/u.test(next)) return false;
  if (!isApart) return textParts.has(words[0] ?? '') && next === '';
  return before.some(
    (word) => here.has(word) || textParts.has(word) || /^(?:nog|evt|eventueel|graag|svp)$/u.test(word),
  );
}
