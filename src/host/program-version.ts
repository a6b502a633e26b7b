import { createRequire } from 'node:module';

/** Returns the version of this program from package.json. */
export function programVersion(): string {
  // Two folders up from both src/host and dist/host.
  const manifest: unknown = createRequire(import.meta.url)('../../package.json');
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version);
  throw new Error('package.json without a version');
}
