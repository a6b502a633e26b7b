import { sourceUri } from '../diagnostic/source-uri.ts';
import type { Host } from '../host/host.ts';
import { unlessRefused } from '../host/host-error.ts';

/** Returns the `file:` URI of a file; undefined when it does not exist. */
export function fileUri(file: string, host: Host): string | undefined {
  return unlessRefused(() => sourceUri(host.realPath(file)).uri, undefined);
}
