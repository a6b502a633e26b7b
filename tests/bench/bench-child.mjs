/** One process of the bench: takes the example through the built stages once (cold) and seven times more (warm, nothing changed), and prints JSON. */
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
const dossierFolder = process.argv[2] ?? 'agreements/meppel-gka-agenda';
const from = (file) => import(pathToFileURL(`${root}/dist/${file}`).href);

const stages = {
  load: 'load/load-dossier.js',
  parse: 'parse/parse-markdown.js',
  compose: 'compose/compose.js',
  resolve: 'resolve/resolve.js',
  check: 'check/check.js',
};
// A new writer is measured without a line here.
const { writers } = await from('write/writers.js');
const forms = Object.keys(writers).filter((name) => writers[name].extension);
for (const name of forms) stages[name] = `write/${name}/write-${name}.js`;
const imports = {};
const code = {};
const { nodeHost } = await from('host/node-host.js');
// parse first: load imports it too, and its libraries are to be counted as parse's own.
for (const stage of ['parse', 'load', 'compose', 'resolve', 'check', ...forms]) {
  const start = performance.now();
  code[stage] = await from(stages[stage]);
  imports[stage] = performance.now() - start;
}

const host = nodeHost('.');
const report = (diagnostic) => {
  if (diagnostic.severity === 'error') throw new Error(diagnostic.message);
};

/** Returns milliseconds per stage; what load spends in parse is load's. */
async function once() {
  const times = {};
  const timed = async (stage, work) => {
    const start = performance.now();
    const result = await work();
    times[stage] = performance.now() - start;
    return result;
  };
  const dossier = await timed('load', () => code.load.loadDossier(dossierFolder, host, report));
  const sources = [dossier.main, ...dossier.interventions].map((document) => document.source);
  const composed = await timed('compose', () => code.compose.compose(dossier.main, dossier, report));
  const document = await timed('resolve', () => code.resolve.resolve(composed, dossier, report));
  await timed('check', () => code.check.check([document], dossier, report));
  const bytes = {};
  for (const name of forms)
    bytes[name] = await timed(name, () => writers[name].write(document, host, report));
  const words = sources.reduce((sum, source) => sum + source.text.split(/\s+/).length, 0);
  return { times, bytes, words };
}
const first = await once();
const wall = performance.now();
const peakCold = process.resourceUsage().maxRSS / 1024;
const rest = [];
for (let i = 0; i < 7; i++) {
  const { times } = await once();
  rest.push(times);
}
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const warm = Object.fromEntries(
  Object.keys(stages).map((stage) => [stage, median(rest.map((times) => times[stage] ?? 0))]),
);
const { PdfFile } = await from('pdf-file/pdf-file.js');
const pages = new PdfFile(first.bytes.pdf.bytes).pageReferences.length;
console.log(
  JSON.stringify({
    imports,
    cold: Object.fromEntries(Object.keys(stages).map((stage) => [stage, first.times[stage] ?? 0])),
    warm,
    wall,
    peakCold,
    peakWarm: process.resourceUsage().maxRSS / 1024,
    pages,
    words: first.words,
  }),
);
