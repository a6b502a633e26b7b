/** `node typst.mjs <markdown> <pdf> [<markdown> <pdf> …]`: remark reads and Typst lays out, all pairs in one process. */
import { readFileSync, writeFileSync } from 'node:fs';
import { peerPackage } from './peer-package.mjs';
import { typstMarkup } from './typst-markup.mjs';

const [{ unified }, { default: parse }, { default: gfm }, { NodeCompiler }] = await Promise.all([
  peerPackage('unified'),
  peerPackage('remark-parse'),
  peerPackage('remark-gfm'),
  peerPackage('@myriaddreamin/typst-ts-node-compiler'),
]);

const compiler = NodeCompiler.create();
const processor = unified().use(parse).use(gfm);
for (let at = 2; at < process.argv.length; at += 2) {
  const markup = typstMarkup(processor.parse(readFileSync(process.argv[at], 'utf8')));
  writeFileSync(process.argv[at + 1], compiler.pdf({ mainFileContent: markup }));
  compiler.evictCache(10);
}
