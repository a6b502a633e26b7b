/** `node typst-compile.mjs <markup>`: Typst lays out ready-made markup and writes nothing: its compile alone, as `check` is to us. */
import { readFileSync } from 'node:fs';
import { peerPackage } from './peer-package.mjs';

const { NodeCompiler } = await peerPackage('@myriaddreamin/typst-ts-node-compiler');
const compiled = NodeCompiler.create().compile({ mainFileContent: readFileSync(process.argv[2], 'utf8') });
if (compiled.hasError()) throw new Error('Typst refused the markup');
