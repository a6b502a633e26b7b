/** Makes `dist/`: the program in one file, what starts it, and the parts of the preview's page. `npm run build`. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };
import { editorSchemas } from '../src/kinds/editor-schemas.ts';
import { bundled, importing } from './bundle/bundled.ts';
import { licences } from './bundle/licences.ts';

const root = resolve(import.meta.dirname, '..');
const program = join(root, 'dist/program');
const file = join(program, 'akkoord.cjs');

/** As long as a SHA-256, so that the places in the source map stay. */
const noHash = '0'.repeat(64);

rmSync(join(root, 'dist'), { recursive: true, force: true });

/** What a module knows as `import.meta.url`. */
const url = "var __url=require('node:url').pathToFileURL(__filename).href;";

const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  external: [...Object.keys(manifest.dependencies), `./${importing}`],
  // Node compiles a CommonJS file with code of an earlier run; of an ES module it can only keep what it does itself.
  format: 'cjs',
  target: 'node20.19',
  // Else esbuild makes patterns such as `/\p{Lu}/u` anew at each use: its table asks for properties newer than ours.
  supported: { 'regexp-unicode-property-escapes': true },
  minifySyntax: true,
  minifyWhitespace: true,
  // Node prints the line where an error was thrown.
  lineLimit: 200,
  legalComments: 'none',
  define: { 'import.meta.url': '__url', 'import.meta.dirname': '__dirname' },
  logLevel: 'warning',
};

const { metafile } = await build({
  ...shared,
  entryPoints: ['src/program.ts'],
  outfile: file,
  define: { ...shared.define, PROGRAM_HASH: JSON.stringify(noHash) },
  banner: { js: `(function(exports,require,module,__filename,__dirname){${url}` },
  footer: { js: '})' },
  sourcemap: 'external',
  sourcesContent: false,
  metafile: true,
  plugins: [bundled(root)],
});

const made = readFileSync(file, 'latin1');
/** Of the file with zeros in its place; package.json, with the version, is in it too. */
const programHash = createHash('sha256').update(made).digest('hex');
writeFileSync(file, made.replaceAll(noHash, programHash), 'latin1');
// V8 takes one byte for a character, and decodes nothing, as long as all are ASCII.
if (/[^\0-\x7f]/.test(made)) throw new Error('the program has characters outside ASCII');

writeFileSync(join(program, importing), 'module.exports = (name) => import(name);\n');

await build({
  ...shared,
  entryPoints: ['src/start/start.ts'],
  banner: { js: url },
  outfile: join(program, 'start.cjs'),
  define: { ...shared.define, PROGRAM_HASH: JSON.stringify(programHash) },
});

await build({
  ...shared,
  entryPoints: ['src/start/api.ts'],
  format: 'esm',
  outfile: join(program, 'api.mjs'),
  define: { PROGRAM_HASH: JSON.stringify(programHash) },
});

/** Files of packages that are read as they are, with where they go in `dist/`. */
const copies = {
  'pdfjs-dist/legacy/build/pdf.min.mjs': 'preview/pdfjs/pdf.min.mjs',
  'pdfjs-dist/legacy/build/pdf.worker.min.mjs': 'preview/pdfjs/pdf.worker.min.mjs',
  'pdfkit/js/data/sRGB_IEC61966_2_1.icc': 'packages/pdfkit/js/data/sRGB_IEC61966_2_1.icc',
};
for (const [from, to] of Object.entries(copies))
  cpSync(join(root, 'node_modules', from), join(root, 'dist', to));
writeFileSync(
  join(root, 'dist/LICENCES.txt'),
  licences(root, [
    ...Object.keys(metafile.inputs),
    ...Object.keys(copies).map((file) => `node_modules/${file}`),
  ]),
);

mkdirSync(join(root, 'dist/schemas'));
for (const { name, schema } of editorSchemas())
  writeFileSync(join(root, `dist/schemas/${name}.schema.json`), `${JSON.stringify(schema, undefined, 2)}\n`);
