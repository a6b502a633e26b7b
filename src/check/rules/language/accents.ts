import { memoizeByText } from '../../../memoize/memoize-by-text.ts';
import { latin } from '../../../text/latin.ts';
import { passagesOf } from '../../reading/passages.ts';
import type { Rule } from '../../rule.ts';
import { accentedStems, accentedWords } from './accented-stems.ts';

/** Words that lack an accent or a diaeresis, or have one too many. Only those of which there is one right spelling. */
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
        '## Doelgroep\n\nFinancieel en officieel, een financiering, een asociaal idee, bruine ogen, geïnteresseerd, de re-integratie, één of een. Zie www.voorbeeldstad.example/coordinatie of coordinatie@voorbeeldstad.example.\n\n:::quote{lang=en}\nAn efficient patient\n:::\n',
    },
  ],
  run(documents, dossier, report) {
    const own = passagesOf(documents, dossier).filter(({ quoted }) => !quoted);
    for (const passage of own)
      for (const { text, from, right } of misspeltIn(passage.text)) {
        const to = from + text.length;
        if (!passage.isAuthored(from, to)) continue;
        if (/[@/]|\w\.\w/.test(passage.text.slice(Math.max(0, from - 2), to + 2))) continue;
        report({ message: `“${text}” is zonder fout “${right}”.`, span: passage.span(from, to) });
      }
  },
};

const word = latin.gu`(?<![\p{L}\p{N}])\p{L}{3,60}(?![\p{L}\p{N}])`;

const misspeltIn = memoizeByText((passage) =>
  [...passage.matchAll(word)].flatMap(({ 0: text, index: from }) => {
    const right = respelled(text);
    return right === undefined ? [] : [{ text, from, right }];
  }),
);

const stems = new RegExp(
  // The longest first: `gecreeerd` before `creeer`.
  Object.keys(accentedStems)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'giu',
);

/** Returns a word as it should be; nothing when it is right. */
const respelled = memoizeByText((word): string | undefined => {
  const right =
    accentedWords[word.toLowerCase()] ??
    word.replace(stems, (part) => likeCase(part, accentedStems[part.toLowerCase()] ?? part));
  return right === word ? undefined : likeCase(word, right);
});

function likeCase(authored: string, right: string): string {
  if (authored.length > 1 && authored === authored.toUpperCase()) return right.toUpperCase();
  return /^\p{Lu}/u.test(authored) ? right.slice(0, 1).toUpperCase() + right.slice(1) : right;
}
