import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { patchDocx } from '../patch-docx.ts';
import { precompiledDataModule } from './precompiled-data-module.ts';
import { precompiledFormFontsModule } from './precompiled-form-fonts-module.ts';
import { precompiledTemplatesModule } from './precompiled-templates-module.ts';

/** What a file is in the built program. */
interface Replacement {
  readonly file: RegExp;
  /** The text instead of `text`. `root` is the folder of the project. */
  readonly by: (text: string, root: string) => string | Promise<string>;
}

/** Stands for a package that a library loads for what Akkoord never asks of it. */
const unused =
  (what: string): Replacement['by'] =>
  () =>
    `module.exports = new Proxy(function () {}, {
      get: (_, name) => (name === '__esModule' ? undefined : module.exports),
      apply() { throw new Error(${JSON.stringify(`${what} is not in the built program: see scripts/bundle/bundled.ts`)}); },
    });`;

/** The file in `dist/program/` that imports for the program: what it exports does what `import()` does. */
export const importing = 'import.cjs';

/** Every file that is another in the built program than where it comes from. */
const replacements: readonly Replacement[] = [
  // pdfmake and pdfkit: no SVG goes through them (media/drawings draws those), no QR codes, no passwords.
  { file: /\/svg-to-pdfkit\/source\.js$/, by: unused('svg-to-pdfkit') },
  { file: /\/pdfmake\/js\/qrEnc\.js$/, by: unused('the QR encoder of pdfmake') },
  { file: /\/@noble\/ciphers\/aes\.js$/, by: unused('@noble/ciphers') },
  // fontkit: only a WOFF2 font is packed so, and house styles have TrueType fonts (load/is-true-type.ts).
  { file: /\/brotli\/decompress\.js$/, by: unused('brotli') },
  // A table of 14,000 numbers, from the units of a text: in a tenth of the 3 ms.
  {
    file: /\/entities\/dist\/esm\/generated\/decode-data-html\.js$/,
    by: (text) =>
      replaceOnce(
        replaceOnce(
          text,
          /\n\s*\.split\(""\)\n\s*\.map\(\(c\) => c\.charCodeAt\(0\)\)\);/,
          ', "utf16le")).buffer);',
        ),
        /new Uint16Array\(/,
        'new Uint16Array(new Uint8Array(Buffer.from(',
      ),
  },
  // Tables of Unicode of fontkit and linebreak are unpacked as they load: by Node in a fifth of the time.
  {
    file: /\/tiny-inflate\/index\.js$/,
    by: () => `module.exports = (packed, room) => {
      const bytes = require('node:zlib').inflateRawSync(packed);
      room.set(bytes);
      return bytes.length < room.length ? room.slice(0, bytes.length) : room;
    };`,
  },
  ...['index.mjs', 'layout.mjs'].map((name) => ({
    file: new RegExp(`/docx/dist/${name}$`),
    by: (text: string) => patchDocx(name, text),
  })),
  // A script of which V8 has kept the code cannot import a package that is installed apart; a file beside it can.
  {
    file: /\/src\/host\/dutch-dictionary\.ts$/,
    by: (text) => text.replaceAll('import(', `require('./${importing}')(`),
  },
  {
    file: /\/src\/compose\/template\/precompiled-templates\.ts$/,
    by: (_, root) => precompiledTemplatesModule(root),
  },
  {
    file: /\/src\/load\/precompiled-data\.ts$/,
    by: (_, root) => precompiledDataModule(root),
  },
  {
    file: /\/src\/write\/pdf\/precompiled-form-fonts\.ts$/,
    by: (_, root) => precompiledFormFontsModule(root),
  },
];

/** Modules with what is called of them: each is loaded at the first call, which most commands never make. */
const calledLater: Readonly<Record<string, readonly string[]>> = {
  'node:child_process': ['spawn', 'execFileSync'],
  'node:readline': ['createInterface'],
  // Makes tables as it loads.
  fflate: ['strFromU8', 'strToU8', 'unzipSync', 'zipSync'],
};

/** Marks a package that is looked up, so that it is not looked up for ever. */
const asImported = {};

/** A `require` of our own, for what is loaded at its first use, is that of the bundle. */
const ownRequire =
  /const require = createRequire\(import\.meta\.url\);|createRequire\(import\.meta\.url\)(?=\()/g;

/** Makes each file into what it is in the built program: replaced, and in ASCII. Refuses when one was not met. */
export function bundled(root: string): Plugin {
  return {
    name: 'bundled',
    setup({ onLoad, onEnd, onResolve, resolve }) {
      const left = new Set(replacements);
      onEnd(() => ({ errors: [...left].map(({ file }) => ({ text: `no file is ${file}` })) }));
      onResolve({ filter: /^node:|^fflate$/ }, async ({ path, namespace, pluginData }) => {
        if (pluginData === asImported) return undefined;
        if (namespace === 'file' && path in calledLater) return { path, namespace: 'later' };
        if (path.startsWith('node:')) return { path, external: true };
        // The file that an import gives, not the one that a package has for `require`.
        return resolve(path, { kind: 'import-statement', resolveDir: root, pluginData: asImported });
      });
      onLoad({ filter: /./, namespace: 'later' }, ({ path }) => {
        const call = (name: string) =>
          `export const ${name} = (...given) => require(${JSON.stringify(path)}).${name}(...given);`;
        return { contents: calledLater[path]?.map(call).join('\n') ?? '', resolveDir: root };
      });
      onLoad({ filter: /\.[cm]?[jt]s$/ }, async ({ path }) => {
        const file = path.replaceAll('\\', '/');
        const text = readFileSync(path, 'utf8').replace(ownRequire, (own) =>
          own.startsWith('const') ? '' : 'require',
        );
        const replacement = replacements.find((each) => each.file.test(file));
        if (replacement) left.delete(replacement);
        const replaced = await replacement?.by(text, root);
        const contents = escaped(replaced ?? text) + (file.includes('/node_modules/') ? unmapped : '');
        return { contents, loader: file.endsWith('.ts') ? 'ts' : 'js' };
      });
    },
  };
}

/** A source map without places: a fault is told with the lines of `src/`, those of libraries are half the map. */
const noPlaces = Buffer.from('{"version":3,"sources":[""],"mappings":"AAAA"}').toString('base64');
const unmapped = `\n//# sourceMappingURL=data:application/json;base64,${noPlaces}`;

/** @throws Error when the text has no such place: the library is another one */
function replaceOnce(text: string, place: RegExp, by: string): string {
  if (!place.test(text)) throw new Error(`the library has no ${place}`);
  return text.replace(place, by);
}

/** Writes what is not ASCII as escapes, which esbuild leaves undone in regular expressions. */
function escaped(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
