import type { Report } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { wordsSchema } from '../kinds/words.ts';
import { memoizeByFiles } from '../memoize/memoize-by-files.ts';
import type { Resources } from '../model/resources.ts';
import type { Words } from '../model/words.ts';
import { laidOver } from './laid-over.ts';
import { type RawFile, readRawFile, wholeData } from './read-data-file.ts';

/**
 * Reads `words.yaml` of the package, and over it that of the project, which holds only what differs. Reports
 * what is wrong; gives nothing when they cannot be used, and the same object as before when nothing changed.
 * @throws HostError when a file cannot be read
 */
export function loadWords({ roots }: Resources, host: Host, report: Report): Words | undefined {
  return readWords({ roots }, host, report);
}

const readWords = memoizeByFiles(({ roots }: Pick<Resources, 'roots'>, host, report): Words | undefined => {
  const [base, ...own] = roots.map((root) => `${root}/words.yaml`).reverse();
  if (base === undefined) throw new Error('no root');
  let all: RawFile | undefined = readRawFile(base, host, report);
  for (const file of own.filter((each) => host.inspect(each).kind !== 'missing')) {
    const over = all && readRawFile(file, host, all.hear);
    all = all && over && { raw: laidOver(all.raw, over.raw), hear: over.hear };
  }
  return all && wholeData(all, wordsSchema);
});
