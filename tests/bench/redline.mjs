/**
 * What a marked-up PDF of two versions costs beside a plain build of the new one: whole processes in turn, processor time, medians; for 50 pages
 * of the text of the examples with one word in twenty changed, and for a text of which the other is four times as long, near the limit of a document. Fails when a redline takes more than 2.5 times
 * the build, or four times the text more than 4.5 times. Run with `npm run bench:redline [rounds]` (default 5).
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rounds = Number(process.argv[2] ?? 5);
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'akkoord-redline-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** About so many make 50 pages. */
const words = 21_800;
const largest = { ofBuild: 2.5, ofText: 4.5 };

/** Mulberry32, so that each run has the same text. */
let state = 20;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/** Paragraphs, items and tables of the examples; what points somewhere does not come along. */
const blocks = readdirSync(join(root, 'agreements'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /^[^/]+\/.*\.md$/.test(name))
  .sort()
  .flatMap((name) =>
    readFileSync(join(root, 'agreements', name), 'utf8')
      .replace(/^---\n.*?\n---\n/s, '')
      .split(/\n{2,}/),
  )
  .filter((block) => /^(?:[A-Z]|- |\| )/.test(block) && !/\{\{|\]\(|\[\^|::|<|^\|?[ -]*$/.test(block));
const vocabulary = blocks.join(' ').match(/(?<= )[a-z]{4,}(?= )/g);

/** A text of so many words in chapters, no block twice the same: some words of each are others. */
function textOf(count) {
  const made = [];
  for (let index = 0, written = 0; written < count; index++) {
    const block = blocks[index % blocks.length].replace(/(?<= )[a-z]{4,}(?= )/g, (word) => other(word, 0.1));
    if (index % 12 === 0) made.push(`## Deel ${index / 12 + 1}`);
    made.push(block);
    written += block.split(/\s+/).length;
  }
  return made.join('\n\n');
}

function other(word, share) {
  return random() < share ? vocabulary[Math.floor(random() * vocabulary.length)] : word;
}

function project(name, body) {
  const dossier = join(folder, name, 'dossiers/d');
  mkdirSync(dossier, { recursive: true });
  writeFileSync(join(folder, name, 'akkoord.yaml'), 'dossiers: dossiers\n');
  writeFileSync(
    join(dossier, 'notitie.md'),
    `---\nkind: memo\ntitle: Proef\nstatus: draft\n---\n\n# Tekst\n\n${body}\n`,
  );
}

/** Milliseconds of processor time of a command. */
function cost(project, ...args) {
  const meter = `data:text/javascript,import fs from'fs';process.on('exit',()=>{const{user,system}=process.cpuUsage();fs.writeSync(3,String((user+system)/1000))})`;
  const ran = spawnSync(process.execPath, ['--import', meter, join(root, 'bin/akkoord.js'), ...args], {
    cwd: join(folder, project),
    env: { ...process.env, AKKOORD_FULL: '1' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 1e8,
  });
  if (ran.status !== 0)
    throw new Error(`${args.join(' ')}: ${ran.stdout.slice(-2000)}${ran.stderr.slice(-2000)}`);
  return Number(ran.output[3]);
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function measured(times) {
  const body = textOf(words * times);
  const changed = body.replace(/(?<= )[a-z]{2,}(?= )/g, (word) => other(word, 0.065));
  project(`old${times}`, body);
  project(`new${times}`, changed);
  const costs = { build: [], redline: [] };
  for (let round = 0; round < rounds; round++) {
    costs.build.push(cost(`new${times}`, 'build', '--to', 'pdf', '--quiet'));
    costs.redline.push(cost(`new${times}`, 'redline', `../old${times}`, '.', '--to', 'pdf'));
  }
  const [build, redline] = [median(costs.build), median(costs.redline)];
  console.log(
    `${times} × ${words} words: build ${Math.round(build)} ms, redline ${Math.round(redline)} ms: ${(redline / build).toFixed(2)} times`,
  );
  if (redline / build > largest.ofBuild) process.exitCode = 1;
  return { build, redline };
}

const [least, , most] = [0.35, 1, 1.4].map(measured);
const growth = most.redline / least.redline;
console.log(`four times the text: ${growth.toFixed(2)} times as long`);
if (growth > largest.ofText) process.exitCode = 1;
