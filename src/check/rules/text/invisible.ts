import { groupBy } from '../../../text/group-by.ts';
import { unicodeNumber } from '../../../text/unicode-number.ts';
import { authored, type Found } from '../../reading/found.ts';
import { matches } from '../../reading/matches.ts';
import { passagesOf } from '../../reading/passages.ts';
import { rewrite } from '../../rewrite.ts';
import type { Finding, Rule } from '../../rule.ts';

/** Characters without a width, from web pages and Word. Soft hyphens are refused where they are read. */
export const invisible: Rule = {
  id: 'text/invisible',
  severity: 'warning',
  what: 'Zoekt onzichtbare tekens: spaties zonder breedte, lijmtekens en tekens voor de leesrichting.',
  why: 'Wie naar het woord zoekt, vindt het niet, en twee namen die er gelijk uitzien, zijn het dan niet.',
  help: 'Wis de letters aan beide kanten van het teken en typ ze opnieuw.',
  examples: [
    {
      what: 'In de tekst en in de gegevens; één melding per alinea.',
      agenda: { data: 'title: Gelijke\u200bkansen\n' },
      sheet: '## Doelgroep\n\nDe taal\u200bklas en de reken\u2060klas zijn\u200e open.\n',
      reports: [
        '\u200b → Hier staat een onzichtbaar teken (U+200B).',
        '\u200b → Hier staat een onzichtbaar teken (U+200B), en nog 2 in dit stuk tekst.',
      ],
    },
    {
      what: 'Vaste spaties, en tekens die in een ander schrift letters verbinden.',
      sheet:
        '## Doelgroep\n\nHet kost €\u00a05. In het Perzisch heet het \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645.\n',
    },
  ],
  run(documents, dossier, report) {
    const all = authored(invisibleCharacters, passagesOf(documents, dossier));
    for (const [first, ...more] of groupBy(all, ({ passage }) => passage).values()) {
      if (!first) continue;
      const others = more.length > 0 ? `, en nog ${more.length} in dit stuk tekst` : '';
      report({
        message: `Hier staat een onzichtbaar teken (${unicodeNumber(first.text)})${others}.`,
        span: first.span,
        ...withoutSigns([first, ...more]),
      });
    }
  },
};

/** Returns the fix that takes all of them away; none when one of them is written as a code. */
function withoutSigns(all: readonly Found[]): Pick<Finding, 'fixes'> {
  const edits = all.flatMap((each) => rewrite(each, '', 'safe').fixes?.[0]?.edits ?? []);
  if (edits.length < all.length) return {};
  return { fixes: [{ title: 'Haal dit weg', edits, certainty: 'safe' }] };
}

/** Joiners and non-joiners are part of Arabic, Persian and Indic words. */
const invisibleCharacters = matches(
  () =>
    /[\u034f\u061c\u180e\u200b\u200e\u200f\u2060-\u2064]|(?<![\u0600-\u109f])[\u200c\u200d]|[\u200c\u200d](?![\u0600-\u109f])/g,
  /[\u034f\u061c\u180e\u200b-\u200f\u2060-\u2064]/,
);
