import { createRequire } from 'node:module';

/** Returns the version of this program, as its package.json says. */
export function programVersion(): string {
  // Two folders up both from src/host and from dist/host.
  const manifest: unknown = createRequire(import.meta.url)('../../package.json');
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version);
  throw new Error('package.json without a version');
}
