import type { Format } from '../pipeline.ts';
import { choiceHelp, readChoice } from './read-choice.ts';

/** What `--to` may name; a writer without a line here fails to compile. */
const forms = {
  pdf: 'het document als PDF',
  docx: 'het document als Word-bestand',
  html: 'het document als webpagina',
  tree: 'de inhoud als leesbare boom',
  markdown: 'de Markdown die het sjabloon maakte',
} satisfies Record<Format, string>;

/** What is made when `--to` is not given. */
export const usualForms: readonly Format[] = ['pdf', 'docx', 'html'];

/** Forms that are shown on the standard output instead of written. */
const shown: ReadonlySet<Format> = new Set<Format>(['tree', 'markdown']);

/** Says in one sentence what `--to` takes. */
export const formsHelp = `wat er gemaakt wordt, met komma’s ertussen (standaard \`${usualForms.join(',')}\`): ${choiceHelp(
  forms,
)}; ${[...shown].map((name) => `\`${name}\``).join(' en ')} komen op de standaarduitvoer`;

/** Reads the values of `--to`, doubles left out. @throws UsageError for an unknown form */
export function readForms(typed: readonly string[]): readonly Format[] {
  if (typed.length === 0) return usualForms;
  const names = typed.flatMap((text) => text.split(','));
  return [...new Set(names.map((name) => readChoice(name, forms, 'geen vorm voor `--to`')))];
}

/** Returns the first form that is shown rather than written, if any. */
export function shownForm(formats: readonly Format[]): Format | undefined {
  return formats.find((format) => shown.has(format));
}
