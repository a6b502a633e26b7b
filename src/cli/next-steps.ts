import { visibleText } from '../text/visible-text.ts';
import type { Pipeline, Terminal } from './terminal.ts';

type Created = Awaited<ReturnType<Pipeline['create']>>;
type Unlisted = NonNullable<Created['unlisted']>;

/** Words for the list of the main document that a new document belongs in. */
const lists: Readonly<Record<Unlisted['list'], { label: string; into: string; effect: string }>> = {
  annexes: { label: 'bijlagen', into: 'het akkoord', effect: 'dan is dit een bijlage' },
  interventions: { label: 'interventiebladen', into: 'de agenda', effect: 'dan komt het blad erin' },
};

/** Returns what to do after creation: lines to add to the main document, if any, then three steps. */
export function nextSteps(
  { written, folder, unlisted }: Created,
  environment: Terminal['environment'],
): string {
  // `npx akkoord` leaves no `akkoord` on the path; npm says that it was used.
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

/** Quotes a path for a shell, if it needs quotes. */
function shellWord(path: string): string {
  return /^[\w./@+,-]+$/.test(path) ? path : `'${visibleText(path).replaceAll("'", "'\\''")}'`;
}
