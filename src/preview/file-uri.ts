import { sourceUri } from '../diagnostic/source-uri.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';

/** Returns the `file:` URI of a file, for a program on this machine; nothing when it is not there (any more). */
export function fileUri(file: string, host: Host): string | undefined {
  try {
    return sourceUri(host.realPath(file)).uri;
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}
