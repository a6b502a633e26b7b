import { memoizeByText } from '../../../memoize/memoize-by-text.ts';
import { type Passage, passagesOf } from '../../reading/passages.ts';
import { opensSentence, squashed, wordsOf } from '../../reading/words-in-text.ts';
import type { Rule } from '../../rule.ts';
import { knownNames } from './known-names.ts';

/** A name that is not registered and is spelled in more ways than one: capitals, spaces, hyphens. The one used most is taken to be right. */
export const spelling: Rule = {
  id: 'names/spelling',
  severity: 'warning',
  what: 'Zoekt namen van projecten en organisaties die in het dossier op meer dan één manier zijn geschreven: `Kans4Kids` en `Kans 4 kids`.',
  why: 'Twee schrijfwijzen lijken twee projecten, en wie op de naam zoekt, vindt de helft.',
  help: 'Kies één schrijfwijze. Zet de naam bij `partners` of `terms`, dan kijkt Akkoord hem overal na.',
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
      what: 'Een hoofdletter aan het begin van een zin, en gewone woorden die op een naam lijken.',
      sheet:
        '## Doelgroep\n\nKindcentra doen mee; alle kindcentra krijgen hulp van Samen Sterk.\nZo staan we samen sterk. Het Huis van de Wijk is open, elk huis is welkom.\n',
    },
  ],
  run(documents, dossier, report) {
    const namesIn = searches(
      knownNames(dossier)
        .map(({ name }) => squashed(name))
        .join('\n'),
    );
    const reported = new Map<Passage, Use[]>();
    for (const uses of spellingsOf(passagesOf(documents, dossier), namesIn)) {
      const forms = new Map<string, Use[]>();
      for (const use of uses) append(forms, use.form, use);
      const [usual, ...others] = [...forms.values()].sort((a, b) => b.length - a.length);
      const [model] = usual ?? [];
      // A longer name that holds this one differs only where this one does.
      for (const use of others.flat()) {
        const { form, passage, from, to } = use;
        if (reported.get(passage)?.some((other) => overlaps(use, other))) continue;
        append(reported, passage, use);
        if (!model || !passage.isAuthored(from, to)) continue;
        report({
          message: `“${form}” staat hier ook als “${model.form}”.`,
          span: passage.span(from, to),
          related: [
            { message: 'Zo staat de naam er het vaakst.', span: model.passage.span(model.from, model.to) },
          ],
        });
      }
    }
  },
};

interface Use {
  readonly form: string;
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
}

/** A name has at most this many words. */
const longest = 4;

/** Every use of each name that has more than one spelling, the shortest name first. */
function spellingsOf(passages: readonly Passage[], namesIn: (text: string) => NamesInText): Use[][] {
  const uses = new Map<string, Use[]>();
  const small = new Set<string>();
  for (const passage of passages) {
    if (passage.quoted || passage.form === 'heading') continue;
    const { names, smallWords } = namesIn(passage.text);
    for (const word of smallWords) small.add(word);
    for (const { squash, ...use } of names) append(uses, squash, { ...use, passage });
  }
  return [...uses]
    .filter(([, all]) => all.some(({ form }) => form !== all[0]?.form) && !isOneWord(all, small))
    .sort(([a], [b]) => a.length - b.length)
    .map(([, all]) => all);
}

/** What a text by itself says of the names in it. */
interface NamesInText {
  readonly names: readonly (Omit<Use, 'passage'> & { readonly squash: string })[];
  /** Words in small letters. */
  readonly smallWords: ReadonlySet<string>;
}

/** By the squashes of the registered names, one on a line: what finds all other names in a text. */
const searches = memoizeByText((lines) => {
  const registered = new Set(lines.split('\n'));
  return memoizeByText((text) => namesInText(text, registered));
});

function namesInText(text: string, registered: ReadonlySet<string>): NamesInText {
  const names: NamesInText['names'][number][] = [];
  const smallWords = new Set<string>();
  const { words, squashes } = wordsOf({ text });
  const taken = registeredWords(squashes, registered);
  for (const [index, first] of words.entries()) {
    if (/^\p{Ll}+$/u.test(first.text)) smallWords.add(first.text);
    if (!canBegin(first.text) || taken.has(index)) continue;
    let squash = '';
    for (const [offset, end] of words.slice(index, index + longest).entries()) {
      const between = offset > 0 ? text.slice(words[index + offset - 1]?.to, end.from) : ' ';
      if (!/^[\s-]{1,2}$/u.test(between)) break;
      squash += squashes[index + offset];
      const form = text.slice(first.from, end.to).replace(/\s+/g, ' ');
      if (squash.length < 5 || registered.has(squash) || !isName(form, opensSentence(text, first))) continue;
      names.push({ squash, form, from: first.from, to: end.to });
    }
  }
  return { names, smallWords };
}

/** A registered name has at most this many words. */
const longestRegistered = 8;

/** The words, by position, that are part of a registered name in any spelling: `names/near-miss` looks at those. */
function registeredWords(squashes: readonly string[], registered: ReadonlySet<string>): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const from of squashes.keys()) {
    let squash = '';
    for (let last = from; last < Math.min(squashes.length, from + longestRegistered); last++) {
      squash += squashes[last];
      if (registered.has(squash)) for (let index = from; index <= last; index++) taken.add(index);
    }
  }
  return taken;
}

/** A word that also stands there in small letters is no name: with a capital further on it is a slip of the keyboard. */
function isOneWord(all: readonly Use[], small: ReadonlySet<string>): boolean {
  return (
    all.some(({ form }) => small.has(form.toLowerCase())) &&
    all.every(({ form }) => /^[\p{L}]+$/u.test(form)) &&
    all.some(({ form }) => /^\p{Lu}\p{Ll}+$/u.test(form))
  );
}

function append<K>(map: Map<K, Use[]>, key: K, use: Use): void {
  const known = map.get(key);
  if (known) known.push(use);
  else map.set(key, [use]);
}

function overlaps(a: Use, b: Use): boolean {
  return a.from < b.to && b.from < a.to;
}

function canBegin(word: string): boolean {
  return /^\p{Lu}|\d/u.test(word) && !/^\d+$/.test(word);
}

/** A capital or digit further on; behind a capital that a sentence may have given, that is what makes it a name. */
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
