/**
 * Types keys in the largest example and prints how long it takes from a key until its findings are there: through the checker of the
 * language server, over unsaved text, warm. Wall and CPU time, medians; then where the CPU time of one check goes, by stage.
 * Run with `npm run build && node tests/bench/editor.mjs`; EDITOR_KEYS sets how many keys count (default 60).
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { check } from '../../dist/check/check.js';
import { checkGlyphs } from '../../dist/check/missing-glyphs.js';
import { composing } from '../../dist/compose/compose.js';
import { nodeHost } from '../../dist/host/node-host.js';
import { overlayHost } from '../../dist/host/overlay-host.js';
import { loadDossier } from '../../dist/load/load-dossier.js';
import { Checker } from '../../dist/lsp/checker.js';
import { documentsOf } from '../../dist/model/documents-of.js';
import * as pipeline from '../../dist/pipeline.js';
import { assemble } from '../../dist/session/assemble.js';

const keys = Number(process.env.EDITOR_KEYS ?? 60);
const warmUp = Math.ceil(keys / 2);
const root = resolve(import.meta.dirname, '../..');
const folder = 'agreements/meppel-gka-agenda';
const file = `${folder}/agenda.md`;
const absolute = (path) => resolve(root, path);
const disk = nodeHost(root);
const text = readFileSync(absolute(file), 'utf8');
const authored = '\n\nDe gemeente en de scholen werken hier samen aan, elk jaar opnieuw, met de ouders.';
const place = text.indexOf('\n\n', text.indexOf('\n## ') + 4);

let current = text;
let heard = () => {};
const hostNow = () => overlayHost(disk, { texts: new Map([[absolute(file), current]]), absolute });
const checker = new Checker({
  pipeline,
  open: () => ({ files: [file], host: hostNow() }),
  publish: () => heard(),
  failed: (error) => {
    throw error;
  },
});

const walls = [];
const cpus = [];
for (let key = 0; key < warmUp + keys; key++) {
  const length = 1 + (key % (authored.length - 1));
  current = text.slice(0, place) + authored.slice(0, length) + text.slice(place);
  const start = performance.now();
  const cpu = process.cpuUsage();
  await new Promise((done) => {
    heard = done;
    checker.touch([file]);
  });
  const used = process.cpuUsage(cpu);
  if (key < warmUp) continue;
  walls.push(performance.now() - start);
  cpus.push((used.user + used.system) / 1000);
}
console.log(`Node ${process.version}, ${keys} keys in ${file} after ${warmUp} to warm up, milliseconds`);
console.log(`key to findings: ${figures(walls)} wall, ${figures(cpus)} CPU`);

const stages = { load: [], compose: [], 'compose and resolve': [], rules: [], glyphs: [] };
for (let turn = 0; turn < Math.max(3, keys / 4); turn++) {
  const host = hostNow();
  const quiet = () => {};
  const dossier = timed('load', () => loadDossier(folder, host, quiet));
  const wanted = documentsOf(dossier);
  timed('compose', () => wanted.map(composing(dossier, quiet)));
  const { all } = timed('compose and resolve', () => assemble(dossier, wanted, quiet));
  timed('rules', () => check(all, dossier, quiet));
  timed('glyphs', () => all.map((document) => checkGlyphs(document, host, quiet)));
}
for (const [stage, times] of Object.entries(stages)) console.log(`${stage.padEnd(20)} ${figures(times)} CPU`);

function timed(stage, work) {
  const cpu = process.cpuUsage();
  const result = work();
  const used = process.cpuUsage(cpu);
  stages[stage].push((used.user + used.system) / 1000);
  return result;
}

/** Median and quartiles. */
function figures(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1);
  return `${at(0.5)} (${at(0.25)}-${at(0.75)})`;
}
