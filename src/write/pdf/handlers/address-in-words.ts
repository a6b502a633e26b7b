import type { Link } from 'mdast';
import { textOf } from '../../../model/text-of.ts';

/** How an address is told by ear, by its scheme; the address itself without the scheme. */
const words: Readonly<Record<string, (address: string) => string>> = {
  http: (address) => `Naar de website ${address}`,
  https: (address) => `Naar de website ${address}`,
  mailto: (address) => `Mail naar ${address}`,
  tel: (address) => `Bel ${address}`,
};

/** Returns what is said of a link that shows nothing but its address, which by ear is a row of characters; nothing of any other link. */
export function addressInWords(link: Link): string | undefined {
  const [, scheme = '', rest = ''] = /^([a-z]+):(?:\/\/)?(.*)$/is.exec(link.url) ?? [];
  const shown = textOf(link).trim();
  const told = shown.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '');
  return comparable(told) === comparable(rest) ? words[scheme.toLowerCase()]?.(told) : undefined;
}

/** An address without what makes no other of it: capitals, `www.`, a subject, the slash at its end, the spaces and dashes of a number. */
function comparable(address: string): string {
  return address
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\?subject=.*$/, '')
    .replace(/\/$/, '')
    .replace(/[\s()-]/g, '');
}
