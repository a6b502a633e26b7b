/** Prints what a survey found. */
import { formats, type Measured } from './measure-text.ts';

type Survey = ReadonlyMap<string, Measured>;

/** The figures: which share builds, why the others do not, and whether words differ. */
export function reportOf(survey: Survey): string {
  const all = [...survey.values()];
  const [alone, linked] = [all.filter((each) => !each.hasSiteLinks), all.filter((each) => each.hasSiteLinks)];
  const built = all.filter(isBuilt);
  const pictures = (kind: 'own' | 'stoodIn') => all.reduce((sum, each) => sum + each.pictures[kind], 0);
  const differing = (kind: 'lost' | 'added') =>
    formats.map(
      (format) =>
        `${format} ${built.reduce((sum, each) => sum + (each.differences?.[format][kind].length ?? 0), 0)}`,
    );
  return [
    `texts: ${all.length}, words: ${all.reduce((sum, { words }) => sum + words, 0)}`,
    `pictures: ${pictures('own')} own, ${pictures('stoodIn')} stand-ins`,
    `built, without links to other pages of a site: ${share(alone)}`,
    `built, with such links: ${share(linked)}`,
    `built, of all: ${share(all)}`,
    `refused by build after check: ${all.filter(({ refusedLate }) => refusedLate).length}`,
    `crashed: ${all.filter(({ crash }) => crash !== undefined).length}`,
    `words lost: ${differing('lost').join(', ')}`,
    `words added: ${differing('added').join(', ')}`,
    '',
    'why texts without such links do not build (texts, of which this alone; findings):',
    ...reasons(alone),
    '',
    'why texts with such links do not build:',
    ...reasons(linked),
    '',
    'warnings (texts; findings):',
    ...table(
      all,
      ({ warnings }) => warnings,
      () => [],
    ),
    '',
  ].join('\n');
}

/** A line for each thing to look at: an error, a crash, a word that differs. */
export function detailsOf(survey: Survey): string {
  const lines = [...survey].flatMap(([file, { errors, crash, differences, refusedLate }]) => [
    ...errors.map(
      ({ rule, message, span }) =>
        `${refusedLate ? 'LATE ' : ''}${rule}\t${file}:${span?.start.line}:${span?.start.column}\t${message}`,
    ),
    ...(crash === undefined ? [] : [`CRASH\t${file}\t${crash}`]),
    ...formats.flatMap((format) =>
      (['lost', 'added'] as const).flatMap((kind) => {
        const words = differences?.[format][kind] ?? [];
        return words.length === 0
          ? []
          : [`${kind.toUpperCase()} ${format}\t${file}\t${words.join(' ').slice(0, 400)}`];
      }),
    ),
  ]);
  return lines.map((line) => `${line}\n`).join('');
}

function isBuilt({ differences }: Measured): boolean {
  return differences !== undefined;
}

function share(texts: readonly Measured[]): string {
  const built = texts.filter(isBuilt).length;
  return `${built} of ${texts.length} (${((100 * built) / Math.max(texts.length, 1)).toFixed(1)} %)`;
}

function reasons(texts: readonly Measured[]): string[] {
  const rules = ({ errors }: Measured) => errors.map(({ rule }) => rule);
  return table(texts, rules, (text) => (new Set(rules(text)).size === 1 ? rules(text) : []));
}

/** Counts rule ids: in how many texts, in how many alone, how often; the most texts first. */
function table(
  texts: readonly Measured[],
  rulesOf: (text: Measured) => readonly string[],
  aloneIn: (text: Measured) => readonly string[],
): string[] {
  const counts = new Map<string, { texts: number; alone: number; findings: number }>();
  for (const text of texts) {
    const rules = rulesOf(text);
    for (const rule of new Set(rules)) {
      const { texts: before, alone, findings } = counts.get(rule) ?? { texts: 0, alone: 0, findings: 0 };
      counts.set(rule, {
        texts: before + 1,
        alone: alone + (aloneIn(text).includes(rule) ? 1 : 0),
        findings: findings + rules.filter((each) => each === rule).length,
      });
    }
  }
  return [...counts]
    .sort(([left, a], [right, b]) => b.texts - a.texts || b.findings - a.findings || (left < right ? -1 : 1))
    .map(
      ([rule, { texts: count, alone, findings }]) =>
        `  ${rule.padEnd(34)} ${String(count).padStart(4)} ${String(alone).padStart(4)} ${String(findings).padStart(5)}`,
    );
}
