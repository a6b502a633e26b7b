import { counted } from '../../diagnostic/count-line.ts';
import { programName } from '../../host/program-name.ts';
import { visibleText } from '../../text/visible-text.ts';
import type { CliCommand } from '../cli-command.ts';
import { diffText } from '../diff-text.ts';
import { exitCode } from '../exit-code.ts';
import { openProject } from '../open-project.ts';
import { refusalText } from '../outcome-text.ts';
import { isBlocked, reportBlocker } from '../report-blocker.ts';
import type { Pipeline } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { useColour } from '../use-colour.ts';

type Plan = Awaited<ReturnType<Pipeline['planUpgrade']>>;
type Change = Plan['changes'][number];

/** `akkoord upgrade`: brings a project to this version. */
export const upgrade: CliCommand = {
  name: 'upgrade',
  description: 'Werkt een project bij voor deze versie van Akkoord; eerst laat het zien wat er verandert.',
  usage: '[opties] [map]',
  parameters: [
    { name: '[map]', help: 'een map van het project; standaard de map waarin u de opdracht geeft' },
  ],
  options: [{ flags: '--write', help: 'voert het uit; zonder deze optie wordt er niets geschreven' }],
  details: `Akkoord verandert alleen wat zonder nadenken kan: sleutels die anders heten, bestanden die ergens anders horen, het
nummer van de versie, en bestanden van Akkoord zelf die niemand heeft veranderd. Wat u verder moet doen, staat per
versie in CHANGELOG.md. Een bestand dat intussen is veranderd, blijft zoals het is.`,
  examples: [
    { command: 'akkoord upgrade', what: 'toont wat er zou veranderen' },
    { command: 'akkoord upgrade --write', what: 'verandert het' },
  ],
  run: async (args, terminal) => {
    const [folder = '.', ...more] = args.words;
    if (more.length > 0) throw new UsageError('noem hoogstens één map');
    const loaded = await openProject(terminal);
    const { pipeline, host } = loaded;
    const { output, messages, environment } = terminal;
    const plan = await pipeline.planUpgrade(folder, host);
    if (isBlocked(plan)) return reportBlocker(plan, terminal, loaded);
    const program = programName(environment);
    if (!args.has('write')) {
      const colour = useColour('auto', environment, output.isTerminal);
      output.write(plan.changes.map((change) => diffText(change, output, colour)).join(''));
      messages.write(`${headText(plan)}${adviceText(plan)}${dryText(plan, program)}`);
      return exitCode.good;
    }
    const { written, removed, inTheWay } = await pipeline.applyChanges(plan.changes, host);
    output.write([...written, ...removed].map((path) => `${visibleText(path)}\n`).join(''));
    const refusals = inTheWay.map((path) => ({
      path,
      message: 'dit bestand is intussen veranderd',
      help: `kijk ernaar, en geef daarna nog eens \`${program} upgrade\``,
    }));
    messages.write(refusalText({ refusals }));
    if (refusals.length > 0) return exitCode.refused;
    messages.write(`${headText(plan)}${adviceText(plan)}${doneText(plan, program)}`);
    return exitCode.good;
  },
};

/** From which version to which, and what changed between them. */
function headText({ from, to, what }: Plan): string {
  const first = from === undefined ? 'een oudere versie' : `Akkoord ${from}`;
  const lines = what.map((sentence) => `  ${sentence}\n`);
  return what.length === 0 ? '' : `van ${first} naar Akkoord ${to}\n${lines.join('')}`;
}

function adviceText({ advice }: Plan): string {
  return advice.map((phrase) => `  doe dit: ${phrase}\n`).join('');
}

function dryText({ changes, to }: Plan, program: string): string {
  if (changes.length === 0) return `er valt niets bij te werken: dit project is van Akkoord ${to}\n`;
  return `${countText(changes)} — er is nog niets geschreven\n  doe dit: lees wat er verandert, en geef daarna \`${program} upgrade --write\`\n`;
}

function doneText({ changes, to }: Plan, program: string): string {
  if (changes.length === 0) return `er viel niets bij te werken: dit project is van Akkoord ${to}\n`;
  const installs = changes.some(({ path }) => /(?:^|\/)package\.json$/.test(path));
  return [
    countText(changes),
    ...(installs ? ['  doe dit: zet de nieuwe versie erin met `npm install`'] : []),
    `  doe dit: lees in CHANGELOG.md wat u zelf moet doen, en kijk alles na met \`${program} check\``,
    '',
  ].join('\n');
}

/** As in "2 bestanden anders, 1 nieuw, 30 weg". */
function countText(changes: readonly Change[]): string {
  const fresh = changes.filter(({ before }) => !before).length;
  const gone = changes.filter(({ after }) => !after).length;
  const changed = changes.length - fresh - gone;
  const parts = [
    changed > 0 && `${counted(changed, ['bestand', 'bestanden'])} anders`,
    fresh > 0 && `${counted(fresh, ['bestand', 'bestanden'])} nieuw`,
    gone > 0 && `${counted(gone, ['bestand', 'bestanden'])} weg`,
  ];
  return parts.filter(Boolean).join(', ');
}
