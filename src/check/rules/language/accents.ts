import { memoizeByText } from '../../../memoize/memoize-by-text.ts';
import { askEach } from '../../ask-each.ts';
import type { Found } from '../../reading/found.ts';
import { own } from '../../reading/passages.ts';
import { lettersInText } from '../../reading/words-in-text.ts';
import { rewrite } from '../../rewrite.ts';
import type { Rule } from '../../rule.ts';
import { accentedStems, accentedWords } from './accented-stems.ts';

const misspelled = memoizeByText((text) =>
  lettersInText(text).flatMap(({ text: word, from, to }) => {
    const right = word.length < 3 || word.length > 60 ? undefined : respelled(word);
    return right === undefined || /\d/.test(`${text[from - 1]}${text[to]}`) ? [] : [{ from, to, right }];
  }),
);

/** Words that lack an accent or a diaeresis, or have one too many. Only those with one right spelling. */
export const accents: Rule = {
  id: 'language/accents',
  severity: 'info',
  what: 'Zoekt woorden waarin een trema of accent ontbreekt of te veel is: “coordinator”, “financiele”, “individuële”.',
  why: 'Een trema zegt waar een lettergreep begint. Zonder trema leest een voorleesprogramma het woord verkeerd voor.',
  help: 'Neem de spelling over die hier staat.',
  examples: [
    {
      what: 'Te weinig en te veel, ook in een samenstelling.',
      sheet:
        '## Doelgroep\n\nDe Zorgcoordinator kent de financiele ideeen en een individuële aanpak. Een reele kans voor tweeentwintig clienten.\n',
      reports: [
        'Zorgcoordinator → “Zorgcoordinator” is zonder fout “Zorgcoördinator”.',
        'financiele → “financiele” is zonder fout “financiële”.',
        'ideeen → “ideeen” is zonder fout “ideeën”.',
        'individuële → “individuële” is zonder fout “individuele”.',
        'reele → “reele” is zonder fout “reële”.',
        'tweeentwintig → “tweeentwintig” is zonder fout “tweeëntwintig”.',
        'clienten → “clienten” is zonder fout “cliënten”.',
      ],
    },
    {
      what: 'Woorden die zo goed zijn, een citaat in een andere taal en een adres.',
      sheet:
        '## Doelgroep\n\nFinancieel en officieel, een financiering, een asociaal idee, bruine ogen, geïnteresseerd, de re-integratie, één of een. Zie www.voorbeeldstad.example/de-coordinatie?plan=financiele&y=ideeen, financiele_stukken.pdf of coordinatie@voorbeeldstad.example.\n\n:::quote{lang=en}\nAn efficient patient\n:::\n',
    },
  ],
  run: askEach(own, misspelled, (found) => {
    if (isInAddress(found)) return undefined;
    const { right } = found.read;
    return {
      message: `“${found.text}” is zonder fout “${right}”.`,
      ...rewrite(found, right, isName(found) ? 'suggestion' : 'safe'),
    };
  }),
};

/** An address or the name of a file has no accents where the word has them. */
function isInAddress(found: Found): boolean {
  const [before = ''] = /\S*$/.exec(found.before(MAX_ADDRESS)) ?? [];
  const [behind = ''] = /^\S*/.exec(found.after(MAX_ADDRESS)) ?? [];
  return /[@/#]|\w\.\w/.test(before + found.text + behind);
}

/** Characters on either side. */
const MAX_ADDRESS = 300;

const stems = new RegExp(
  // The longest first: `gecreeerd` before `creeer`.
  Object.keys(accentedStems)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'giu',
);

/** Returns a word with the right accents; nothing when it has them. */
export const respelled = memoizeByText((word): string | undefined => {
  const right =
    accentedWords[word.toLowerCase()] ??
    word.replace(stems, (part) => likeCase(part, accentedStems[part.toLowerCase()] ?? part));
  return right === word ? undefined : likeCase(word, right);
});

function likeCase(authored: string, right: string): string {
  if (authored.length > 1 && authored === authored.toUpperCase()) return right.toUpperCase();
  return /^\p{Lu}/u.test(authored) ? right.slice(0, 1).toUpperCase() + right.slice(1) : right;
}

/** Says whether it may be a name, which its bearer spells as she likes: in the data, or with a capital. */
function isName({ passage, text }: Found): boolean {
  return passage.kind === 'field' || /^\p{Lu}/u.test(text);
}
