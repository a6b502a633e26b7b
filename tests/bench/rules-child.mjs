/**
 * One process of the bench of the rules: all rules over the largest example, and over 10 and 50 times its text, as JSON. The text is
 * multiplied in the tree, each copy with lines of its own, because a file of that length would be refused.
 */
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
const from = (file) => import(pathToFileURL(`${root}/dist/${file}`).href);
const { nodeHost } = await from('host/node-host.js');
const { loadDossier } = await from('load/load-dossier.js');
const { assemble } = await from('session/assemble.js');
const { documentsOf } = await from('model/documents-of.js');
const { rules } = await from('check/rules.js');
const { runRule } = await from('check/rule.js');

const folder = process.argv[2] ?? 'agreements/meppel-gka-agenda';
const host = nodeHost('.');
const ignore = () => {};
const times = {};
const timed = (name, work) => {
  const start = performance.now();
  const result = work();
  times[name] = performance.now() - start;
  return result;
};
const dossier = timed('load', () => loadDossier(folder, host, ignore));
const made = timed('compose and resolve', () => assemble(dossier, documentsOf(dossier), ignore));
const documents = made.wanted.map(({ document }) => document);
/** By rule, in their order: what several of them read is in the time of the first. */
const cold = {};
timed('check', () => {
  for (const rule of rules) {
    const start = performance.now();
    runRule(rule, documents, dossier, ignore);
    cold[rule.id] = performance.now() - start;
  }
});

const scales = {};
const slowest = {};
for (const scale of [1, 10, 50]) {
  const large = documents.map((document) => ({ ...document, root: multiplied(document.root, scale) }));
  const largeDossier = {
    ...dossier,
    main: { ...dossier.main, body: multiplied(dossier.main.body, scale) },
    interventions: dossier.interventions.map((each) => ({ ...each, body: multiplied(each.body, scale) })),
    companions: (dossier.companions ?? []).map((each) => ({ ...each, body: multiplied(each.body, scale) })),
  };
  let all = 0;
  const own = rules.map((rule) => {
    const start = performance.now();
    runRule(rule, large, largeDossier, ignore);
    const took = performance.now() - start;
    all += took;
    return [rule.id, took];
  });
  scales[scale] = all;
  slowest[scale] = own.sort(([, a], [, b]) => b - a).slice(0, 3);
}
process.stdout.write(JSON.stringify({ times, cold, scales, slowest }));

/** A tree with its children so many times, each time further down in the file. */
function multiplied(tree, times) {
  const children = Array.from({ length: times }, (_, copy) =>
    structuredClone(tree.children).map((node) => moved(node, copy * 100_000)),
  ).flat();
  return { ...tree, children };
}

function moved(node, lines) {
  const shift = (span) => ({
    ...span,
    start: { ...span.start, line: span.start.line + lines },
    end: { ...span.end, line: span.end.line + lines },
  });
  if (node.data?.span) node.data.span = shift(node.data.span);
  if (node.data?.origins)
    node.data.origins = node.data.origins.map(({ index, span }) => ({ index, span: shift(span) }));
  for (const part of [node.children, node.caption, node.source])
    if (Array.isArray(part)) for (const child of part) moved(child, lines);
  return node;
}
