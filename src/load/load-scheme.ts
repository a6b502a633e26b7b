import type { Report } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { schemeSchema } from '../kinds/scheme.ts';
import { memoizeByFiles } from '../memoize/memoize-by-files.ts';
import type { Resources } from '../model/resources.ts';
import type { Scheme } from '../model/scheme.ts';
import { findResource, namesOfResources } from './find-resource.ts';
import { spanAt } from './raw-value.ts';
import { readDataFile } from './read-data-file.ts';

/** Returns the ids of the schemes that there are, sorted. */
export function schemeIds(resources: Resources, host: Host): string[] {
  return namesOfResources('schemes', resources, host)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length));
}

/** Returns the file of a scheme that there is; undefined for any other id. */
export function schemeFile(id: string, resources: Resources, host: Host): string | undefined {
  return findResource(`schemes/${id}.yaml`, resources, host);
}

/** Reads `schemes/<id>.yaml`, one of `schemeIds`; reports what is wrong. The same object when nothing changed. */
export function loadScheme(id: string, resources: Resources, host: Host, report: Report): Scheme | undefined {
  const file = schemeFile(id, resources, host);
  return file === undefined ? undefined : readScheme({ id, file }, host, report);
}

const readScheme = memoizeByFiles(
  ({ id, file }: { readonly id: string; readonly file: string }, host, report): Scheme | undefined => {
    const read = readDataFile(file, schemeSchema, host, report);
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
  },
);
