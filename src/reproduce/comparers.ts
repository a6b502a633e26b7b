import { compareText } from './compare-text.ts';
import type { Compare } from './difference.ts';

/** How files are compared, by extension; each is imported when two files differ, which should be never. */
const comparers: Readonly<Record<string, () => Promise<Compare>>> = {
  pdf: async () => (await import('./compare-pdf.ts')).comparePdf,
  docx: async () => (await import('./compare-docx.ts')).compareDocx,
};

/** Returns what compares files of that name; text when nothing else is known. */
export async function comparerOf(name: string): Promise<Compare> {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return (await comparers[extension]?.()) ?? compareText;
}
