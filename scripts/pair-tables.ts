/** Writes src/write/pdf/pair-tables.ts anew, after an upgrade of our own fonts or of fontkit. Takes a minute or two. */
import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { parsedFont } from '../src/write/pdf/parsed-font.ts';
import { ownFaces, pairTableOf } from '../tests/support/pair-table.ts';

const entries = ownFaces.map(({ file, bytes, hash }) => {
  const packed = deflateSync(JSON.stringify(pairTableOf(parsedFont(bytes).program)), { level: 9 });
  return `  // ${file}\n  '${hash}':\n    '${packed.toString('base64')}',\n`;
});
writeFileSync(
  'src/write/pdf/pair-tables.ts',
  '/**\n * The `PairTable` of each of our own fonts, packed, by the SHA-256 of its file. `scripts/pair-tables.ts` writes it.\n */\n' +
    `export const pairTables: Readonly<Record<string, string>> = {\n${entries.join('')}};\n`,
);
