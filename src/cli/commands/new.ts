import { programName } from '../../host/program-name.ts';
import { kindFacts } from '../../kinds/facts.ts';
import { ownFacts } from '../../kinds/own-facts.ts';
import { visibleText } from '../../text/visible-text.ts';
import { askQuestions } from '../ask-questions.ts';
import type { CliCommand } from '../cli-command.ts';
import { exitCode } from '../exit-code.ts';
import { givenAnswers } from '../given-answers.ts';
import { openProject } from '../open-project.ts';
import { isBlocked, reportBlocker } from '../report-blocker.ts';
import { runImport, sideOptions } from '../run-import.ts';
import { shellWord } from '../shell-word.ts';
import type { Pipeline, Terminal } from '../terminal.ts';

const facts = [
  ...Object.values(kindFacts),
  ...Object.entries(ownFacts).map(([name, { made }]) => ({ name, made })),
];
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
  colour: 'voor een huisstijl: de kleur van koppen en lijnen, zoals `#154273`',
  logo: 'voor een huisstijl: een bestand met het logo',
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
    {
      flags: '--from <bestand>',
      help: 'een Word-bestand (`.docx`) waarvan de tekst erin komt; `-` is tekst die u kopieerde',
    },
    ...sideOptions,
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
    {
      command: 'akkoord new house-style Gemeente Voorbeeldstad --colour "#00594f"',
      what: 'maakt templates/house-styles/gemeente-voorbeeldstad/style.yaml',
    },
    {
      command: 'akkoord new scheme Lokaal kansenfonds',
      what: 'maakt templates/schemes/lokaal-kansenfonds.yaml',
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
    const given = givenAnswers(args, Object.keys(answers));
    const from = args.value('from');
    if (from !== undefined) return runImport({ file: from, kind, words, answers: given }, args, terminal);

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
    messages.write(ownSteps(kind, created) ?? nextSteps(created, terminal.environment));
    return exitCode.good;
  },
};

type Created = Awaited<ReturnType<Pipeline['create']>>;
type Unlisted = NonNullable<Created['unlisted']>;

/** Words for the list of the main document that a new document belongs in. */
const lists: Readonly<Record<Unlisted['list'], { label: string; into: string; effect: string }>> = {
  annexes: { label: 'bijlagen', into: 'het akkoord', effect: 'dan is dit een bijlage' },
  interventions: { label: 'interventiebladen', into: 'de agenda', effect: 'dan komt het blad erin' },
};

/** Returns what to do with a house style or a scheme; undefined for a document. */
function ownSteps(kind: string, { written }: Created): string | undefined {
  const fact = Object.entries(ownFacts).find(([name]) => name === kind)?.[1];
  const [file = ''] = written;
  const id = /(?:house-styles\/([^/]+)|schemes\/(.+)\.yaml)/.exec(file)?.slice(1).find(Boolean);
  const key = kind === 'scheme' ? 'scheme' : 'style';
  return (
    fact &&
    `open ${visibleText(file)} en pas aan wat u anders wilt\nzet \`${key}: ${id}\` in een document, of in \`akkoord.yaml\` voor alle documenten\n`
  );
}

/** Returns what to do after creation: lines to add to the main document, if any, then three steps. */
function nextSteps({ written, folder, unlisted }: Created, environment: Terminal['environment']): string {
  const program = programName(environment);
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
