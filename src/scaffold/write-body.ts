import type { Starter } from '../kinds/start/starter.ts';
import type { Section } from '../model/sections.ts';
import { wrapText } from '../text/wrap-text.ts';

const usualOpening =
  'Onder elke kop komt uw tekst. Wat tussen deze pijltjes staat is uitleg; die komt in geen document.';

/** Returns the body of a new document: the heading of every mandatory section, with its hint in a comment. */
export function writeBody(
  sections: readonly Section[],
  { headingMark, opening = usualOpening }: Pick<Starter, 'headingMark' | 'opening'>,
): string {
  const parts = [
    comment(opening),
    ...sections.map(({ heading, mandatory, hint }) =>
      mandatory
        ? `${headingMark} ${heading}\n\n${comment(`Schrijf hier: ${hint}.`)}`
        : comment(
            `Hier mag nog een stuk komen: ${hint}. Zet er dan deze kop boven: ${headingMark} ${heading}`,
          ),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function comment(text: string): string {
  // Two dashes are not allowed in a comment.
  return wrapText(`<!-- ${text.replace(/--+/g, '–')} -->`, '', '     ').join('\n');
}
