import type { Link } from 'mdast';
import { textOf } from '../../../model/text-of.ts';
import type { Words } from '../../../model/words.ts';

/** The word for what an address leads to, by its scheme. */
const wordFor: Readonly<Record<string, 'website' | 'mail' | 'phone'>> = {
  http: 'website',
  https: 'website',
  mailto: 'mail',
  tel: 'phone',
};

/**
 * Returns what is said of a link that shows nothing but its address, which by ear is a row of characters;
 * nothing of any other link.
 */
export function addressInWords(link: Link, { aloud }: Words): string | undefined {
  const [, scheme = '', rest = ''] = /^([a-z]+):(?:\/\/)?(.*)$/is.exec(link.url) ?? [];
  const shown = textOf(link).trim();
  const told = shown.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '');
  const word = wordFor[scheme.toLowerCase()];
  return word && comparable(told) === comparable(rest) ? aloud[word]({ address: told }) : undefined;
}

/**
 * An address without parts that do not matter: capitals, `www.`, a subject, the slash at its end, the spaces
 * and dashes of a number.
 */
function comparable(address: string): string {
  return address
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\?subject=.*$/, '')
    .replace(/\/$/, '')
    .replace(/[\s()-]/g, '');
}
