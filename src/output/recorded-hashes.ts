import type { ManifestEntry } from './manifest.ts';

/**
 * Returns the SHA-256 of what the manifest says the program wrote, or was about to write when it was cut off.
 */
export function recordedHashes(entry: ManifestEntry | undefined): readonly string[] {
  return [entry?.sha256, entry?.pending].filter((hash) => hash !== undefined);
}
