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

/** Returns the words for a link that shows only its address; undefined for any other link. */
export function addressInWords(link: Link, { aloud }: Words): string | undefined {
  const [, scheme = '', rest = ''] = /^([a-z]+):(?:\/\/)?(.*)$/is.exec(link.url) ?? [];
  const shown = textOf(link).trim();
  const told = shown.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '');
  const word = wordFor[scheme.toLowerCase()];
  return word && comparable(told) === comparable(rest) ? aloud[word]({ address: told }) : undefined;
}

/** An address without capitals, `www.`, subject, last slash, and spaces or dashes of a number. */
function comparable(address: string): string {
  return address
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\?subject=.*$/, '')
    .replace(/\/$/, '')
    .replace(/[\s()-]/g, '');
}
