import { latin } from '../../../text/latin.ts';
import { numeralPattern, readNumeral } from '../../reading/numerals.ts';

/** A number of things that a text announces: `de volgende vier onderwerpen`. */
export interface AnnouncedCount {
  readonly count: number;
  /** Number and noun in the text. */
  readonly from: number;
  readonly to: number;
  /** In lower case; empty in `We noemen er vier:`. */
  readonly noun: string;
  /** The text behind it. */
  readonly tail: string;
  /** `volgende` is in front of it, so what follows is what is counted. */
  readonly follows: boolean;
}

/** Nouns for what people list. Of other nouns (`vier scholen`) a list need not be the things counted. */
const listed = latin.iu`^(?:\p{L}*(?:onderwerpen|doelen|doelstellingen|speerpunten|uitgangspunten|aandachtspunten|actiepunten|verbeterpunten|punten|thema[’']s|fasen|fases|stappen|vragen|onderdelen|acties|afspraken|maatregelen|activiteiten|redenen|regels|principes|pijlers|niveaus|manieren|voorwaarden|taken|rollen|resultaten|interventies|projecten|actielijnen|lijnen|bouwstenen|ambities|opgaven|knelpunten|oorzaken|drempels|criteria|kernwaarden|waarden|sporen|elementen|kenmerken|functies|vormen|opdrachten|adviezen|aanbevelingen|conclusies|beloften|programma[’']s|gebieden|domeinen|categorieën|soorten|werkgroepen|momenten|producten|prioriteiten|kansen|keuzes|eisen|plekken|partijen|partners|groepen|metingen|dingen|zaken|dagdelen|besluiten|modules|lessen|trainingen|workshops|bijeenkomsten|locaties|wijken|organisaties|teams|documenten|stukken|ochtenden|middagen|avonden))$`;

/** What makes a number no promise of what follows: about, at least, some of them, each of them. */
const unsure = latin.iu`(?<!\p{L})(?:onder\sandere|onder\smeer|o\.a\.|zoals|bijvoorbeeld|bijv\.|waaronder|minstens|ten\sminste|tenminste|minimaal|meer\sdan|minder\sdan|ruim|circa|ca\.|ongeveer|maximaal|hooguit|ten\shoogste|zeker|of\smeer|vooral|met\sname|een\svan|één\svan|elk\svan|ieder\svan|tussen|tot|van\sde|andere|extra|eerste|laatste|belangrijkste|overige|per)(?!\p{L})`;

/** Behind it: only some of them follow. */
const some = latin.iu`(?<!\p{L})(?:onder\sandere|onder\smeer|o\.a\.|zoals|bijvoorbeeld|bijv\.|waaronder|waarvan|vooral|met\sname|of\smeer)(?!\p{L})`;

const announced = latin.giu`(?<![\p{L}\p{N}.,€/-]|groep\s|klas\s)(?<count>${numeralPattern})(?![\p{L}\p{N}]|[.,/-]\d|\s?%)(?:\s{1,2}(?<adjective>\p{L}{3,20}e)(?=\s))?(?:\s{1,2}(?<noun>\p{Ll}[\p{L}’'-]{2,30}))?`;

/** Returns the numbers of things that a sentence announces. */
export function announcedCounts(sentence: string): AnnouncedCount[] {
  return [...sentence.matchAll(announced)].flatMap((match): AnnouncedCount[] => {
    const { count: authored = '', noun = '' } = match.groups ?? {};
    const count = readNumeral(authored);
    const before = sentence.slice(Math.max(0, match.index - 40), match.index);
    const isEr = noun === '' && latin.iu`(?<!\p{L})er\s{1,2}$`.test(before);
    if (count === undefined || count < 2 || !(isEr || listed.test(noun))) return [];
    const to = match.index + match[0].length;
    if (unsure.test(before) || some.test(sentence.slice(to))) return [];
    return [
      {
        count,
        from: match.index,
        to,
        noun: noun.toLowerCase(),
        tail: sentence.slice(to),
        follows: latin.iu`(?<!\p{L})volgende\s{1,2}$`.test(before),
      },
    ];
  });
}

/** All numbers in a sentence, of whatever: one that fits what follows makes the announcement right. */
export function numbersIn(sentence: string): number[] {
  return [...sentence.matchAll(latin.giu`(?<![\p{L}\p{N}])${numeralPattern}(?![\p{L}\p{N}])`)].flatMap(
    ([authored]) => readNumeral(authored) ?? [],
  );
}

/** Two words that are one thing together, so that a count of words says nothing. */
const pairs =
  /(?:opvoeden en opgroeien|taal en rekenen|lezen en schrijven|rekenen en wiskunde|zorg en welzijn|welzijn en zorg|sport en bewegen|sport en cultuur|kunst en cultuur|jeugd en onderwijs|onderwijs en zorg|onderwijs en jeugd|burgemeester en wethouders|werk en inkomen|normen en waarden|kennen en kunnen|kennis en kunde|monitoring en evaluatie|voor- en vroegschoolse educatie|ontmoeten en verbinden|wonen en leven|veiligheid en gezondheid|leren en ontwikkelen|wetenschap en techniek|ouders en verzorgers)$/iu;

/** Returns how many things a stretch behind a colon names; undefined when that is not clear. */
export function countNamed(text: string): number | undefined {
  const bare = text.trim().replace(/[.!?]$/u, '');
  if (bare === '' || /[.!?():;“”"]/u.test(bare) || pairs.test(bare)) return undefined;
  const parts = bare.split(/,\s/);
  const last = parts.at(-1) ?? '';
  const inner = parts.slice(0, -1);
  if (inner.some((part) => /\s(?:en|of)\s/u.test(part))) return undefined;
  // `a, en b`: the comma has parted them already, so another `en` is inside the last.
  const isParted = inner.length > 0 && /^(?:en|of)\s/u.test(last);
  const joined = isParted ? [last.replace(/^(?:en|of)\s/u, '')] : last.split(/\s(?:en|of)\s/u);
  // `a, b en c`: one joint, in the last part; all parts a few words, and none a sentence.
  if (!isParted && joined.length !== 2) return undefined;
  const named = [...inner, ...joined].map((part) => part.trim());
  // “20 lessen: 16 in de klas en 4 in de wijk” are parts of a number.
  if (named.filter((part) => opensNumber.test(part)).length > 1) return undefined;
  if (named.some((part) => part === '' || part.split(/\s+/u).length > 7 || clause.test(part)))
    return undefined;
  return named.length;
}

const opensNumber = latin.iu`^(?:een|${numeralPattern})(?![\p{L}\p{N}])`;

/** Words that make a part a clause. */
const clause = latin.iu`(?<!\p{L})(?:is|zijn|wordt|worden|heeft|hebben|moet|kan|kunnen|willen|wil|gaat|gaan|we|wij|zij|maar|want|dus)(?!\p{L})`;
