import type { Host } from '../host/host.ts';
import { schemeSchema } from '../kinds/scheme.ts';
import { memoizeByFiles } from '../memoize/memoize-by-files.ts';
import type { Scheme } from '../model/scheme.ts';
import { spanAt } from './raw-value.ts';
import { readDataFile } from './read-data-file.ts';

/** Returns the ids of the schemes that there are, sorted. */
export function schemeIds(host: Host): string[] {
  const folder = `${host.templates}/schemes`;
  if (host.inspect(folder).kind !== 'folder') return [];
  return host
    .list(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length));
}

/** Reads `templates/schemes/<id>.yaml`; reports what is wrong. The same object when nothing changed. */
export const loadScheme = memoizeByFiles((id, host, report): Scheme | undefined => {
  const read = readDataFile(`${host.templates}/schemes/${id}.yaml`, schemeSchema, host, report);
  if (!read) return undefined;
  const { data, raw } = read;
  if (!data.sources.some((source) => source.id === data.source)) {
    report({
      rule: 'scheme/unknown-source',
      severity: 'error',
      message: `\`source\` (bron van het geld) noemt \`${data.source}\`, en dat staat niet in \`sources\` (bronnen).`,
      help: 'Zet de bron in `sources`, of verbeter de id.',
      span: spanAt(raw, ['source']),
    });
    return undefined;
  }
  return { id, ...data };
});
