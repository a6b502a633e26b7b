/**
 * Prints how the cost of every stage, writer, way of printing findings and question of an editor grows with its input, for each way to grow
 * in `growth-inputs.mjs`. Sizes are a quarter, a half and all of the largest; each is a process of its own, and figures are medians of
 * processor time. The exponent is taken over the differences, so that what every size costs alike does not hide it: about 1 is linear, 2
 * is quadratic. Of stages under 300 ms nothing is said. Run with `npm run growth [words of names]`; GROWTH_RUNS sets how many processes
 * (default 3), GROWTH_SECONDS when one is stopped (default 60).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inputs } from './growth-inputs.mjs';

const runs = Number(process.env.GROWTH_RUNS ?? 3);
const seconds = Number(process.env.GROWTH_SECONDS ?? 60);
const asked = process.argv.slice(2);
const child = fileURLToPath(new URL('./growth-child.mjs', import.meta.url));
const least = Number(process.env.GROWTH_LEAST ?? 300);

for (const [name, [largest, make]] of Object.entries(inputs)) {
  if (asked.length > 0 && !asked.some((word) => name.includes(word))) continue;
  const sizes = [largest / 4, largest / 2, largest].map(Math.floor);
  if (process.env.GROWTH_LARGEST) sizes.splice(0, 2, largest, largest);
  const known = new Map();
  const measured = sizes.map((size) => {
    if (!known.has(size)) known.set(size, measuredAt(make(size)));
    return known.get(size);
  });
  const { cpu, peak, findings, errors, first } = measured[2];
  const told =
    findings === undefined
      ? 'stopped'
      : `${findings} findings${errors ? `, ${errors} errors (${first} …)` : ''}`;
  console.log(`${name} ${largest}: ${Math.round(peak ?? 0)} MiB, ${told}`);
  for (const [stage, max] of Object.entries(cpu)) {
    if (max < least) continue;
    const [quarter = 0, half = 0] = measured.map((each) => each.cpu[stage]);
    const exponent = Math.log2(Math.max(max - half, 1) / Math.max(half - quarter, 1));
    console.log(
      `  ${stage.padEnd(18)}${[quarter, half, max].map((each) => String(Math.round(each)).padStart(8)).join('')} ms   n^${exponent.toFixed(1)}`,
    );
  }
}

/** Medians over several processes, of a dossier with these files. */
function measuredAt(files) {
  const folder = mkdtempSync(join(tmpdir(), 'akkoord-growth-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const all = Array.from({ length: runs }, () => once(folder, Object.keys(files)[0]));
  rmSync(folder, { recursive: true });
  const stages = new Set(all.flatMap(({ cpu }) => Object.keys(cpu)));
  const cpu = Object.fromEntries(
    [...stages].map((stage) => [stage, median(all.map((each) => each.cpu[stage] ?? 0))]),
  );
  return { ...all[0], cpu, peak: median(all.map(({ peak }) => peak ?? 0)) };
}

/** One process: what it told until it was done or stopped. A stage that was stopped counts as the time until then. */
function once(folder, main) {
  let printed = '';
  try {
    printed = execFileSync(
      'sh',
      ['-c', `ulimit -t ${seconds}; exec "$@"`, 'sh', process.execPath, child, folder, main],
      {
        encoding: 'utf8',
        maxBuffer: 1e8,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
  } catch (error) {
    printed = error.stdout ?? '';
    if (!['SIGKILL', 'SIGXCPU'].includes(error.signal)) console.log(String(error.stderr).slice(0, 1000));
  }
  const cpu = {};
  let rest = {};
  for (const line of printed.split('\n').filter(Boolean)) {
    const { stage, cpu: spent, ...others } = JSON.parse(line);
    if (stage !== undefined) cpu[stage] = spent;
    else rest = others;
  }
  if (rest.peak === undefined) cpu['(stopped)'] = seconds * 1000;
  return { cpu, ...rest };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
