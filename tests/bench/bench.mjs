/**
 * Prints what each stage costs for the example dossier: cold (first document of a fresh process, with its imports) and warm
 * (median of documents 2-8 of the same process), and the peak memory. Every figure is the median of several processes.
 * Run with `npm run bench`; figures and how to read them stand in docs/architecture.md.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const processes = Number(process.env.BENCH_PROCESSES ?? 7);
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
