import { programName } from '../../host/program-name.ts';
import { visibleText } from '../../text/visible-text.ts';
import { askQuestions } from '../ask-questions.ts';
import type { CliCommand } from '../cli-command.ts';
import { exitCode } from '../exit-code.ts';
import { givenAnswers } from '../given-answers.ts';
import { openProject } from '../open-project.ts';
import { isBlocked, reportBlocker } from '../report-blocker.ts';
import { shellWord } from '../shell-word.ts';
import type { Pipeline, Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** Options that answer a question, by the question's name. */
const answers: Readonly<Record<string, string>> = {
  name: 'de naam van uw gemeente of organisatie',
  colour: 'de kleur van koppen en lijnen, zoals `#154273`',
  logo: 'een bestand met uw logo: PNG, JPEG of SVG',
  first: 'waarmee u begint: `agreement`, `gka-agenda`, `memo` of `geen`',
  dossier: 'de naam daarvan',
  ci: 'waar het project komt te staan: `github`, `gitlab` of `geen`',
};

/** `akkoord init`: makes a project of a folder. */
export const init: CliCommand = {
  name: 'init',
  description:
    'Maakt van een map een eigen project: met een huisstijl, een eerste dossier en alles eromheen.',
  usage: '[opties] [map]',
  parameters: [{ name: '[map]', help: 'de map; standaard de map waarin u de opdracht geeft' }],
  options: [
    ...Object.entries(answers).map(([name, help]) => ({ flags: `--${name} <tekst>`, help })),
    { flags: '--yes', help: 'stelt geen vragen: wat u niet zelf noemt, wordt het gebruikelijke' },
  ],
  details: `Op een terminal stelt Akkoord een paar vragen. Wat er in de map al staat, blijft zoals het is. Er komt in: \`akkoord.yaml\`,
een huisstijl, een eerste dossier, een uitleg voor uw collega’s, en wat git, VS Code en het nakijken van elke
wijziging nodig hebben.`,
  examples: [
    { command: 'akkoord init' },
    { command: 'akkoord init akkoorden --name "Gemeente Voorbeeldstad" --colour "#00594f" --logo logo.png' },
    { command: 'akkoord init --yes --first gka-agenda --ci gitlab' },
  ],
  run: async (args, terminal) => {
    const [folder = '.', ...more] = args.words;
    if (more.length > 0) throw new UsageError('noem hoogstens één map');
    const given = givenAnswers(args, Object.keys(answers));
    const loaded = await openProject(terminal);
    const { pipeline, host } = loaded;
    const { output, messages, input } = terminal;
    const prepared = await pipeline.prepareInit({ folder, answers: given }, host);
    if (isBlocked(prepared)) return reportBlocker(prepared, terminal, loaded);
    const isAsked = !args.has('yes') && input.isTerminal && messages.isTerminal;
    const asked = isAsked ? await askQuestions(prepared.questions, terminal) : {};
    if (!asked) {
      messages.write('\nafgebroken — er is niets gemaakt\n');
      return exitCode.interrupted;
    }
    const made = await pipeline.init({ folder, answers: { ...given, ...asked } }, host);
    if (isBlocked(made)) return reportBlocker(made, terminal, loaded, made.written);
    output.write(made.written.map((path) => `${visibleText(path)}\n`).join(''));
    messages.write(nextSteps(folder, made, terminal.environment));
    return exitCode.good;
  },
};

/** Returns what stayed, and what to do now. */
function nextSteps(
  folder: string,
  { kept, written, within, dossier }: Awaited<ReturnType<Pipeline['init']>>,
  environment: Terminal['environment'],
): string {
  const program = programName(environment);
  const isPackage = (path: string) => /(?:^|\/)package\.json$/.test(path);
  const installs = written.some(isPackage);
  return [
    ...kept.map(({ path, lacks }) =>
      [
        `stond er al, en is niet veranderd: ${visibleText(path)}`,
        ...lacks.map((line) => `  zet er nog in: ${line}`),
      ].join('\n'),
    ),
    ...(within === '' ? [] : inRepository(within, written)),
    ...(folder === '.' ? [] : [`ga naar de map: \`cd ${shellWord(folder)}\``]),
    ...(installs && program !== 'akkoord' ? ['zet het programma erin met `npm install`'] : []),
    ...(kept.some(({ path }) => isPackage(path))
      ? [
          `laat elke wijziging vooraf nakijken met \`git config core.hooksPath ${shellWord(`${within}.githooks`)}\``,
        ]
      : []),
    ...(dossier === undefined
      ? [`begin een dossier met \`${program} new --help\``]
      : [`maak de eerste concepten met \`${program} build\``]),
    '',
  ].join('\n');
}

/** Where services look for their file: only in the root of the repository, which this project does not own. */
const serviceFile = /(?:^|\/)(\.github\/workflows\/[^/]+|\.gitlab-ci\.yml)$/;

/** Returns what to do with files that are only read in the root of the repository. */
function inRepository(within: string, written: readonly string[]): string[] {
  return written.flatMap((path) => {
    const [, name] = serviceFile.exec(path) ?? [];
    return name === undefined
      ? []
      : [
          `uw project ligt in de map \`${visibleText(within)}\` van een repository: zet \`${visibleText(path)}\` als \`${name}\` in de hoofdmap daarvan, en laat de opdrachten erin in \`${visibleText(within)}\` lopen`,
        ];
  });
}
