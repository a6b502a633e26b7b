import { memoizeByText } from '../../../memoize/memoize-by-text.ts';
import { groupBy } from '../../../text/group-by.ts';
import { latin } from '../../../text/latin.ts';
import { wordList } from '../../../text/word-list.ts';
import { type Found, foundIn, type Stretch } from '../../reading/found.ts';
import { own, type Passage } from '../../reading/passages.ts';
import {
  opensSentence,
  type PassageWords,
  squashed,
  type TextWord,
  wordsOf,
} from '../../reading/words-in-text.ts';
import { rewrite } from '../../rewrite.ts';
import type { Rule } from '../../rule.ts';
import { knownNames } from './known-names.ts';
import { slipsIn } from './near-miss.ts';
import { nearNames, titledNames } from './near-names.ts';

/** An unregistered name with several spellings: capitals, spaces, hyphens. The most frequent one is right. */
export const spelling: Rule = {
  id: 'names/spelling',
  severity: 'warning',
  what: 'Zoekt namen van projecten en organisaties die in het dossier op meer dan één manier zijn geschreven: `Kans4Kids` en `Kans 4 kids`.',
  why: 'Twee schrijfwijzen lijken twee projecten, en wie op de naam zoekt, vindt de helft.',
  help: 'Kies één schrijfwijze. Staat de naam bij `partners` of `terms`, dan kijkt Akkoord overal of hij zo geschreven is.',
  examples: [
    {
      what: 'Eén project met drie spellingen.',
      sheet:
        '## Doelgroep\n\nKans4Kids loopt al. Wie bij Kans4Kids meedoet, komt vaker.\nVoor Kans 4 Kids is geld, voor Kans4kids ook.\n',
      reports: [
        'Kans 4 Kids → “Kans 4 Kids” staat hier ook als “Kans4Kids”.',
        'Kans4kids → “Kans4kids” staat hier ook als “Kans4Kids”.',
      ],
    },
    {
      what: 'Een letter meer of minder in de naam van een school of stichting.',
      sheet:
        '## Doelgroep\n\nOp school is De Oester bekend. Kinderen van De Oester eten samen, en die van De Oesters ook. Dat betaalt Stichting Meedoen Oudewiel. Stichting Meedoen Oudwiel rekent niets.\n',
      reports: [
        'De Oesters → “De Oesters” staat hier ook als “De Oester”.',
        'Stichting Meedoen Oudwiel → “Stichting Meedoen Oudwiel” staat hier ook als “Stichting Meedoen Oudewiel”.',
      ],
    },
    {
      what: 'Eén afkorting met drie spellingen.',
      sheet:
        '## Doelgroep\n\nHet OAB-budget en de OAb-middelen zijn voor ons. Ook de Oab telt, en het OAB.\n',
      reports: ['OAb → “OAb” staat hier ook als “OAB”.', 'Oab → “Oab” staat hier ook als “OAB”.'],
    },
    {
      what: 'Een hoofdletter aan het begin van een zin, en gewone woorden die op een naam lijken.',
      sheet:
        '## Doelgroep\n\nKindcentra doen mee; alle kindcentra krijgen hulp van Samen Sterk.\nZo staan we samen sterk. Het Huis van de Wijk is open, elk huis is welkom.\n\nDe LEA werkt met Lea Visser, en het BOS met A. Bos. Oab begint een zin, en oab mag klein; OAB ook.\n',
    },
  ],
  run(documents, dossier, report) {
    const passages = own(documents, dossier).filter(({ kind }) => kind !== 'heading');
    const registered = knownNames(dossier).map(({ name }) => squashed(name));
    const namesIn = searches(registered.join('\n'));
    const reported = new Map<Passage, Use[]>();
    const terms = new Set(Object.keys(dossier.main.data.terms));
    const abbreviationsHere = [abbreviationsIn, otherForms([...terms].join('\n'))];
    for (const uses of [
      ...spellingsOf(foundIn(namesIn, passages), new Set(passages.flatMap(({ text }) => smallWordsOf(text)))),
      ...abbreviationsWithSpellings(
        abbreviationsHere.flatMap((read) => foundIn(read, passages)),
        terms,
      ),
    ]) {
      // What is among the terms is right, else what there is most of.
      const weightOf = (same: readonly Use[]): number =>
        terms.has(same[0]?.read.form ?? '') ? 1e6 : same.length;
      const [usual, ...others] = [...groupBy(uses, ({ read }) => read.form).values()].sort(
        (a, b) => weightOf(b) - weightOf(a),
      );
      const model = usual?.[0];
      // A longer name that holds this one differs only where this one does.
      for (const use of others.flat()) {
        const earlier = reported.get(use.passage) ?? [];
        if (earlier.some((other) => areOver(use, other))) continue;
        reported.set(use.passage, [...earlier, use]);
        if (model && use.isAuthored)
          report({
            message: `“${use.read.form}” staat hier ook als “${model.read.form}”.`,
            span: use.span,
            related: [{ message: 'Zo staat de naam er het vaakst.', span: model.span }],
            ...rewrite(use, model.read.form, 'suggestion'),
          });
      }
    }
    const near = nearNames(foundIn(titledNames, passages));
    if (near.length === 0) return;
    const known = [...slipsIn(documents, dossier).slips, ...[...reported.values()].flat()];
    // What the frontmatter registers is right.
    for (const { use, model } of near)
      if (
        use.isAuthored &&
        !registered.includes(squashed(use.said)) &&
        !known.some((other) => areOver(use, other))
      )
        report({
          message: `“${use.said}” staat hier ook als “${model.said}”.`,
          span: use.span,
          related: [{ message: 'Zo staat de naam er ook.', span: model.span }],
          ...rewrite(use, model.said, 'suggestion'),
        });
  },
};

function areOver(a: Found, b: Found): boolean {
  return a.passage === b.passage && a.from < b.to && b.from < a.to;
}

/** A name as it is spelled in a text. */
interface Spelling extends Stretch {
  readonly form: string;
  readonly squash: string;
}

type Use = Found<Spelling>;

/** A name has at most this many words. */
const MAX_WORDS = 4;

/** Every use of each name that has more than one spelling, the shortest name first. */
function spellingsOf(uses: readonly Use[], small: ReadonlySet<string>): Use[][] {
  return [...groupBy(uses, ({ read }) => read.squash)]
    .filter(([, all]) => all.some(({ read }) => read.form !== all[0]?.read.form) && !isOneWord(all, small))
    .sort(([a], [b]) => a.length - b.length)
    .map(([, all]) => all);
}

/** An abbreviation by itself or in front of a hyphen: `OAb-middelen`. */
const abbreviation = latin.u`^\p{Lu}\p{L}{2,5}(?=$|-\p{Ll}|['’]s$)`;

const abbreviationsIn = memoizeByText((text): readonly Spelling[] => {
  const { words } = wordsOf({ text });
  return words.flatMap((word, index): Spelling[] => {
    const [form] = abbreviation.exec(word.text) ?? [];
    if (!form || (/^\p{Lu}\p{Ll}+$/u.test(form) && isWordOrPerson(index, text, words))) return [];
    return [{ form, squash: form.toUpperCase(), from: word.from, to: word.from + form.length }];
  });
});

/** By the terms of a dossier, one on a line: what finds their abbreviations in small letters or with full stops. */
const otherForms = memoizeByText((lines) => {
  const terms = new Set(
    lines.split('\n').filter((term) => /^\p{Lu}{3,6}$/u.test(term) && !areWords.has(term)),
  );
  return memoizeByText((text): readonly Spelling[] =>
    wordsOf({ text }).words.flatMap(({ text: form, from, to }): Spelling[] => {
      const squash = form.replaceAll('.', '').toUpperCase();
      const isOther = form === form.toLowerCase() || form.includes('.');
      // In an address it has small letters anyway.
      const isInAddress = /[@/.]/.test(text.charAt(from - 1)) || /[@/]/.test(text.charAt(to));
      return isOther && !isInAddress && terms.has(squash) ? [{ form, squash, from, to }] : [];
    }),
  );
});

/** Abbreviations that are words in small letters. */
const areWords: ReadonlySet<string> = new Set(
  wordList(`BOS KANS STAP SPEL BRUG START SAMEN PRO BOOM BOOT SPORT TOP RAAD WIJS ROOS KOM GAAN DOEN SAAM WAS BUS HUIS THUIS ZORG WERK
    JONG LOT POS KIP VIS DAG BAS BAL KAT BEN KEN TOM LEA NOG WEL EEN TEN DUO TRIO ZON MAAN STER PLUS MEE TAAL LEES REKEN KIND OPA OMA STAD
    DORP WIJK BUURT TEAM PLAN DOEL WENS HELP HULP GRIP KOERS KRING RUIM RUST ZIN ZICHT SLIM STERK VAST PACT VORM TAAK DAT WAT WIE HOE WEG
    BAAN BREDE BLIK BLIJ FIT GROEN IDEE KERN LEF LINK LOKET MARKT NET OOK PAS PIT POST PUNT SOM SPIL TIJD TOEN VEST VOOR WAND WIN ZEE`),
);

/** With one capital it may be the first word of a sentence, or the name of a person: “Lea Visser”, “A. Bos”. */
function isWordOrPerson(index: number, text: string, words: readonly TextWord[]): boolean {
  const [word, ...near] = [words[index], words[index - 1], words[index + 1]];
  return (
    word === undefined ||
    opensSentence(text, word) ||
    near.some((other) => /^\p{Lu}/u.test(other?.text ?? ''))
  );
}

/** Abbreviations that are written in more than one way; one of them has two capitals at least. */
function abbreviationsWithSpellings(uses: readonly Use[], terms: ReadonlySet<string>): Use[][] {
  return [...groupBy(uses, ({ read }) => read.squash).values()].filter((all) => {
    const forms = new Set(all.map(({ read }) => read.form));
    const isAbbreviation = [...forms].some((form) => /\p{Lu}.*\p{Lu}/u.test(form));
    // VvE and VVE are two, when both are explained.
    return forms.size > 1 && isAbbreviation && [...forms].filter((form) => terms.has(form)).length < 2;
  });
}

const smallWordsOf = memoizeByText((text): readonly string[] =>
  wordsOf({ text }).words.flatMap((word) => (/^\p{Ll}+$/u.test(word.text) ? word.text : [])),
);

/** By the squashes of the registered names, one on a line: what finds all other names in a text. */
const searches = memoizeByText((lines) => {
  const registered = new Set(lines.split('\n'));
  return memoizeByText((text) => namesInText(text, registered));
});

function namesInText(text: string, registered: ReadonlySet<string>): Spelling[] {
  const read = wordsOf({ text });
  const taken = registeredWords(read.squashes, registered);
  return read.words.flatMap((first, index) =>
    canBegin(first.text) && !taken.has(index)
      ? namesFrom(index, text, read).filter(({ squash }) => !registered.has(squash))
      : [],
  );
}

/** The names that begin with a word of a text: of one word, of two, and so on. */
function namesFrom(index: number, text: string, { words, squashes }: PassageWords): Spelling[] {
  const [first, ...others] = words.slice(index, index + MAX_WORDS);
  if (!first) return [];
  const apart = others.findIndex(
    (word, at) => !/^[\s-]{1,2}$/.test(text.slice(words[index + at]?.to, word.from)),
  );
  const run = [first, ...others.slice(0, apart < 0 ? others.length : apart)];
  return run.flatMap(({ to }, last) => {
    const squash = squashes.slice(index, index + last + 1).join('');
    const form = text.slice(first.from, to).replace(/\s+/g, ' ');
    return squash.length >= 5 && isName(form, opensSentence(text, first))
      ? [{ squash, form, from: first.from, to }]
      : [];
  });
}

/** A registered name has at most this many words. */
const MAX_REGISTERED_WORDS = 8;

/** The indexes of words in a registered name in any spelling: those are for `names/near-miss`. */
function registeredWords(squashes: readonly string[], registered: ReadonlySet<string>): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const from of squashes.keys()) {
    let squash = '';
    for (let last = from; last < Math.min(squashes.length, from + MAX_REGISTERED_WORDS); last++) {
      squash += squashes[last];
      if (registered.has(squash)) for (let index = from; index <= last; index++) taken.add(index);
    }
  }
  return taken;
}

/** A word that also occurs in small letters is no name; a capital further on in it is a slip. */
function isOneWord(all: readonly Use[], small: ReadonlySet<string>): boolean {
  const forms = all.map(({ read }) => read.form);
  return (
    forms.some((form) => small.has(form.toLowerCase())) &&
    forms.every((form) => /^[\p{L}]+$/u.test(form)) &&
    forms.some((form) => /^\p{Lu}\p{Ll}+$/u.test(form))
  );
}

function canBegin(word: string): boolean {
  return /^\p{Lu}|\d/u.test(word) && !/^\d+$/.test(word);
}

/** A name has a capital or a digit; at the start of a sentence it needs one further on. */
function isName(form: string, opens: boolean): boolean {
  const rest = form.slice(1);
  if (!/\p{Ll}/u.test(form)) return false;
  if (/\s(?:en|of|de|het|een|van|in|op|voor|met|is|zijn)$/iu.test(form)) return false;
  if (/^(?:De|Het|Een|In|Op|Voor|Met|Van|Dit|Deze|Die|Dat|Wij|We|Ook|Per|Bij|Als|Om|Uit|Aan)\s/u.test(form))
    return false;
  return opens
    ? /\d|\p{Ll}\p{Lu}/u.test(rest) || /\s\p{Lu}/u.test(rest)
    : /^\p{Lu}/u.test(form) || /\d/.test(form);
}
