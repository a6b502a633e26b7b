/** The program as one module, for a run of all tests. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';

const project = resolve(import.meta.dirname, '../..');
const sources = join(project, 'src');
/** What a browser loads is left out, and what is there to run when it is loaded: it exports nothing. */
const isPart = (file: string) =>
  file.endsWith('.ts') &&
  !file.startsWith('preview/client/') &&
  // It loads the built program.
  file !== 'start/api.ts' &&
  /^export /m.test(readFileSync(join(sources, file), 'utf8'));

/**
 * Builds `src/` into one module, beside one of a line or two for each file, and returns a plugin with which tests load those: else each
 * worker asks for hundreds of modules, in which every import is a property of an object. Not for `--changed`, which goes by what
 * imports what, nor for a few files, of which the program is the smaller part.
 */
export async function builtSources(plugins: readonly Plugin[]): Promise<Plugin> {
  // As deep as the folders of `src/` from which files of the project are looked for.
  const built = mkdtempSync(join(project, 'node_modules/.akkoord-sources-'));
  process.on('exit', () => rmSync(built, { recursive: true, force: true }));
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(isPart);
  const entries = files.map(
    (file) => [file.slice(0, -3).replaceAll('/', '--'), join(sources, file)] as const,
  );
  await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    plugins: [...plugins],
    ssr: { noExternal: ['docx/layout'] },
    build: {
      ssr: true,
      outDir: built,
      minify: false,
      sourcemap: true,
      target: 'node20',
      rolldownOptions: {
        input: Object.fromEntries(entries),
        treeshake: false,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          codeSplitting: { groups: [{ name: 'all', test: () => true }] },
        },
      },
    },
  });
  const modules = new Map(entries.map(([name, file]) => [file, join(built, `${name}.js`)]));
  return {
    name: 'built-sources',
    enforce: 'pre',
    resolveId: (id, importer) =>
      importer && id.startsWith('.') ? modules.get(resolve(dirname(importer), id)) : undefined,
  };
}
