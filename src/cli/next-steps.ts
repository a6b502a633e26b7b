import { visibleText } from '../diagnostic/visible-text.ts';
import type { Pipeline, Terminal } from './terminal.ts';

type Created = Awaited<ReturnType<Pipeline['create']>>;

/** Returns what to do after something new was made: the line for the agenda if there is one, then three lines. */
export function nextSteps(
  { written, folder, unlisted }: Created,
  environment: Terminal['environment'],
): string {
  // Whoever types `npx akkoord` has no `akkoord` of its own; npm says so.
  const program = environment.npm_command === 'exec' ? 'npx akkoord' : 'akkoord';
  const place = shellWord(folder);
  return [
    ...(unlisted ? listingText(unlisted) : []),
    `open ${visibleText(written[0] ?? '')} en vul in wat u weet`,
    `kijk met \`${program} check ${place}\` wat er nog ontbreekt`,
    `maak met \`${program} build ${place}\` een concept`,
    '',
  ].join('\n');
}

function listingText({ file, line, text, sheet }: NonNullable<Created['unlisted']>): string[] {
  const where = `${visibleText(file)}:${line}`;
  return text === undefined
    ? [`zet \`${sheet}\` in de lijst \`interventions\` (interventiebladen): ${where}`]
    : [`zet deze regel in de agenda, onder ${where}; dan komt het blad erin:`, text];
}

/** A path as a shell takes it: between quotes when it holds more than plain characters. */
function shellWord(path: string): string {
  return /^[\w./@+,-]+$/.test(path) ? path : `'${visibleText(path).replaceAll("'", "'\\''")}'`;
}
