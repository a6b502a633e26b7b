import { wordList } from '../../text/word-list.ts';

/** From one on. */
const words = wordList(
  'één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
);

/** `Een viertal` is four; “een tiental” is about ten. */
const collectives = words.slice(1, 9).map((word) => `${word}tal`);

/** Source of a pattern for a number of things: `vier`, `4`, `viertal`. Not `een`, which is mostly an article. */
export const numeralPattern = `(?:${[...words, ...collectives].join('|')}|\\d{1,2})`;

/** Returns the number that a numeral means; undefined when it is no numeral. */
export function readNumeral(text: string): number | undefined {
  const place = words.indexOf(text.toLowerCase().replace(/tal$/, ''));
  if (place >= 0) return place + 1;
  return /^\d{1,2}$/.test(text) ? Number(text) : undefined;
}

/** Returns a number as people type it (`1.250,5`) in hundredths. */
export function hundredthsOf(authored: string): bigint {
  const [whole = '', decimals = ''] = authored.replaceAll('.', '').split(',');
  return BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0'));
}
