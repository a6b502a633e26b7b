/**
 * One process of `growth.mjs`: takes the dossiers in a folder through every stage and writer and through what an editor asks. Prints a line
 * of JSON after each stage (`{stage, cpu}`, milliseconds of processor time), so that what was done is known when it is stopped, and at the
 * end the peak memory (`{peak}`, MiB), how many findings there were, and how many of them are errors.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { check } from '../../dist/check/check.js';
import { checkGlyphs } from '../../dist/check/missing-glyphs.js';
import { suppress } from '../../dist/check/suppress.js';
import { suppressionsOf } from '../../dist/check/suppressions.js';
import { printers } from '../../dist/diagnostic/printers.js';
import { sortDiagnostics } from '../../dist/diagnostic/sort-diagnostics.js';
import { withoutConsequences } from '../../dist/diagnostic/without-consequences.js';
import { complete } from '../../dist/editor/complete.js';
import { define } from '../../dist/editor/define.js';
import { hover } from '../../dist/editor/hover.js';
import { outline } from '../../dist/editor/outline.js';
import { nodeHost } from '../../dist/host/node-host.js';
import { overlayHost } from '../../dist/host/overlay-host.js';
import { findDossiers } from '../../dist/load/find-dossiers.js';
import { loadDossier } from '../../dist/load/load-dossier.js';
import { documentsOf } from '../../dist/model/documents-of.js';
import * as pipeline from '../../dist/pipeline.js';
import { assemble } from '../../dist/session/assemble.js';
import { writers } from '../../dist/write/writers.js';

const [, , folder, main] = process.argv;
process.chdir(folder);
const host = nodeHost('.');

async function staged(stage, work) {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ stage, cpu: (user + system) / 1000 }));
  return result;
}

const findings = [];
const report = (finding) => findings.push(finding);
const found = await staged('find', () => findDossiers(['.'], host, report));
const dossiers = await staged('load', () =>
  found.flatMap(({ folder }) => loadDossier(folder, host, report) ?? []),
);
const early = [...findings];
const permits = await staged('allow', () =>
  dossiers.map((each) => suppress(suppressionsOf(each, report), report)),
);
const later = dossiers.map((_, index) =>
  withoutConsequences(permits[index].report, early, dossiers[index].resources.roots),
);
const made = await staged('compose, resolve', () =>
  dossiers.map((dossier, index) =>
    assemble(dossier, documentsOf(dossier), permits[index].report, later[index]),
  ),
);
await staged('rules', () =>
  dossiers.forEach((dossier, index) => {
    check(made[index].all, dossier, later[index]);
    for (const document of made[index].all) checkGlyphs(document, host, later[index]);
    permits[index].reportUnused(made[index].all, dossier);
  }),
);
const sorted = await staged('sort', () => sortDiagnostics(findings));
const outcome = {
  diagnostics: sorted,
  blocking: sorted,
  suppressed: [],
  blocked: false,
  documents: 1,
  written: [],
  printed: '',
  refusals: [],
  unchecked: [],
};
const options = {
  source: (file) => readFileSync(file, 'utf8'),
  colour: false,
  width: 100,
  version: '0',
  ruleTexts: pipeline.ruleTexts,
};
for (const [name, { print }] of Object.entries(printers))
  await staged(`print ${name}`, () => print(outcome, options));
const isWrong = findings.some(({ severity }) => severity === 'error');
if (!isWrong)
  for (const [name, { write }] of Object.entries(writers))
    if (!process.env.GROWTH_FORMATS || process.env.GROWTH_FORMATS.includes(name))
      await staged(name, async () => {
        for (const { all } of made)
          for (const document of all.slice(0, 1))
            if (!(await write(document, host, report, [])))
              report({ severity: 'error', rule: `${name}/nothing` });
      });

const text = readFileSync(main, 'utf8');
await staged('outline', () => outline(text));
const lines = text.split('\n');
const longest = lines.reduce((best, line, index) => (line.length > lines[best].length ? index : best), 0);
const situation = (line, column) => ({
  file: main,
  text,
  point: { line, column },
  dossier: dossiers[0],
  documents: made[0]?.all ?? [],
  project: () => pipeline.projectOf(host),
  templates: host.templates,
  read: (path) => readFileSync(path, 'utf8'),
  rules: () => pipeline.suppressibleRules(),
});
const points = [
  [longest + 1, lines[longest].length + 1],
  [longest + 1, Math.ceil(lines[longest].length / 2)],
  [lines.length - 1, 1],
  [3, 8],
];
for (const [name, ask] of Object.entries({ hover, complete, define }))
  await staged(name, () => {
    for (const [line, column] of points) ask(situation(line, column));
  });

const absolute = (path) => resolve(path);
const authored = `${text.trimEnd()} en nog iets\n`;
await pipeline.inspect({ paths: ['.'] }, host);
await staged('check again', () =>
  pipeline.inspect(
    { paths: ['.'] },
    overlayHost(host, { texts: new Map([[absolute(join('.', main)), authored]]), absolute }),
  ),
);
const errors = findings.filter(({ severity }) => severity === 'error').length;
console.log(
  JSON.stringify({
    peak: process.resourceUsage().maxRSS / 1024,
    findings: findings.length,
    errors,
    first: findings.find(({ severity }) => severity === 'error')?.rule,
  }),
);
