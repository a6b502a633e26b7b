import type { Format } from '../pipeline.ts';
import { choiceHelp, readChoice } from './read-choice.ts';

/** The values of `--to`; a writer without a line here does not compile. */
const formats = {
  pdf: 'het document als PDF',
  docx: 'het document als Word-bestand',
  html: 'het document als webpagina',
  tree: 'de inhoud als leesbare boom',
  markdown: 'de Markdown die het sjabloon maakte',
} satisfies Record<Format, string>;

/** The default of `--to`. */
export const usualFormats: readonly Format[] = ['pdf', 'docx', 'html'];

/** Formats that are printed on standard output instead of written. */
const shown: ReadonlySet<Format> = new Set<Format>(['tree', 'markdown']);

/** The help of `--to`. */
export const formsHelp = `wat er gemaakt wordt, met komma’s ertussen (standaard \`${usualFormats.join(',')}\`): ${choiceHelp(
  formats,
)}; ${[...shown].map((name) => `\`${name}\``).join(' en ')} komen op de standaarduitvoer`;

/** Reads the values of `--to` without duplicates. @throws UsageError for an unknown format */
export function readFormats(args: readonly string[]): readonly Format[] {
  if (args.length === 0) return usualFormats;
  const names = args.flatMap((text) => text.split(','));
  return [...new Set(names.map((name) => readChoice(name, formats, 'geen vorm voor `--to`')))];
}

/** Returns the first format that is printed instead of written, if any. */
export function shownFormat(formats: readonly Format[]): Format | undefined {
  return formats.find((format) => shown.has(format));
}
