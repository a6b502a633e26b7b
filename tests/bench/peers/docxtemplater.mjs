/** `node docxtemplater.mjs <template> <data> <docx>`: fills a ready-made Word file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { peerPackage } from './peer-package.mjs';

const [{ default: Templater }, { default: Zip }] = await Promise.all([
  peerPackage('docxtemplater', 'js/docxtemplater.js'),
  peerPackage('pizzip', 'js/index.js'),
]);
const [template, data, file] = process.argv.slice(2);
const word = new Templater(new Zip(readFileSync(template)), { paragraphLoop: true });
word.render(JSON.parse(readFileSync(data, 'utf8')));
writeFileSync(file, word.toBuffer({ compression: 'DEFLATE' }));
