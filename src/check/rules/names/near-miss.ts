import { memoizeByText } from '../../../memoize/memoize-by-text.ts';
import type { Document } from '../../../model/document.ts';
import type { Dossier } from '../../../model/dossier.ts';
import { cased } from '../../../text/cased.ts';
import { latin } from '../../../text/latin.ts';
import { authored, type Found, type Stretch } from '../../reading/found.ts';
import { own } from '../../reading/passages.ts';
import { opensSentence, squashed, type TextWord, wordsInText, wordsOf } from '../../reading/words-in-text.ts';
import { rewrite } from '../../rewrite.ts';
import type { Finding, Rule } from '../../rule.ts';
import { alteredNames, type HeadedName, headedName } from './altered-names.ts';
import {
  compareName,
  generic,
  MIN_COMPOUND,
  type NameOnly,
  surfaceOf,
  type WantedName,
} from './compare-name.ts';
import { type KnownName, knownNames } from './known-names.ts';
import { rewordedNames, type WordedName, wordedName } from './reworded-names.ts';

/** A name that is almost one of the frontmatter. Inflected forms and longer names are other names. */
export const nearMiss: Rule = {
  id: 'names/near-miss',
  severity: 'warning',
  what: 'Zoekt namen die bijna gelijk zijn aan die van een partner, ondertekenaar, begrip of document: andere hoofdletters, spaties of streepjes, of een of twee letters anders.',
  why: 'In een akkoord moet vaststaan wie en wat er bedoeld is; twee schrijfwijzen lijken twee partijen.',
  help: 'Schrijf de naam zoals hij boven in het akkoord of de agenda staat. Is het een andere naam, sta de melding dan toe met die reden.',
  examples: [
    {
      what: 'Een partner heet Stad & Esch; in de tekst heet hij twee keer anders.',
      sheet: '## Doelgroep\n\nDe leerlingen van Stad en Esch en de ouders van stad & Esch.\n',
      reports: [
        'Stad en Esch → “Stad en Esch” is bijna de naam van een partner: “Stad & Esch”.',
        'stad & Esch → “stad & Esch” is bijna de naam van een partner: “Stad & Esch”.',
      ],
    },
    {
      what: 'Een verschreven titel en een verschreven ondertekenaar, in de brief.',
      letter: 'Het interventieblad Coaches op schol is klaar. Het is van A. de Fries.\n',
      reports: [
        'Coaches op schol → “Coaches op schol” is bijna de titel van een document: “Coaches op school”.',
        'A. de Fries → “A. de Fries” is bijna de naam van een ondertekenaar: “A. de Vries”.',
      ],
    },
    {
      what: 'Een begrip van één woord, een verbastering van de titel, en een partner met zijn woorden door elkaar.',
      agenda: {
        data: 'title: Kansenakkoord Voorbeeldstad\npartners:\n  gemeente:\n    name: Gemeente Voorbeeldstad\n    type: municipality\n  kwartier:\n    name: Kwartier Zorg & Welzijn\n    type: welfare\n  licht:\n    name: Stichting Noorderlicht\n    type: school-board\nterms:\n  Kansen4Kinderen: project voor gelijke kansen',
        body: '## Toelichting\n\nKansenzKinderen past bij dit kansenkoord. Het Kwartier voor Welzijn helpt, en de scholen van Noorderlichs ook.\n',
      },
      reports: [
        'KansenzKinderen → “KansenzKinderen” is bijna een begrip: “Kansen4Kinderen”.',
        'kansenkoord → “kansenkoord” is bijna de titel van een document: “Kansenakkoord”.',
        'Kwartier voor Welzijn → “Kwartier voor Welzijn” is bijna de naam van een partner: “Kwartier Zorg & Welzijn”.',
        'Noorderlichs → “Noorderlichs” is bijna de naam van een partner: “Noorderlicht”.',
      ],
    },
    {
      what: 'Andere gemeenten met een naam die erop lijkt.',
      agenda: {
        data: 'partners:\n  gemeente:\n    name: Gemeente Westerwoude\n    type: municipality\n  bestuur:\n    name: Stad & Esch\n    type: school-board',
        body: '## Toelichting\n\nDe gemeenten Westerveld en Westerwolde doen mee, en de gemeenten Westerwoude en Assen.\n',
      },
    },
    {
      what: 'Een titel tussen aanhalingstekens en een naam die op een afkorting eindigt, zoals ze er staan.',
      agenda: { data: 'title: “Kansen voor Voorbeeldstad e.o.”' },
      sheet:
        '## Doelgroep\n\nIn “Kansen voor Voorbeeldstad e.o.” staat het doel. Wij volgen Kansen voor Voorbeeldstad e.o.\n',
    },
    {
      what: 'Verbogen, aan het begin van een zin, in kleine letters waar het gewone woorden zijn, en een andere gemeente.',
      sheet:
        '## Doelgroep\n\nVoorbeeldstads scholen en de gemeente Voorbeeldstad doen mee.\nGelijke kansen zijn ons doel: gelijke kansen voor elk kind.\nOok de gemeente Voorburg kijkt mee.\n',
    },
  ],
  run(documents, dossier, report) {
    const { registered, slips } = slipsIn(documents, dossier);
    for (const found of slips) {
      const { read, said, span } = found;
      const known = registered[read.name];
      if (known)
        report({
          message: `“${said}” is bijna ${kindWords[known.kind]}: “${known.name.replace(/^[“"]|[”"]$/gu, '')}”.`,
          span,
          related: [{ message: 'Hier staat de naam.', span: known.span }],
          ...rewriteName(found, known),
        });
    }
  },
};

/** Returns the fix that writes the registered name; a small letter of “gemeente” stays. */
function rewriteName(found: Found<NearMiss>, { name, isOrdinary }: KnownName): Pick<Finding, 'fixes'> {
  const bare = name.replace(/^[“"]|[”"]$/gu, '');
  // A full stop may stand behind it already.
  if (!/[\p{L}\p{N}]$/u.test(bare)) return {};
  const keepsLetter = isOrdinary || (generic.test(bare) && /^\p{Ll}/u.test(found.text));
  const opens =
    /^\p{Lu}/u.test(found.text) && opensSentence(found.passage.text, { ...found, text: found.text });
  const right = keepsLetter || opens ? cased(bare, found.text) : bare;
  // The apostrophe of “’t Anker” is a part of what is written.
  const start = /[’']$/u.test(found.before(1)) && /^t\s/u.test(found.text) ? -1 : 0;
  // “Onderwijsgroep Oost, die de scholen in Assen bestuurt”: who it is said of may be another.
  const isTold = /^,\s(?:die|dat|waar\p{L}*)\s/u.test(found.after(12));
  return rewrite(found, right, isTold ? 'choice' : 'suggestion', { from: start, to: found.text.length });
}

/** Returns where authors wrote nearly a registered name, and the names. */
export function slipsIn(documents: readonly Document[], dossier: Dossier) {
  const registered = withShortForms(knownNames(dossier));
  return { registered, slips: authored(searchFor(registered), own(documents, dossier)) };
}

const kindWords: Readonly<Record<KnownName['kind'], string>> = {
  partner: 'de naam van een partner',
  signatory: 'de naam van een ondertekenaar',
  sender: 'de naam van de afzender',
  source: 'de naam van wie meebetaalt',
  term: 'een begrip',
  title: 'de titel van een document',
};

interface NearMiss extends Stretch {
  /** Position of the name among those that are looked for. */
  readonly name: number;
  readonly isExact: boolean;
}

function withShortForms(names: readonly KnownName[]): KnownName[] {
  const short = names.flatMap((known) => {
    // Of “Welzijn Zaaigoed” people say the name of one word, which is none of the language.
    const [, own] =
      (known.kind === 'partner' && /^(\p{Lu}\p{Ll}{6,})$/u.exec(known.name.replace(generic, ''))) || [];
    const without = [
      known.name.replace(/^(?:gemeente|provincie|stichting|vereniging)\s/iu, ''),
      known.name.replace(/^(?:de|het|’t|'t)\s/iu, ''),
      own ?? known.name,
    ];
    return [...new Set(without)]
      .filter((name) => name !== known.name && /^\p{Lu}/u.test(name) && squashed(name).length >= 6)
      .map((name) => ({ ...known, name }));
  });
  return [...names, ...short, ...names.flatMap(compoundOf)];
}

/** The word by which people call a document: “het kansenakkoord” for “Kansenakkoord Voorbeeldstad”. */
const compound = latin.iu`(?<![\p{L}\p{N}-])\p{L}{4,30}(?:akkoord|agenda|convenant|aanpak|pact|overeenkomst|visie)(?![\p{L}\p{N}-])`;

function compoundOf(known: KnownName): KnownName[] {
  const [name] = (known.kind === 'title' && compound.exec(known.name)) || [];
  return name && name !== known.name && name.length >= MIN_COMPOUND
    ? [{ ...known, name, isOrdinary: true }]
    : [];
}

/** Returns what finds nearly these names in a text. */
function searchFor(names: readonly KnownName[]): (text: string) => readonly NearMiss[] {
  return searches(JSON.stringify(names.map(({ name, kind, isOrdinary }) => ({ name, kind, isOrdinary }))));
}

const searches = memoizeByText((json) => {
  const names: readonly NameOnly[] = JSON.parse(json);
  const byLetter = indexed(names);
  const worded = names.flatMap(({ name, kind }, index) =>
    kind === 'partner' ? [wordedName(name.replace(generic, ''), index)] : [],
  );
  const headed = names.flatMap(({ name, kind }, index) =>
    kind === 'partner' || kind === 'source' ? headedName(name, index) : [],
  );
  return memoizeByText((text) => nearMissesIn(text, byLetter, worded, headed));
});

function indexed(names: readonly NameOnly[]): ReadonlyMap<string, readonly WantedName[]> {
  const byLetter = new Map<string, WantedName[]>();
  for (const [index, known] of names.entries()) {
    const squash = squashed(known.name);
    if (squash.length < 4) continue;
    const words = wordsInText(known.name);
    const core = surfaceOf(known.name, words);
    const wanted = { ...known, index, squash, words: words.map(({ text }) => text), core };
    const first = squash.charAt(0);
    byLetter.set(first, [...(byLetter.get(first) ?? []), wanted]);
  }
  return byLetter;
}

/** The longest names that the words of a text can be, none inside another; only those that are not right. */
function nearMissesIn(
  text: string,
  names: ReadonlyMap<string, readonly WantedName[]>,
  worded: readonly WordedName[],
  headed: readonly HeadedName[],
): NearMiss[] {
  const read = wordsOf({ text });
  const { words, squashes } = read;
  const spelled = words.flatMap((_, index) =>
    (names.get(squashes[index]?.charAt(0) ?? '') ?? []).flatMap((known) =>
      isLikely(squashes, index, known) ? candidatesAt(text, words, squashes, index, known) : [],
    ),
  );
  const reworded = [...rewordedNames(text, read, worded), ...alteredNames(text, read, headed)].map(
    (each) => ({ ...each, isExact: false }),
  );
  const taken: NearMiss[] = [];
  for (const each of [...spelled, ...reworded].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || Number(b.isExact) - Number(a.isExact),
  ))
    if (taken.every(({ from, to }) => each.to <= from || to <= each.from)) taken.push(each);
  return taken.filter(
    ({ isExact, from, to }) => !isExact && !isElsewhere(text.slice(from, to + 9), to - from),
  );
}

/** “zwembad De Blenk in Haaksbergen”: a noun, with a name of its own and where that is. */
function isElsewhere(text: string, length: number): boolean {
  return /^\p{Ll}/u.test(text) && /^\s(?:in|te|uit)\s\p{Lu}/u.test(text.slice(length));
}

/** Three of the first four letters of the name are among the next five: this rules out most words quickly. */
function isLikely(squashes: readonly string[], index: number, { squash }: WantedName): boolean {
  const next = `${squashes[index]}${squashes[index + 1] ?? ''}`.slice(0, 5);
  let same = 0;
  for (const letter of squash.slice(0, 4)) if (next.includes(letter)) same++;
  return same > 2;
}

/** The runs of words from one on that are a name, or nearly. */
function candidatesAt(
  text: string,
  words: readonly TextWord[],
  squashes: readonly string[],
  index: number,
  known: WantedName,
): NearMiss[] {
  const found: NearMiss[] = [];
  let squash = '';
  for (let last = index; last < Math.min(words.length, index + known.words.length + 3); last++) {
    squash += squashes[last];
    const [first, end] = [words[index], words[last]];
    if (!first || !end || squash.length > known.squash.length + 3) break;
    if (last > index && !joins(words[last - 1], text.slice(words[last - 1]?.to, end.from), known)) break;
    if (squash.length < known.squash.length - 3) continue;
    const run = words.slice(index, last + 1);
    const verdict = compareName(text, run, squash, known);
    if (verdict)
      found.push({ name: known.index, from: first.from, to: end.to, isExact: verdict === 'exact' });
  }
  return found;
}

/** Words of one name; a full stop only behind an initial, a comma only where the name has one. */
function joins(before: TextWord | undefined, between: string, { name }: WantedName): boolean {
  if (/^,\s{1,2}$/u.test(between)) return name.includes(`${before?.text},`);
  return /^[\s\-–]{0,3}$/u.test(between) || (/^\.\s?$/u.test(between) && (before?.text.length ?? 0) <= 2);
}
