/**
 * Measures whole commands of ours beside those of other programs, from the same text, and prints medians, spread and
 * ratios.
 *
 * Every contender is a fresh process. Each round runs all of them once, every other round in reverse, so that other work
 * on the machine hits all alike. The text is the largest example with other words in half of its lines, made anew for
 * each run: nothing was cached for it. The peers get our own web page of it as Markdown. Peers from npm are installed
 * once into a folder of their own (`BENCH_PEERS`, otherwise a temporary one) at the versions below; of those from Debian
 * what is missing is skipped, and reported.
 *
 * `npm run bench:peers [-- --rounds 10 --node 20,24 --many 0 --seed 1 --track]`. `--node` takes major versions; ours and
 * the peers that are Node programs run on each of them in turn. `--many 44` also builds so many unlike dossiers in one
 * process (three rounds). `--track` appends the ratios to docs/performance.tsv, one line per version and Node.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureInTurns } from './peers/measure-in-turns.mjs';
import { unlikeDossier } from './peers/unlike-dossier.mjs';

const versions = {
  '@myriaddreamin/typst-ts-node-compiler': '0.7.0',
  carbone: '3.8.2',
  docxtemplater: '3.71.0',
  pizzip: '3.3.0',
  'rehype-parse': '9.0.1',
  'rehype-remark': '10.0.1',
  'remark-gfm': '4.0.1',
  'remark-parse': '11.0.0',
  'remark-stringify': '11.0.0',
  unified: '11.0.5',
};
/** What is set against what; several peers are one after another. */
const compared = [
  ['akkoord check', ['remark + typst-node']],
  ['akkoord check', ['typst compile']],
  ['akkoord PDF', ['remark + typst-node']],
  ['akkoord PDF', ['pandoc + LibreOffice']],
  ['akkoord PDF', ['weasyprint']],
  ['akkoord PDF', ['Chromium print']],
  ['akkoord PDF', ['asciidoctor-pdf']],
  ['akkoord DOCX', ['pandoc DOCX']],
  ['akkoord DOCX', ['docxtemplater']],
  ['akkoord DOCX', ['carbone']],
  ['akkoord PDF + DOCX', ['remark + typst-node', 'pandoc DOCX']],
  ['akkoord letter PDF', ['remark + typst-node, letter']],
  ['akkoord nothing changed', ['node -e 0']],
];
const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    node: { type: 'string', default: '20,24' },
    many: { type: 'string', default: '0' },
    seed: { type: 'string' },
    track: { type: 'boolean', default: false },
  },
});
const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'bin/akkoord.js');
const peers = fileURLToPath(new URL('./peers/', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'akkoord-peers-'));
const folder = process.env.BENCH_PEERS ?? join(work, 'packages');
const seed = Number(options.seed ?? Date.now() % 2 ** 31);
const environment = { ...process.env, PEERS_FOLDER: folder };
const majors = options.node.split(',');
install();

try {
  for (const node of majors.map((major) => join(folder, 'node_modules', `node${major}`, 'bin/node'))) {
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    const texts = prepare(node);
    const rows = await measured(contendersOf(node, texts), Number(options.rounds), version);
    const ratios = compared.flatMap(([ours, theirs]) => ratio(rows, ours, theirs));
    const many = Number(options.many);
    if (many > 0) {
      const batch = await measured(batchesOf(node, many), 3, version);
      ratios.push(...ratio(batch, 'akkoord, many', ['typst, many', 'pandoc, many']));
    }
    console.log('\nratios of medians (the peer = 1)');
    for (const { name, value } of ratios) console.log(`${name.padEnd(58)}${value.toFixed(2)}`);
    if (options.track) track(version, ratios);
  }
} finally {
  rmSync(work, { recursive: true });
}

/** Measures what can be measured here, prints it, and returns the medians of wall time by name. */
async function measured(contenders, rounds, version) {
  const present = contenders.filter(({ name, needs = [] }) => {
    const missing = needs.filter((command) => spawnSync('which', [command]).status !== 0);
    if (missing.length > 0) console.log(`skipped: ${name} (no ${missing.join(', ')})`);
    return missing.length === 0;
  });
  const rows = await measureInTurns(present, rounds, environment);
  console.log(
    `\nNode ${version}, ${rounds} rounds, whole processes in turn, medians [least–most], ms; seed ${seed}`,
  );
  for (const { name, wall, cpu } of rows)
    console.log(`${name.padEnd(34)}${spread(wall).padStart(24)}   CPU ${spread(cpu)}`);
  return new Map(rows.map(({ name, wall }) => [name, middle(wall)]));
}

/** What ours takes divided by what its peers take together; nothing when one of them was skipped. */
function ratio(medians, ours, theirs) {
  const sum = theirs.reduce((total, name) => total + (medians.get(name) ?? Number.NaN), 0);
  const value = (medians.get(ours) ?? Number.NaN) / sum;
  return Number.isNaN(value) ? [] : [{ name: `${ours} ÷ ${theirs.join(' + ')}`, value }];
}

/** Appends the ratios of this version, so that a loss from one release to the next is seen. */
function track(version, ratios) {
  const { version: ours } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const date = new Date().toISOString().slice(0, 10);
  const values = ratios.map(({ name, value }) => `${name}: ${value.toFixed(2)}`);
  appendFileSync(join(root, 'docs/performance.tsv'), `${[ours, date, version, ...values].join('\t')}\n`);
}

/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
function numbers(from) {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Installs the peers' packages and the Nodes to measure with, unless they are there. */
function install() {
  const nodes = Object.fromEntries(majors.map((major) => [`node${major}`, `npm:node@${major}`]));
  const wanted = { ...versions, ...nodes };
  if (Object.keys(wanted).every((name) => existsSync(join(folder, 'node_modules', name)))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: wanted }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: folder, stdio: 'inherit' });
}

/** Makes an unlike copy of the example in `work`. */
function unlike(name, from) {
  const dossier = join(work, name);
  unlikeDossier(join(root, 'agreements/meppel-gka-agenda'), dossier, numbers(from));
  return dossier;
}

/** What the peers read of each dossier's agenda and letter, made from our web pages of them. */
function textsOf(node, dossiers) {
  const out = join(work, 'pages');
  execFileSync(node, [program, 'build', ...dossiers, '--to', 'html', '--out', out], { stdio: 'ignore' });
  return dossiers.map((dossier) => {
    const [agenda, letter] = ['agenda', 'raadsbrief'].map((name) => {
      const stem = join(work, `${basename(dossier)}-${name}`);
      const text = { markdown: `${stem}.md`, markup: `${stem}.typ`, data: `${stem}.json` };
      const page = join(out, basename(dossier), `${name}.concept.html`);
      execFileSync(node, [join(peers, 'plain-markdown.mjs'), page, ...Object.values(text)], {
        env: environment,
      });
      return text;
    });
    return { agenda, letter };
  });
}

/** Makes an unlike dossier and all that the peers read of it. */
function prepare(node) {
  const dossier = unlike('dossier', seed);
  const [texts] = textsOf(node, [dossier]);
  const templates = {
    docxtemplater: ['{#blocks}', '{text}', '{/blocks}'],
    carbone: ['{d.blocks[i].text}', '{d.blocks[i+1].text}'],
  };
  for (const [name, paragraphs] of Object.entries(templates))
    execFileSync(node, [join(peers, 'word-template.mjs'), join(work, `${name}.docx`), ...paragraphs]);
  const given = {
    page: join(work, 'page.html'),
    adoc: join(work, 'page.adoc'),
    docx: join(work, 'page.docx'),
  };
  if (spawnSync('which', ['pandoc']).status === 0)
    for (const file of Object.values(given))
      execFileSync('pandoc', [texts.agenda.markdown, '-s', '-f', 'gfm', '-o', file]);
  return { dossier, ...texts, ...given };
}

function middle(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
function spread(numbers) {
  return `${middle(numbers).toFixed(0)} [${Math.min(...numbers).toFixed(0)}–${Math.max(...numbers).toFixed(0)}]`;
}

function contendersOf(node, { dossier, agenda, letter, page, adoc, docx }) {
  const out = join(work, 'out');
  const to = (name) => join(work, `result-${name}`);
  const build = (formats, ...rest) => [node, program, 'build', ...rest, '--to', formats];
  const fresh = () => rmSync(out, { recursive: true, force: true });
  const typst = (text, name) => [node, join(peers, 'typst.mjs'), text.markdown, to(`${name}.pdf`)];
  const filled = (name) => [
    node,
    join(peers, `${name}.mjs`),
    join(work, `${name}.docx`),
    agenda.data,
    to(`${name}.docx`),
  ];
  const main = join(dossier, 'agenda.md');
  return [
    { name: 'node -e 0', command: [node, '-e', '0'] },
    { name: 'akkoord check', command: [node, program, 'check', dossier], variables: { AKKOORD_FULL: '1' } },
    { name: 'akkoord PDF', command: build('pdf', main, '--out', out), before: fresh },
    { name: 'akkoord DOCX', command: build('docx', main, '--out', out), before: fresh },
    { name: 'akkoord PDF + DOCX', command: build('pdf,docx', main, '--out', out), before: fresh },
    {
      name: 'akkoord letter PDF',
      command: build('pdf', join(dossier, 'raadsbrief.md'), '--out', out),
      before: fresh,
    },
    { name: 'akkoord nothing changed', command: build('pdf,docx', main, '--out', join(work, 'same')) },
    { name: 'typst compile', command: [node, join(peers, 'typst-compile.mjs'), agenda.markup] },
    { name: 'remark + typst-node', command: typst(agenda, 'typst') },
    { name: 'remark + typst-node, letter', command: typst(letter, 'letter') },
    {
      name: 'pandoc DOCX',
      needs: ['pandoc'],
      command: ['pandoc', agenda.markdown, '-f', 'gfm', '-o', to('pandoc.docx')],
    },
    { name: 'docxtemplater', command: filled('docxtemplater') },
    { name: 'carbone', command: filled('carbone') },
    {
      name: 'pandoc + LibreOffice',
      needs: ['pandoc', 'soffice'],
      command: [
        'sh',
        '-c',
        `pandoc "${agenda.markdown}" -f gfm -o "${docx}" && soffice --headless --convert-to pdf --outdir "${work}" "${docx}"`,
      ],
    },
    {
      name: 'weasyprint',
      needs: ['pandoc', 'weasyprint'],
      command: ['weasyprint', page, to('weasyprint.pdf')],
    },
    {
      name: 'Chromium print',
      needs: ['pandoc', 'chromium'],
      command: [
        'chromium',
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        `--print-to-pdf=${to('chromium.pdf')}`,
        page,
      ],
    },
    {
      name: 'asciidoctor-pdf',
      needs: ['pandoc', 'asciidoctor-pdf'],
      command: ['asciidoctor-pdf', '-o', to('asciidoctor.pdf'), adoc],
    },
  ];
}

/** Many dossiers in one process, their agendas and letters to PDF and Word; pandoc has no such mode and is started for each. */
function batchesOf(node, many) {
  const dossiers = Array.from({ length: many }, (_, index) => unlike(`dossier-${index}`, seed + index + 1));
  const files = textsOf(node, dossiers).flatMap(({ agenda, letter }) => [agenda.markdown, letter.markdown]);
  const out = join(work, 'many');
  return [
    {
      name: 'akkoord, many',
      command: [node, program, 'build', ...dossiers, '--to', 'pdf,docx', '--out', out],
      before: () => rmSync(out, { recursive: true, force: true }),
    },
    {
      name: 'typst, many',
      command: [node, join(peers, 'typst.mjs'), ...files.flatMap((file) => [file, `${file}.pdf`])],
    },
    {
      name: 'pandoc, many',
      needs: ['pandoc'],
      command: [
        'sh',
        '-c',
        'for file; do pandoc "$file" -f gfm -o "$file.docx" || exit 1; done',
        'sh',
        ...files,
      ],
    },
  ];
}
