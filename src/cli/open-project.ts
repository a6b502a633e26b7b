import { readSourceDateEpoch } from '../host/source-date-epoch.ts';
import type { Loaded, Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Imports the pipeline and makes its host. @throws UsageError for an invalid value in the environment */
export async function openProject({ environment, load }: Terminal): Promise<Loaded> {
  if (readSourceDateEpoch(environment.SOURCE_DATE_EPOCH) === 'invalid')
    throw new UsageError('`SOURCE_DATE_EPOCH` is geen geheel aantal seconden sinds 1970');
  return await load();
}
