/**
 * Builds many dossiers of unlike text in one process and prints the live heap after each (MiB, after a full collection), the peak memory of
 * the process and the processor time. Run with `node --expose-gc tests/bench/many.mjs <number> [formats]` after `npm run build` and
 * `npx tsc -p tsconfig.build.json`; without `--expose-gc` it collects nothing, and the peak is that of a real build.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unlikeDossier } from './peers/unlike-dossier.mjs';

const [, , number = '60', formats = 'pdf'] = process.argv;
const source = fileURLToPath(new URL('../../agreements/meppel-gka-agenda', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'akkoord-many-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Mulberry32, so that each run has the same text. */
let state = 16;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
for (let index = 1; index <= Number(number); index++)
  unlikeDossier(source, join(folder, `dossiers/d${String(index).padStart(3, '0')}`), random);
process.chdir(folder);

const [pipeline, { nodeHost }] = await Promise.all([
  import('../../dist/pipeline.js'),
  import('../../dist/host/node-host.js'),
]);
const heaps = [];
const progress = ({ action, number }) => {
  if (action !== 'read' || !globalThis.gc) return;
  globalThis.gc();
  heaps.push(`${number - 1}:${Math.round(process.memoryUsage().heapUsed / 2 ** 20)}`);
};
const request = { paths: ['dossiers'], out: 'out', formats: formats.split(','), progress };
const outcome =
  formats === 'check'
    ? await pipeline.check(request, nodeHost('.', {}))
    : await pipeline.build(request, nodeHost('.', {}));
const { user, system } = process.cpuUsage();
if (heaps.length > 0) console.log(`heap after dossier: ${heaps.join(' ')}`);
console.log(
  `${outcome.documents} documents, ${outcome.written.length} files, ${outcome.withheld.length} dossiers withheld; ` +
    `peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB, CPU ${Math.round((user + system) / 1e6)} s`,
);
