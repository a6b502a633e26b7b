import { slashed } from '../../text/slashed.ts';
import type { CliCommand } from '../cli-command.ts';
import { intoOptions, receive, refuseWithoutInto } from '../receive.ts';
import { runImport, sideOptions } from '../run-import.ts';
import { UsageError } from '../usage-error.ts';

/** `akkoord import`: makes a new document of a Word file. */
export const importWord: CliCommand = {
  name: 'import',
  description:
    'Maakt van een Word-bestand een nieuw document, of neemt over wat partners in Word veranderden.',
  usage: '[opties] [bestand.docx] [naam of meer bestanden]',
  parameters: [
    { name: '[bestand.docx]', help: 'het Word-bestand; dat blijft zoals het is' },
    {
      name: '[naam...]',
      help: 'hoe het document heet; standaard de titel in het Word-bestand. Met `--into`: meer Word-bestanden',
    },
  ],
  options: [
    {
      flags: '--kind <soort>',
      help: 'wat het is: `agreement`, `memo` …; standaard een akkoord als dat uit de titel blijkt, en anders een notitie',
    },
    {
      flags: '--in <map>',
      help: 'de map waarin het dossier komt (standaard `agreements`), of het dossier waar het bij hoort',
    },
    {
      flags: '--from <bestand>',
      help: 'het Word-bestand, als u er een naam achter zet; `-` is tekst die u uit Word, Google Docs of LibreOffice kopieerde',
    },
    ...sideOptions,
    ...intoOptions,
  ],
  details: `Koppen, lijsten, tabellen, noten, koppelingen en beelden komen mee. Waar Akkoord heeft gegokt (een korte regel in vet
is vast een kop), staat dat erboven in een opmerking. Titel, periode, partners, ondertekenaars en bedragen komen als
voorstel bij de gegevens bovenaan. Wat niet meekwam, wordt genoemd.

Met \`--from -\` leest Akkoord wat er binnenkomt: tekst van het klembord, met koppen, lijsten en tabellen. Beelden die elders
staan, haalt Akkoord niet op.

Met \`--into\` komt er geen nieuw document: wat een partner veranderde in een Word-bestand van Akkoord, komt op zijn
plaats in uw tekst. Wat niet vanzelf kan, wordt genoemd met de plek en de reden. Met meer bestanden tegelijk ziet u per
plek wat iedereen wil: waar partners het eens zijn, komt de wijziging er één keer in; waar zij elkaar tegenspreken, kiest u.`,
  examples: [
    { command: 'akkoord import akkoord-2022.docx', what: 'maakt er een dossier van in agreements/' },
    {
      command: 'akkoord import terug.docx --into agreements/voorbeeldstad/akkoord.md',
      what: 'neemt over wat een partner met “Wijzigingen bijhouden” veranderde',
    },
    {
      command: 'akkoord import school.docx zorg.docx --into agreements/voorbeeldstad/akkoord.md --dry-run',
      what: 'laat zien wat twee partners veranderden, naast elkaar',
    },
    {
      command: 'xclip -selection clipboard -t text/html -o | akkoord import --from - Notitie jeugd',
      what: 'maakt een dossier van tekst die u kopieerde',
    },
    { command: 'akkoord import concept.docx Onderwijskansenakkoord Voorbeeldstad --kind agreement --accept' },
  ],
  run: async (args, terminal) => {
    const from = args.value('from');
    const [file, ...words] = from === undefined ? args.words : [from, ...args.words];
    if (file === undefined) throw new UsageError('noem een Word-bestand, of `--from -` voor geplakte tekst');
    if (args.value('into') !== undefined) return receive(args.words.map(slashed), args, terminal);
    refuseWithoutInto(args);
    const more = words.find((word) => /\.docx$/i.test(word));
    if (more !== undefined)
      throw new UsageError(
        `\`${more}\` is nog een Word-bestand: geef \`--into <document>\` om van meer bestanden de wijzigingen over te nemen, of maak van elk bestand apart een document`,
      );
    return runImport({ file, kind: args.value('kind'), words, answers: {} }, args, terminal);
  },
};
