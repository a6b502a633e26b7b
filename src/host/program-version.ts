import { createRequire } from 'node:module';

/** Returns the version of this program from package.json. */
export function programVersion(): string {
  return fromManifest('version');
}

/**
 * Returns the address of the page with a heading for every rule, `docs/rules.md`, in the repository that package.json
 * names, as GitHub and GitLab show it.
 */
export function rulesPageAddress(): string {
  return `${fromManifest('homepage')}/blob/main/docs/rules.md`;
}

function fromManifest(key: 'version' | 'homepage'): string {
  // Two folders up from both src/host and dist/host.
  const manifest: { readonly [Key in typeof key]?: unknown } = createRequire(import.meta.url)(
    '../../package.json',
  );
  const value = manifest[key];
  if (typeof value !== 'string') throw new Error(`package.json without ${key}`);
  return value;
}
