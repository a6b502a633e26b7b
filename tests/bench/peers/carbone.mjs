/** `node carbone.mjs <template> <data> <docx>`: fills a ready-made Word file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { peerPackage } from './peer-package.mjs';

const { default: carbone } = await peerPackage('carbone', 'lib/index.js');
const [template, data, file] = process.argv.slice(2);
writeFileSync(file, await promisify(carbone.render)(template, JSON.parse(readFileSync(data, 'utf8')), {}));
process.exit(0);
