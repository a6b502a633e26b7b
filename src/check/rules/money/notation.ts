import { groupBy } from '../../../text/group-by.ts';
import { amountsInText, type Notation, writtenAs } from '../../reading/amounts-in-text.ts';
import { authored } from '../../reading/found.ts';
import { isInQuotation } from '../../reading/in-quotation.ts';
import { ownProse } from '../../reading/passages.ts';
import { rewrite } from '../../rewrite.ts';
import type { Rule } from '../../rule.ts';
import { tally } from '../../tally.ts';

/** Amounts that are written otherwise than most in their file, in a trait that they show. */
export const notation: Rule = {
  id: 'money/notation',
  severity: 'info',
  what: 'Vergelijkt hoe de bedragen in een bestand zijn geschreven: `€ 5.000`, `€ 5.000,-`, `€ 5.000,00` of `5.000 euro`.',
  why: 'Eén notatie leest sneller, en verschil lijkt iets te betekenen.',
  help: 'Schrijf alle bedragen op dezelfde manier; met waarden tussen `{{` en `}}` gaat dat vanzelf.',
  examples: [
    {
      what: 'Twee bedragen met, één zonder streepje.',
      sheet: '## Doelgroep\n\nEen zaal kost € 400,-, een gids € 250,- en een bus € 1.100.\n',
      reports: [
        '€ 1.100 → De meeste bedragen hier zijn anders geschreven: “€ 1.100,-” in plaats van “€ 1.100”.',
      ],
    },
    {
      what: 'Een bedrag met centen staat niet tegenover bedragen zonder.',
      sheet: '## Doelgroep\n\nEen zaal kost € 400, een kaart € 4,75 en de bus € 1,2 miljoen.\n',
    },
  ],
  run(documents, dossier, report) {
    const amounts = authored(amountsInText, ownProse(documents, dossier)).filter(
      ({ passage, from, read }) => !read.isDoubled && read.cents !== 0n && !isInQuotation(passage.text, from),
    );
    for (const inFile of groupBy(amounts, ({ passage }) => passage.source.file).values()) {
      const usual = usualOf(inFile.map(({ read }) => read.notation));
      for (const found of inFile) {
        const { read, said, span } = found;
        const { notation: written, cents } = read;
        if (!traits.some((trait) => written[trait] !== undefined && written[trait] !== usual[trait]))
          continue;
        const right = writtenAs(cents, { ...written, ...usual });
        report({
          message: `De meeste bedragen hier zijn anders geschreven: “${right}” in plaats van “${said}”.`,
          span,
          ...rewrite(found, right.replaceAll('\u00a0', ' '), 'safe'),
        });
      }
    }
  },
};

const traits = ['currency', 'spaced', 'grouped', 'decimals'] as const;

/** Of each trait what most amounts show; of two that are as common, the one that comes first. */
function usualOf(all: readonly Notation[]): Notation {
  const usual = traits.map((trait) => {
    const counts = tally(all.flatMap(({ [trait]: choice }) => choice ?? []));
    const [commonest] = [...counts].sort(([, a], [, b]) => b - a);
    return [trait, commonest?.[0]];
  });
  return Object.fromEntries(usual) as Notation;
}
