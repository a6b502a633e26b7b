import { visibleText } from '../../diagnostic/visible-text.ts';
import { askQuestions } from '../ask-questions.ts';
import type { CliCommand } from '../cli-command.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { findingsText } from '../findings-text.ts';
import { nextSteps } from '../next-steps.ts';
import { openProject } from '../open-project.ts';
import { refusalText } from '../outcome-text.ts';
import type { Loaded, Pipeline, Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** Options that answer a question, by the name that the pipeline gives it. */
const answers: Readonly<Record<string, string>> = {
  title: 'de titel; standaard de naam',
  municipality: 'de naam van de gemeente, zoals `Gemeente Voorbeeldstad`',
  lead: 'de naam van de penvoerder',
  period: 'de periode, zoals `2025-2027`',
  intervention: 'de titel van de eerste interventie',
  style: 'de huisstijl',
  scheme: 'de regeling',
};

/** `akkoord new`: makes a dossier, or a document in one. */
export const newDocument: CliCommand = {
  name: 'new',
  description: 'Maakt een nieuw dossier of een nieuw interventieblad, met uitleg erin.',
  usage: '[opties] <soort> <naam>',
  parameters: [
    {
      name: '<soort>',
      help: '`gka-agenda`: een dossier met een agenda; `intervention`: een interventieblad',
    },
    { name: '<naam...>', help: 'hoe het heet; hiervan wordt de naam van de map of het bestand gemaakt' },
  ],
  options: [
    {
      flags: '--in <map>',
      help: 'voor een agenda: de map waarin het dossier komt (standaard `agreements`); voor een interventieblad: het dossier',
    },
    ...Object.entries(answers).map(([name, help]) => ({ flags: `--${name} <tekst>`, help })),
  ],
  details: `Op een terminal stelt Akkoord een paar vragen. Wat u nog niet weet, laat u leeg.
Er wordt nooit een bestand overschreven of veranderd.`,
  examples: [
    {
      command: 'akkoord new gka-agenda Voorbeeldstad',
      what: 'maakt agreements/voorbeeldstad met een agenda en een interventieblad',
    },
    { command: 'akkoord new gka-agenda Voorbeeldstad --period 2025-2027 --style neutraal' },
    {
      command: 'akkoord new intervention Huiswerkbegeleiding --in agreements/voorbeeldstad',
      what: 'maakt agreements/voorbeeldstad/interventies/huiswerkbegeleiding.md',
    },
  ],
  run: async (typed, terminal) => {
    const [kind = '', ...words] = typed.words;
    const request = { kind, name: words.join(' '), folder: typed.value('in') };
    const given = Object.fromEntries(
      Object.keys(answers).flatMap((name) => {
        const value = typed.value(name);
        return value === undefined ? [] : [[name, value] as const];
      }),
    );

    const loaded = await openProject(terminal);
    const { pipeline, host } = loaded;
    const { output, messages, input } = terminal;
    const prepared = await pipeline.prepare({ ...request, answers: given }, host);
    if (isHindered(prepared)) return tellHindrance(prepared, terminal, loaded);
    const asked =
      input.isTerminal && messages.isTerminal ? await askQuestions(prepared.questions, terminal) : {};
    if (!asked) {
      messages.write('\nafgebroken — er is niets gemaakt\n');
      return exitCode.interrupted;
    }

    const created = await pipeline.create({ ...request, answers: { ...given, ...asked } }, host);
    if (isHindered(created)) return tellHindrance(created, terminal, loaded);
    output.write(created.written.map((path) => `${visibleText(path)}\n`).join(''));
    messages.write(nextSteps(created, terminal.environment));
    return exitCode.good;
  },
};

type Hindrance = Awaited<ReturnType<Pipeline['prepare' | 'create']>>;

function isHindered({ problem, refusals, unreadable }: Hindrance): boolean {
  return problem !== undefined || refusals.length > 0 || unreadable;
}

/** Says what stands in the way and returns the exit code. @throws UsageError when the command was typed wrongly */
function tellHindrance(
  { problem, refusals, diagnostics }: Hindrance,
  { messages, environment }: Terminal,
  loaded: Loaded,
): ExitCode {
  if (problem) {
    const option = problem.option === undefined ? '' : `\`--${problem.option}\`: `;
    throw new UsageError(`${option}${problem.message}; ${problem.help}`);
  }
  const found = { diagnostics, blocking: diagnostics, allowed: [], blocked: true, documents: 0 };
  const outcome = { ...found, written: [], printed: '', refusals };
  const options = { profile: undefined, format: 'text', quiet: false, colour: 'auto' } as const;
  messages.write(findingsText(outcome, options, { stream: messages, environment, loaded }));
  messages.write(refusalText(outcome));
  messages.write('er is niets gemaakt\n');
  return refusals.length > 0 ? exitCode.refused : exitCode.blocked;
}
