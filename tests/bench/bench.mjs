/**
 * Prints what each stage costs for the example dossier: cold (first document of a fresh process, with its imports) and warm
 * (median of documents 2-8 of the same process), and the peak memory. Every figure is the median of several processes.
 * Then what a person waits for: the whole command, as a fresh process, of each kind in turn, so that other work hits all alike.
 * Run with `npm run bench`; figures and how to read them stand in docs/costs.md.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const processes = Number(process.env.BENCH_PROCESSES ?? 7);
const root = fileURLToPath(new URL('../..', import.meta.url));
const child = fileURLToPath(new URL('./bench-child.mjs', import.meta.url));

const runs = Array.from({ length: processes }, () =>
  JSON.parse(execFileSync(process.execPath, [child], { encoding: 'utf8' })),
);
const stages = Object.keys(runs[0].cold);
const rows = stages.map((stage) => [
  stage,
  ...['imports', 'cold', 'warm'].map((column) => ms(runs.map((run) => run[column][stage] ?? 0))),
]);
const total = ['imports', 'cold', 'warm'].map((column) =>
  ms(runs.map((run) => stages.reduce((sum, stage) => sum + (run[column][stage] ?? 0), 0))),
);

console.log(
  `Node ${process.version}, ${processes} processes, medians, milliseconds; ${runs[0].pages} pages, ${runs[0].words} words`,
);
print([['stage', 'imports', 'cold', 'warm'], ...rows, ['all', ...total]]);
console.log(
  `whole process, cold, wall: ${ms(runs.map((run) => run.wall))} ms; peak memory after one document: ${Math.round(median(runs.map((run) => run.peakCold)))} MiB, after eight: ${Math.round(median(runs.map((run) => run.peakWarm)))} MiB`,
);

const dossier = 'agreements/meppel-gka-agenda';
const out = mkdtempSync(join(tmpdir(), 'akkoord-bench-'));
const commands = {
  check: ['check', dossier],
  'build --to pdf': ['build', dossier, '--to', 'pdf', '--out', out],
  'build --to docx': ['build', dossier, '--to', 'docx', '--out', out],
  'build --to pdf,docx': ['build', dossier, '--to', 'pdf,docx', '--out', out],
};
const walls = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
// Else the second time it would only see that nothing changed.
const env = { ...process.env, AKKOORD_FULL: '1' };
for (let turn = 0; turn < processes; turn++) {
  for (const [name, parameters] of Object.entries(commands)) {
    const start = performance.now();
    execFileSync(process.execPath, ['bin/akkoord.js', ...parameters], { stdio: 'ignore', cwd: root, env });
    walls[name].push(performance.now() - start);
  }
}
rmSync(out, { recursive: true });
for (const [name, times] of Object.entries(walls))
  console.log(`akkoord ${name}`.padEnd(28) + `${ms(times)} ms`.padStart(14));

// What the rules cost, beside the stages before them and when there is more text.
const rulesChild = fileURLToPath(new URL('./rules-child.mjs', import.meta.url));
const checks = Array.from({ length: processes }, () =>
  JSON.parse(execFileSync(process.execPath, [rulesChild], { encoding: 'utf8' })),
);
const before = ms(checks.map(({ times }) => times.load + times['compose and resolve']));
console.log(
  `all rules over the largest example, cold: ${ms(checks.map(({ times }) => times.check))} ms; load, parse, compose and resolve: ${before} ms`,
);
const least = Object.keys(checks[0].cold).map((id) => [id, Math.min(...checks.map(({ cold }) => cold[id]))]);
console.log('of which, cold, the least of all processes:');
for (const [id, took] of least.sort(([, a], [, b]) => b - a).slice(0, 12))
  console.log(`  ${id.padEnd(40)}${took.toFixed(1).padStart(6)} ms`);
for (const scale of ['1', '10', '50']) {
  const each = ms(checks.map(({ scales }) => scales[scale] / Number(scale)));
  console.log(`rules, warm, ${scale} x the text`.padEnd(28) + `${each} ms per x`.padStart(20));
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
function ms(values) {
  return median(values).toFixed(1);
}
function print(table) {
  for (const [name, ...cells] of table)
    console.log(name.padEnd(10) + cells.map((cell) => cell.padStart(10)).join(''));
}
