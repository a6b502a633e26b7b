import type { Report } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { wordsSchema } from '../kinds/words.ts';
import { memoizeByFiles } from '../memoize/memoize-by-files.ts';
import type { Words } from '../model/words.ts';
import { readDataFile } from './read-data-file.ts';

/**
 * Reads `templates/words.yaml`. Reports what is wrong with it; gives nothing when it cannot be used, and the
 * same object as before when nothing changed.
 * @throws HostError when the file cannot be read
 */
export function loadWords(host: Host, report: Report): Words | undefined {
  return readWords(`${host.templates}/words.yaml`, host, report);
}

const readWords = memoizeByFiles((file, host, report) => readDataFile(file, wordsSchema, host, report)?.data);
