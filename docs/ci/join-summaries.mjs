/**
 * Joins what the shards of `akkoord build --shard i/n --format json` (or `check`) reported into what one run would have: `node
 * join-summaries.mjs summary-*.json > summary.json`. Stops when a shard is missing or there twice. Exit code 1 when something blocks, 5 when
 * a file is in the way, 2 when the reports do not belong together, as the program's own.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';

const reports = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')));
const problem = problemOf(reports);
if (problem) {
  process.stderr.write(`${problem}\n`);
  process.exit(2);
}
const all = (key) => reports.flatMap((report) => report[key]);
const diagnostics = sortFindings(all('diagnostics'));
const allowed = sortFindings(all('allowed'));
const blocked = reports.some((report) => report.blocked);
const refusals = inOrder(distinct(all('refusals')), ({ path }) => folderOf(path));
const counted = (severity) => diagnostics.filter((finding) => finding.severity === severity).length;
const { format, version, columnUnit } = reports[0];
const joined = {
  ...{ format, version, columnUnit, blocked },
  documents: reports.reduce((sum, { documents }) => sum + documents, 0),
  unchecked: [...new Set(all('unchecked'))].sort(),
  counts: {
    ...{ error: counted('error'), warning: counted('warning'), info: counted('info') },
    allowed: allowed.length,
  },
  diagnostics,
  allowed,
  written: inOrder(all('written'), folderOf),
  unchanged: inOrder(all('unchanged'), folderOf),
  withheld: all('withheld').sort(),
  refusals,
};
process.stdout.write(`${JSON.stringify(joined, undefined, 2)}\n`);
process.exitCode = refusals.length > 0 ? 5 : Number(blocked);

/** Says why reports cannot be joined. */
function problemOf(reports) {
  if (reports.length === 0) return 'name the reports to join';
  if (!reports.every((each) => each.format === 'akkoord-diagnostics' && each.version === 1))
    return 'not all of these are reports of akkoord, version 1';
  const total = reports[0].shard?.total;
  if (!total || reports.some(({ shard }) => shard?.total !== total))
    return 'these are not shards of one whole';
  const found = reports.map(({ shard }) => shard.number).sort((a, b) => a - b);
  const wanted = Array.from({ length: total }, (_, index) => index + 1);
  return String(found) === String(wanted) ? undefined : `shards ${found} of ${total}: not each of them once`;
}

/** As the program does: by file, line, column, weight and rule. What every shard says is said once. */
function sortFindings(findings) {
  const weight = ['error', 'warning', 'info'];
  return distinct(findings).sort(
    (a, b) =>
      compareText(a.place?.file ?? '', b.place?.file ?? '') ||
      (a.place?.start.line ?? 0) - (b.place?.start.line ?? 0) ||
      (a.place?.start.column ?? 0) - (b.place?.start.column ?? 0) ||
      weight.indexOf(a.severity) - weight.indexOf(b.severity) ||
      compareText(a.rule, b.rule),
  );
}

/** Sorts by dossier; keeps the order within each. */
function inOrder(items, folder) {
  return items.sort((a, b) => compareText(folder(a), folder(b)));
}

function distinct(items) {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function folderOf(path) {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function compareText(a, b) {
  return a < b ? -1 : Number(a > b);
}
