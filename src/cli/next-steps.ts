import { visibleText } from '../text/visible-text.ts';
import type { Pipeline, Terminal } from './terminal.ts';

type Created = Awaited<ReturnType<Pipeline['create']>>;
type Unlisted = NonNullable<Created['unlisted']>;

/** How the list of a main document is spoken of that a new document is put in. */
const lists: Readonly<Record<Unlisted['list'], { label: string; into: string; effect: string }>> = {
  annexes: { label: 'bijlagen', into: 'het akkoord', effect: 'dan is dit een bijlage' },
  interventions: { label: 'interventiebladen', into: 'de agenda', effect: 'dan komt het blad erin' },
};

/** Returns what to do after something new was made: the lines for the main document if there are any, then three lines. */
export function nextSteps(
  { written, folder, unlisted }: Created,
  environment: Terminal['environment'],
): string {
  // Whoever types `npx akkoord` has no `akkoord` of its own; npm says so.
  const program = environment.npm_command === 'exec' ? 'npx akkoord' : 'akkoord';
  const target = shellWord(folder);
  return [
    ...(unlisted ? listingText(unlisted) : []),
    `open ${visibleText(written[0] ?? '')} en vul in wat u weet`,
    `kijk met \`${program} check ${target}\` wat er nog ontbreekt`,
    `maak met \`${program} build ${target}\` een concept`,
    '',
  ].join('\n');
}

function listingText({ file, line, lines, path, list }: Unlisted): string[] {
  const where = `${visibleText(file)}:${line}`;
  const { label, into, effect } = lists[list];
  if (lines === undefined) return [`zet \`${path}\` in de lijst \`${list}\` (${label}): ${where}`];
  const these = lines.length === 1 ? 'deze regel' : 'deze regels';
  return [`zet ${these} in ${into}, onder ${where}; ${effect}:`, ...lines];
}

/** A path as a shell takes it: between quotes when it holds more than plain characters. */
function shellWord(path: string): string {
  return /^[\w./@+,-]+$/.test(path) ? path : `'${visibleText(path).replaceAll("'", "'\\''")}'`;
}
