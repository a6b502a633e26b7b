import type { Host } from '../host/host.ts';
import { houseStyleOf, houseStyleProblems, houseStyleSchema } from '../kinds/house-style.ts';
import { memoizeByFiles } from '../memoize/memoize-by-files.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { checkFaces } from './check-faces.ts';
import { checkLogo } from './check-logo.ts';
import { loadWords } from './load-words.ts';
import { spanAt } from './raw-value.ts';
import { readDataFile } from './read-data-file.ts';
import { sentence } from './sentence.ts';

/** Returns the ids of the house styles that there are, sorted. */
export function houseStyleIds(host: Host): string[] {
  const folder = `${host.templates}/house-styles`;
  if (host.inspect(folder).kind !== 'folder') return [];
  return host.list(folder).filter((id) => host.inspect(`${folder}/${id}/style.yaml`).kind === 'file');
}

/**
 * Reads `templates/house-styles/<id>/style.yaml`, with its fonts and its logo. Reports what is wrong; gives
 * nothing when it cannot be printed with, and the same object as before when nothing changed.
 * @throws HostError when a file is there but cannot be read
 */
export const loadHouseStyle = memoizeByFiles((id, host, report): HouseStyle | undefined => {
  const folder = `${host.templates}/house-styles/${id}`;
  const read = readDataFile(`${folder}/style.yaml`, houseStyleSchema, host, report);
  // What is wrong with the words is reported where a dossier is loaded.
  const words = loadWords(host, () => {});
  if (!read || !words) return undefined;
  const spanOf = (...path: readonly string[]) => spanAt(read.raw, path);
  const style = houseStyleOf(id, read.data, words);
  const problems = houseStyleProblems(style);
  for (const { path, rule, message, help } of problems)
    report({ rule, severity: 'error', message: sentence(message), help, span: spanOf(...path) });
  const { wordmark, font } = style;
  const hasFaces = checkFaces(font.faces, folder, (face) => spanOf('font', 'faces', face), host, report);
  const logo = wordmark?.logo && checkLogo(wordmark.logo, folder, spanOf('wordmark', 'logo'), host, report);
  if (problems.length > 0 || !hasFaces || (wordmark?.logo && !logo)) return undefined;
  return wordmark ? { ...style, wordmark: { ...wordmark, logo: logo || undefined } } : style;
});
