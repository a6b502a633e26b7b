import { kindFacts } from '../../kinds/facts.ts';
import { visibleText } from '../../text/visible-text.ts';
import type { CliCommand } from '../cli-command.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { findingsText } from '../findings-text.ts';
import { openProject } from '../open-project.ts';
import { refusalText } from '../outcome-text.ts';
import type { Loaded, Pipeline, Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const facts = Object.values(kindFacts);
const widest = Math.max(...facts.map(({ name }) => name.length));
const kindLines = facts.map(({ name, made }) => `  ${name.padEnd(widest)}  ${made}`);

/** Options that answer a question, by the question's name. */
const answers: Readonly<Record<string, string>> = {
  title: 'de titel; standaard de naam',
  municipality: 'de naam van de gemeente, zoals `Gemeente Voorbeeldstad`',
  lead: 'de naam van de penvoerder',
  period: 'de periode, zoals `2025-2027`',
  intervention: 'de titel van de eerste interventie',
  style: 'de huisstijl',
  scheme: 'de regeling',
  addressee: 'voor een notitie: aan wie zij is',
  sender: 'voor een notitie: van wie zij komt',
};

/** `akkoord new`: creates a dossier, or a document in one. */
export const newDocument: CliCommand = {
  name: 'new',
  description: 'Maakt een nieuw dossier, of een nieuw document in een dossier, met uitleg erin.',
  usage: '[opties] <soort> [naam]',
  parameters: [
    { name: '<soort>', help: 'wat u maakt: een van de soorten hieronder' },
    {
      name: '[naam...]',
      help: 'hoe het heet; hiervan wordt de naam van de map of het bestand gemaakt; mag weg bij een raadsbrief of een uitvoeringsagenda, en bij een notitie in een dossier dat er al is',
    },
  ],
  options: [
    {
      flags: '--in <map>',
      help: 'voor een nieuw dossier: de map waarin het komt (standaard `agreements`); voor een ander document: het dossier',
    },
    {
      flags: '--about <bestand>',
      help: 'voor een raadsbrief: het bestand van het akkoord of de agenda waar hij over gaat',
    },
    ...Object.entries(answers).map(([name, help]) => ({ flags: `--${name} <tekst>`, help })),
  ],
  details: `Soorten:
${kindLines.join('\n')}

Op een terminal stelt Akkoord een paar vragen. Wat u nog niet weet, laat u leeg.
Er wordt nooit een bestand overschreven of veranderd.`,
  examples: [
    {
      command: 'akkoord new agreement Voorbeeldstad',
      what: 'maakt agreements/voorbeeldstad met een akkoord',
    },
    {
      command: 'akkoord new raadsbrief --about agreements/voorbeeldstad/akkoord.md',
      what: 'maakt agreements/voorbeeldstad/raadsbrief.md: een hele brief over dat akkoord',
    },
    {
      command: 'akkoord new implementation-agenda Uitvoeringsagenda VO --in agreements/voorbeeldstad',
      what: 'maakt agreements/voorbeeldstad/uitvoeringsagenda-vo.md, een bijlage bij het akkoord',
    },
    {
      command: 'akkoord new gka-agenda GKA-agenda 2026 --period 2026-2028 --style neutraal',
      what: 'maakt agreements/gka-agenda-2026 met een agenda en een interventieblad',
    },
    {
      command: 'akkoord new intervention Huiswerkbegeleiding --in agreements/gka-agenda-2026',
      what: 'maakt agreements/gka-agenda-2026/interventies/huiswerkbegeleiding.md',
    },
    {
      command: 'akkoord new memo Kansen voor jongeren --addressee "Bestuurlijk overleg onderwijs"',
      what: 'maakt agreements/kansen-voor-jongeren met een notitie',
    },
  ],
  run: async (args, terminal) => {
    const [kind = '', ...words] = args.words;
    const request = {
      kind,
      name: words.length === 0 ? undefined : words.join(' '),
      folder: args.value('in'),
      about: args.value('about'),
    };
    const given = Object.fromEntries(
      Object.keys(answers).flatMap((name) => {
        const value = args.value(name);
        return value === undefined ? [] : [[name, value] as const];
      }),
    );

    const loaded = await openProject(terminal);
    const { pipeline, host } = loaded;
    const { output, messages, input } = terminal;
    const prepared = await pipeline.prepare({ ...request, answers: given }, host);
    if (isBlocked(prepared)) return reportBlocker(prepared, terminal, loaded);
    const asked =
      input.isTerminal && messages.isTerminal ? await askQuestions(prepared.questions, terminal) : {};
    if (!asked) {
      messages.write('\nafgebroken — er is niets gemaakt\n');
      return exitCode.interrupted;
    }

    const created = await pipeline.create({ ...request, answers: { ...given, ...asked } }, host);
    if (isBlocked(created)) return reportBlocker(created, terminal, loaded, created.written);
    output.write(created.written.map((path) => `${visibleText(path)}\n`).join(''));
    messages.write(nextSteps(created, terminal.environment));
    return exitCode.good;
  },
};

type Blocker = Awaited<ReturnType<Pipeline['prepare' | 'create']>>;

function isBlocked({ problem, refusals, unreadable }: Blocker): boolean {
  return problem !== undefined || refusals.length > 0 || unreadable;
}

/** Prints what prevents creation and returns the exit code. @throws UsageError for a wrong command line */
function reportBlocker(
  { problem, refusals, diagnostics }: Blocker,
  { messages, environment }: Terminal,
  loaded: Loaded,
  written: readonly string[] = [],
): ExitCode {
  if (problem) {
    const option = problem.option === undefined ? '' : `\`--${problem.option}\`: `;
    throw new UsageError(`${option}${problem.message}; ${problem.help}`);
  }
  const found = { diagnostics, blocking: diagnostics, suppressed: [], blocked: true, documents: 0 };
  const undone = { unchecked: [], written: [], unchanged: [], withheld: [], printed: '', failures: [] };
  const outcome = { ...found, ...undone, refusals };
  const options = { profile: undefined, format: 'text', quiet: false, colour: 'auto' } as const;
  messages.write(findingsText(outcome, options, { stream: messages, environment, loaded }));
  messages.write(refusalText(outcome));
  messages.write(
    written.length > 0 ? `wel gemaakt: ${written.map(visibleText).join(', ')}\n` : 'er is niets gemaakt\n',
  );
  return refusals.length > 0 ? exitCode.refused : exitCode.blocked;
}

type Created = Awaited<ReturnType<Pipeline['create']>>;
type Unlisted = NonNullable<Created['unlisted']>;

/** Words for the list of the main document that a new document belongs in. */
const lists: Readonly<Record<Unlisted['list'], { label: string; into: string; effect: string }>> = {
  annexes: { label: 'bijlagen', into: 'het akkoord', effect: 'dan is dit een bijlage' },
  interventions: { label: 'interventiebladen', into: 'de agenda', effect: 'dan komt het blad erin' },
};

/** Returns what to do after creation: lines to add to the main document, if any, then three steps. */
function nextSteps({ written, folder, unlisted }: Created, environment: Terminal['environment']): string {
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

type Question = Awaited<ReturnType<Pipeline['prepare']>>['questions'][number];

const start = `Akkoord stelt een paar vragen. Met Enter kiest u wat tussen haken staat. Stoppen kan met Ctrl+C.

`;

/** Asks questions until each has a valid answer. Returns these by name; undefined if the input ends. */
async function askQuestions(
  questions: readonly Question[],
  { input, messages }: Terminal,
): Promise<Readonly<Record<string, string>> | undefined> {
  const answers: Record<string, string> = {};
  if (questions.length > 0) messages.write(start);
  for (const question of questions) {
    messages.write(choicesText(question));
    for (;;) {
      messages.write(prompt(question));
      const line = await input.readLine();
      if (line === undefined) return undefined;
      const answer = line.trim() === '' ? (question.otherwise ?? '') : line;
      const problem = question.problemOf(answer);
      if (!problem) {
        answers[question.name] = answer;
        break;
      }
      messages.write(`  ${visibleText(problem.message)}; ${visibleText(problem.help)}\n`);
    }
  }
  return answers;
}

function choicesText({ ask, choices }: Question): string {
  if (!choices) return '';
  const widest = Math.max(...choices.map(({ id }) => id.length));
  const lines = choices.map(({ id, name }, index) =>
    `  ${index + 1}  ${id.padEnd(widest)}  ${name}`.trimEnd(),
  );
  return `${ask}:\n${lines.join('\n')}\n`;
}

function prompt({ ask, example, choices, otherwise }: Question): string {
  const question = choices ? 'Kies een nummer of een naam' : ask;
  return `${question} ${otherwise === undefined ? `(zoals: ${example}) [later invullen]` : `[${visibleText(otherwise)}]`}: `;
}
