import { isAbsolute, join } from 'node:path';

/** Says where the user's caches are on a system, as its makers say; first what the environment decides. */
const places: Readonly<Partial<Record<NodeJS.Platform, readonly [variable: string, otherwise: string]>>> = {
  win32: ['LOCALAPPDATA', 'AppData/Local'],
  darwin: ['', 'Library/Caches'],
};

/**
 * Returns the absolute path of Akkoord's folder in the user's cache; undefined when the user has no home.
 * Anyone may delete it at any time. Other systems than Windows and macOS follow the XDG Base Directory
 * Specification, which also says that a relative path counts as none.
 */
export function cacheFolder(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  home: () => string,
): string | undefined {
  const [variable, otherwise] = places[platform] ?? ['XDG_CACHE_HOME', '.cache'];
  const decided = environment[variable] ?? '';
  try {
    const caches = isAbsolute(decided) ? decided : join(home(), otherwise);
    return isAbsolute(caches) ? join(caches, 'akkoord') : undefined;
  } catch {
    return undefined;
  }
}
