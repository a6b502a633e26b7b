import { Script } from 'node:vm';
import type { UserCache } from '../host/user-cache.ts';

/**
 * Compiles a file, with the code that V8 made of it at an earlier run when the cache has that. Otherwise the
 * code is kept when the program ends: only then V8 has compiled the functions that were really called, which
 * is what `module.enableCompileCache` of Node leaves out.
 */
export function cachedScript(
  file: string,
  source: string,
  cache: Pick<UserCache, 'read' | 'write'> | undefined,
  name: string,
): Script {
  const cachedData = cache?.read(name);
  const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) });
  if (cache && (!cachedData || script.cachedDataRejected))
    process.once('exit', () => cache.write(name, script.createCachedData()));
  return script;
}
