/** The program as Node runs it, for tests that start it: to compile it once costs as much as ten starts. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { memoizeByValue } from '../../src/memoize/memoize-by-value.ts';

const project = resolve(import.meta.dirname, '../..');
const cache = join(project, 'node_modules/.cache/akkoord-compiled');
const dayAgo = () => Date.now() - 24 * 60 * 60 * 1000;

/** What tests start, and what one of them puts something else in the place of. */
const ENTRIES = ['cli/main', 'cli/command-line', 'pipeline', 'host/node-host'] as const;

/** Returns the path of a module of `src/`, bundled once for as long as no source changes: Node starts it for a third less work. */
export function compiledModule(name: (typeof ENTRIES)[number]): string {
  return join(compiled(cache), 'dist', `${name}.js`);
}

/** Made once in a process, in which the source stays as it is. */
const compiled = memoizeByValue((among: string): string => {
  const folder = join(among, sourceHash());
  if (existsSync(folder)) {
    utimesSync(folder, new Date(), new Date());
    return folder;
  }
  mkdirSync(among, { recursive: true });
  for (const other of readdirSync(among))
    if (statSync(join(among, other)).mtimeMs < dayAgo())
      rmSync(join(among, other), { recursive: true, force: true });
  const making = mkdtempSync(join(among, 'making-'));
  for (const part of ['package.json', 'templates', 'node_modules'])
    symlinkSync(join(project, part), join(making, part));
  buildSync({
    absWorkingDir: project,
    entryPoints: ENTRIES.map((name) => `src/${name}.ts`),
    outbase: 'src',
    outdir: join(making, 'dist'),
    // As deep as the folders of `src/` from which files of the project are looked for.
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    logLevel: 'warning',
  });
  try {
    renameSync(making, folder);
  } catch (error) {
    // Another process made the same just before.
    if (!existsSync(folder)) throw error;
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
});

/** Of all that the compiled program depends on, and of where it finds the rest. */
function sourceHash(): string {
  const hash = createHash('sha256').update(project);
  const sources = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => `src/${file}`);
  for (const file of [
    'tsconfig.json',
    'tests/support/compiled-program.ts',
    'package.json',
    'package-lock.json',
    ...sources,
  ])
    hash.update(`\0${file}\0`).update(readFileSync(join(project, file)));
  return hash.digest('hex').slice(0, 16);
}
