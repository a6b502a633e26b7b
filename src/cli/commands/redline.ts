import type { RedlineFormat, Redlines, Unmade } from '../../pipeline.ts';
import { visibleText } from '../../text/visible-text.ts';
import type { CliCommand } from '../cli-command.ts';
import { diffText } from '../diff-text.ts';
import { exitCode } from '../exit-code.ts';
import { findingsText } from '../findings-text.ts';
import { openProject } from '../open-project.ts';
import { printBuild } from '../print-build.ts';
import { choiceHelp, readChoice } from '../read-choice.ts';
import { readOut } from '../read-target.ts';
import { summaryPrinters } from '../redline-text.ts';
import { shellWord } from '../shell-word.ts';
import { findOut, findPaths, readPaths } from '../source-paths.ts';
import type { Loaded, Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { useColour } from '../use-colour.ts';

/** The values of `--to`. */
const marked = {
  pdf: 'om te lezen, met een samenvatting vooraan',
  docx: 'als Word-bestand met bijgehouden wijzigingen',
  html: 'als webpagina',
} satisfies Record<RedlineFormat, string>;

const formats = Object.fromEntries(Object.entries(summaryPrinters).map(([name, { what }]) => [name, what]));

/** `akkoord redline`: says what changed between two versions. */
export const redline: CliCommand = {
  name: 'redline',
  description: 'Zegt wat er veranderde tussen twee versies: eerst geld, partijen en datums.',
  usage: '[opties] <oud> <nieuw> [pad…]',
  parameters: [
    { name: '<oud>', help: 'een tag, tak of commit van git (`v1.0`, `HEAD~3`), of een map (`./oud`)' },
    { name: '<nieuw>', help: 'hetzelfde; `.` is het project zoals het nu op de schijf staat' },
    { name: '[pad...]', help: 'een dossier, een map met dossiers of één bestand; standaard alle dossiers' },
  ],
  options: [
    {
      flags: '--was <map>',
      help: 'hoe de map van het dossier in de oude versie heette; alleen nodig als Akkoord dat zelf niet ziet',
    },
    { flags: '--changed', help: 'alleen de dossiers en de documenten waarin iets is veranderd' },
    {
      flags: '--text-only',
      help: 'vergelijkt alleen de regels van de bestanden; dat kan ook als een oude versie fouten heeft',
    },
    { flags: '--to <vormen>', help: `schrijft elk document met de wijzigingen erin: ${choiceHelp(marked)}` },
    { flags: '--out <map>', help: 'de map daarvoor (standaard die van `akkoord.yaml`, of `out`)' },
    {
      flags: '--format <vorm>',
      help: `hoe de samenvatting eruitziet (standaard \`text\`): ${choiceHelp(formats)}`,
    },
  ],
  details: `De samenvatting komt op de standaarduitvoer. Zonder \`--to\` wordt er niets geschreven; met \`--to pdf,docx\` komen er
een <document>.wijzigingen.pdf en een <document>.wijzigingen.docx. Elke versie wordt gelezen met de sjablonen van toen en met de huisstijl van de nieuwe. Wat is berekend of overgenomen, staat er één keer:
bij de gegevens waar het vandaan komt. Een woord dat git kent, is een revisie; schrijf \`./naam\` als u de
map met die naam bedoelt.`,
  examples: [
    {
      command: 'akkoord redline v1.0 . agreements/meppel-gka-agenda',
      what: 'sinds v1.0, ook wat niet is vastgelegd',
    },
    { command: 'akkoord redline HEAD~3 HEAD' },
    {
      command: 'akkoord redline v1.0 HEAD agreements/meppel-gka-agenda --to pdf,docx',
      what: 'ook als PDF en als Word-bestand',
    },
    { command: 'akkoord redline ./verzonden ./terug', what: 'twee mappen, zonder git' },
    { command: 'akkoord redline origin/main HEAD --format markdown', what: 'voor bij een samenvoegverzoek' },
  ],
  run: async (args, terminal) => {
    const [old = '', current = '', ...words] = args.words;
    if (old.trim() === '' || current.trim() === '') throw new UsageError('noem de oude en de nieuwe versie');
    const format = readChoice(args.value('format') ?? 'text', summaryPrinters, 'geen waarde voor `--format`');
    const to = args.values('to').flatMap((text) => text.split(','));
    const written = [
      ...new Set(to.map((name) => readChoice(name, marked, 'geen vorm voor `--to` van `redline`'))),
    ];
    const givenOut = readOut(args);
    const was = args.value('was');
    const given = readPaths(words);
    const versions = { old: told(old), current: told(current) };
    if (was !== undefined && given.length !== 1)
      throw new UsageError('`--was` hoort bij één dossier; noem dat dossier als pad');
    if (args.has('text-only') && (written.length > 0 || args.value('format') !== undefined))
      throw new UsageError('`--text-only` gaat niet samen met `--to` en `--format`');
    const loaded = await openProject(terminal);
    // Two folders are compared with all that is in them.
    const paths = given.length > 0 ? given : folder.test(current) ? ['.'] : findPaths([], loaded);
    const request = { old, current, paths, was };
    if (args.has('text-only')) {
      const changes = loaded.pipeline.textChanges(request, loaded.host);
      const colour = useColour('auto', terminal.environment, terminal.output.isTerminal);
      for (const change of changes) terminal.output.write(diffText(change, terminal.output, colour));
      if (changes.length === 0) terminal.messages.write(`${sameText(versions)}\n`);
      return exitCode.good;
    }
    const all = await loaded.pipeline.redlineDossiers(request, loaded.host);
    const redlines = args.has('changed') ? onlyChanged(all) : all;
    if (redlines.dossiers.length + redlines.gone.length + redlines.unmade.length === 0)
      terminal.messages.write(`${sameText(versions)}\n`);
    const { dossiers, unmade, gone } = redlines;
    if (dossiers.length + gone.length > 0)
      terminal.output.write(summaryPrinters[format].print(redlines, versions));
    for (const each of unmade) terminal.messages.write(unmadeText(each, { old, current }, loaded, terminal));
    if (was === undefined && dossiers.some(({ isNew }) => isNew))
      terminal.messages.write('  heette een dossier toen anders? noem de map van toen met `--was <map>`\n');
    if (unmade.length > 0) return exitCode.blocked;
    if (written.length === 0 || dossiers.length === 0) return exitCode.good;
    const out = findOut(givenOut, ['.'], loaded);
    const outcome = await loaded.pipeline.writeRedlines(dossiers, { formats: written, out }, loaded.host);
    return printBuild(outcome, { out, options: reports, loaded }, { ...terminal, output: terminal.messages });
  },
};

/** How findings about the documents are printed. */
const reports = { profile: undefined, format: 'text', quiet: false, colour: 'auto' } as const;

/** What a reader calls a version. */
function told(name: string): string {
  return name === '.' ? 'de versie van nu' : name;
}

/** A folder besides the working folder. */
const folder = /^(?:\.\.$|\.{0,2}\/|[A-Za-z]:[\\/])/;

/** Leaves out the dossiers and documents in which nothing changed. */
function onlyChanged({ dossiers, ...others }: Redlines): Redlines {
  const changed = dossiers.filter(
    ({ isNew, summary: { items, sections } }) => isNew || items.length + sections.length > 0,
  );
  return {
    ...others,
    dossiers: changed.map((each) => ({
      ...each,
      documents: each.documents.filter(({ current: { file } }) =>
        each.summary.sections.some((section) => section.file === file),
      ),
    })),
  };
}

function sameText({ old, current }: { readonly old: string; readonly current: string }): string {
  return `geen verschil tussen ${old} en ${current}`;
}

/** Says why a version cannot be compared, and how its text can be. */
function unmadeText(
  { version, folder, host, outcome }: Unmade,
  { old, current }: { readonly old: string; readonly current: string },
  loaded: Loaded,
  { messages, environment }: Terminal,
): string {
  const findings = findingsText(outcome, reports, {
    stream: messages,
    environment,
    loaded: { ...loaded, host },
  });
  const words = ['akkoord redline', ...[old, current, folder].map(shellWord), '--text-only'].join(' ');
  return `${findings}\n${visibleText(folder)}: in ${visibleText(version)} is dit dossier niet te maken, dus het is niet vergeleken
  doe dit: los de fouten op; gaat het om een oude versie, vergelijk dan alleen de tekst: \`${words}\`
`;
}
