import type { Report } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { houseStyleOf, houseStyleProblems, houseStyleSchema } from '../kinds/house-style.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { checkLogo } from './check-logo.ts';
import { readDataFile } from './read-data-file.ts';
import { sentence } from './sentence.ts';
import { placeAt } from './written.ts';

/** Returns the ids of the house styles that there are, sorted. */
export function houseStyleIds(host: Host): string[] {
  const folder = `${host.templates}/house-styles`;
  if (host.inspect(folder).kind !== 'folder') return [];
  return host.list(folder).filter((id) => host.inspect(`${folder}/${id}/style.yaml`).kind === 'file');
}

/** Reads `templates/house-styles/<id>/style.yaml`. Reports what is wrong with it; gives nothing when it cannot be printed with. */
export function loadHouseStyle(id: string, host: Host, report: Report): HouseStyle | undefined {
  const read = readDataFile(
    `${host.templates}/house-styles/${id}/style.yaml`,
    houseStyleSchema,
    host,
    report,
  );
  if (!read) return undefined;
  const style = houseStyleOf(id, read.data);
  const problems = houseStyleProblems(style);
  for (const { path, rule, message, help } of problems)
    report({ rule, severity: 'error', message: sentence(message), help, place: placeAt(read.written, path) });
  const logo = style.wordmark?.logo;
  if (logo === undefined || !style.wordmark) return problems.length === 0 ? style : undefined;
  const folder = `${host.templates}/house-styles/${id}`;
  const path = checkLogo(logo, folder, placeAt(read.written, ['wordmark', 'logo']), host, report);
  if (path === undefined || problems.length > 0) return undefined;
  return { ...style, wordmark: { ...style.wordmark, logo: path } };
}
