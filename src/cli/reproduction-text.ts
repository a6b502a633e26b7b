import { counted } from '../diagnostic/count-line.ts';
import type { Reproduction } from '../pipeline.ts';
import { visibleText } from '../text/visible-text.ts';

type ReproducedFile = Extract<Reproduction, { files: unknown }>['files'][number];
type Difference = ReproducedFile['differences'][number];
/** Names of the two files that are compared. */
type Sides = readonly [string, string];

/** Most differences shown per file: a difference on one page is often on all. */
const MAX_SHOWN = 10;
const builds: Sides = ['eerste keer', 'tweede keer'];

/** Says whether a file came out the same twice, and equal to the existing one. */
export function isReproduced({ hashes: [one, other], kept }: ReproducedFile): boolean {
  return one !== undefined && one === other && (!kept || kept.hash === one);
}

/** Returns a line per file with its SHA-256, and its differences. */
export function reproductionText(files: readonly ReproducedFile[]): string {
  return files
    .map((file) => `${[headLine(file), ...buildLines(file), ...keptLines(file)].join('\n')}\n`)
    .join('');
}

/** Returns the closing line, as in "4 bestanden twee keer gebouwd: elke byte gelijk — niets geschreven". */
export function reproductionSummary(files: readonly ReproducedFile[]): string {
  const made = `${counted(files.length, ['bestand', 'bestanden'])} twee keer gebouwd`;
  const unlike = files.filter(({ hashes: [one, other] }) => one !== other).length;
  const stale = files.filter(({ hashes: [one], kept }) => kept && kept.hash !== one).length;
  const verdict = [
    unlike > 0 ? `${counted(unlike, ['verschilt', 'verschillen'])} van keer tot keer` : 'elke byte gelijk',
    ...(stale > 0 ? [`${counted(stale, ['staat er nu anders', 'staan er nu anders'])}`] : []),
  ];
  const advice = [
    ...(unlike > 0
      ? ['dezelfde tekst hoort altijd hetzelfde bestand te geven: stuur wat hier staat aan de beheerder']
      : []),
    ...(stale > 0
      ? ['bouw opnieuw, of zoek in `manifest.json` met welke bronnen en welke versie het bestand gemaakt is']
      : []),
  ];
  return `${made}: ${verdict.join(', ')} — niets geschreven\n${advice.map((line) => `  doe dit: ${line}\n`).join('')}`;
}

function headLine({ name, hashes: [one, other] }: ReproducedFile): string {
  if (one !== undefined && one === other) return `${visibleText(name)}: twee keer hetzelfde, SHA-256 ${one}`;
  return `${visibleText(name)}: niet twee keer hetzelfde`;
}

function buildLines({ hashes, differences }: ReproducedFile): string[] {
  const [one, other] = hashes;
  if (one === other) return [];
  const said = hashes.map(
    (hash, index) => `  ${builds[index]}: ${hash ? `SHA-256 ${hash}` : 'niet gemaakt'}`,
  );
  return [...said, ...differenceLines(differences, builds)];
}

function keptLines({ hashes: [one], kept }: ReproducedFile): string[] {
  if (!kept) return [];
  const path = visibleText(kept.path);
  if (kept.hash === one) return [`  ${path} is ditzelfde bestand`];
  return [
    `  ${path} is een ander bestand, SHA-256 ${kept.hash}`,
    ...differenceLines(kept.differences, ['nu gebouwd', 'stond er al']),
  ];
}

function differenceLines(differences: readonly Difference[], sides: Sides): string[] {
  const lines = differences.slice(0, MAX_SHOWN).flatMap((each) => differenceText(each, sides));
  const rest = differences.length - MAX_SHOWN;
  return rest > 0 ? [...lines, `  en nog ${counted(rest, ['verschil', 'verschillen'])}`] : lines;
}

function differenceText({ part, pages, location, one, other }: Difference, [left, right]: Sides): string[] {
  const where = [part, ...(location ? [location] : [])].join(', ');
  return [
    `  ${pages.length > 0 ? `pagina ${ranges(pages)}` : 'het hele document'}: ${visibleText(where)}`,
    `    ${left}: ${visibleText(one)}`,
    `    ${right}: ${visibleText(other)}`,
  ];
}

/** Prints sorted numbers as ranges: "1-4, 7" for 1, 2, 3, 4 and 7. */
function ranges(numbers: readonly number[]): string {
  const parts: [number, number][] = [];
  for (const number of numbers) {
    const last = parts.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else parts.push([number, number]);
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}
