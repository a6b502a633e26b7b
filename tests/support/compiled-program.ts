/** The program as Node runs it, for tests that start it: to compile it once costs as much as three starts that compile what they load. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { memoizeByValue } from '../../src/memoize/memoize-by-value.ts';

const project = resolve(import.meta.dirname, '../..');

/** Returns the path of a module of `src/` (`cli/main`), compiled once for all tests of this process. Types are not checked. */
export function compiledModule(name: string): string {
  return join(compiled('dist'), `${name}.js`);
}

const compiled = memoizeByValue((name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'akkoord-compiled-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const part of ['package.json', 'templates', 'node_modules'])
    symlinkSync(join(project, part), join(folder, part));
  const tsc = join(project, 'node_modules/typescript/bin/tsc');
  const options = ['-p', 'tsconfig.build.json', '--noCheck', '--outDir', join(folder, name)];
  execFileSync(process.execPath, [tsc, ...options], { cwd: project });
  return join(folder, name);
});
