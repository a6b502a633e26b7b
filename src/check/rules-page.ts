import { certaintyWords } from '../diagnostic/certainty-words.ts';
import { severityWords } from '../diagnostic/severity-words.ts';
import { type ExampleFile, partOf, reportsOf } from './example.ts';
import { fixable } from './fixable.ts';
import { howToSuppress } from './how-to-suppress.ts';
import { findingGroups } from './other-findings.ts';
import type { Rule } from './rule.ts';
import { ruleGroups } from './rule-groups.ts';

/** Returns `docs/rules.md`, Markdown in Dutch, from the tables of rules and findings. */
export function rulesPage(): string {
  const groups = ruleGroups().map(
    ({ title, rules }) => `## ${title}\n\n${rules.map(ruleSection).join('\n')}`,
  );
  return `${introduction}\n${groups.join('\n')}\n${otherMessages()}`;
}

const introduction = `# Meldingen en regels

<!-- Deze pagina wordt gemaakt uit src/check (\`npm run golden\`). Verander haar niet hier. -->

Akkoord leest uw dossier en zegt wat er nog tussen de tekst en een handtekening staat. Elke melding heeft een plaats, een zwaarte en
een naam, tussen vierkante haken aan het eind:

\`\`\`
interventies/coach.md:46:14: waarschuwing: \`[naam school]\` is nog niet ingevuld. [text/placeholder]
\`\`\`

Dat is regel 46, teken 14. De naam heet hier de regel. \`akkoord rules\` toont alle regels, \`akkoord rules text/placeholder\` legt er een
uit. Er zijn drie zwaartes:

${Object.values(severityWords)
  .map(({ word, meaning }) => `- **${word}**: ${meaning}.`)
  .join('\n')}

## Met een klik

Bij veel meldingen weet Akkoord wat er hoort te staan. Dat staat hieronder achter *Klik*. In de editor doet u het met een klik (het lampje,
of \`Ctrl\` en \`.\`). Voor alle bestanden tegelijk is er \`akkoord check --fix\`: dat schrijft alleen wat maar op één manier goed is. Met
\`--fix-suggestions\` komen de voorstellen erbij, en met \`--dry-run\` ziet u eerst wat er zou veranderen.

## Een melding toestaan

Soms mag een waarschuwing blijven staan. Zeg dat in het bestand zelf, met de reden. De melding houdt dan niets meer tegen. Zij wordt wel
geteld: \`akkoord check\` noemt het aantal, en in \`manifest.json\` bij de documenten staat elke toegestane melding met haar plaats en uw
reden.

### In de tekst: een opmerking

\`\`\`markdown
<!-- toestaan text/placeholder: de school kiest haar naam pas in mei -->
De leerlingen van [naam school] doen mee.
\`\`\`

Achter \`toestaan\` staat de regel, dan een dubbele punt, dan de reden. Voor elke regel is er een eigen opmerking. Waar zij voor geldt,
hangt af van waar zij staat:

| waar de opmerking staat | waar zij voor geldt |
| --- | --- |
| op een eigen regel, met tekst, een lijst, een tabel of een afbeelding erna | dat blok: de hele alinea, lijst of tabel |
| op een eigen regel, direct boven een kop | die kop |
| als laatste onder een kop: er komt niets meer, of een lege regel en dan een kop | alles vanaf de kop erboven tot de opmerking |
| midden in een alinea, een kop of een vak van een tabel | die alinea, die kop of dat vak |
| als laatste in een onderdeel van een lijst, een citaat of een blok zoals \`:::note\` | dat onderdeel, dat citaat of dat blok |

### Boven in het bestand: \`allow\`

Voor meldingen over gegevens, en voor alles wat geen plaats in de tekst heeft, is er \`allow\` (toegestane meldingen):

\`\`\`yaml
allow:
  - rule: data/unfilled
    place: contact.role
    reason: De functie wordt in september bekend.
  - rule: section/missing
    value: Planning
    reason: De planning staat in de agenda.
\`\`\`

- \`rule\` (regel) en \`reason\` (reden) zijn verplicht.
- \`place\` (plaats) is een kop, zoals \`Doelgroep\`: dan geldt de toestemming voor alles onder die kop. Of een sleutel, met wat erboven
  staat: \`contact.role\`, of \`budget.2.amount\` voor het bedrag van de tweede regel van \`budget\`. Dan geldt zij voor die sleutel en
  alles eronder.
- \`value\` (waarde) is wat de melding tussen accenten noemt, of de tekst waar zij naar wijst.
- Met \`place\` en \`value\` samen moeten beide kloppen. Zonder een van beide geldt de toestemming voor het hele bestand.
- Een toestemming geldt alleen in het bestand waar zij staat. Haakjes en een hekje horen in YAML tussen aanhalingstekens:
  \`value: "[naam]"\`.

### Wat niet kan

- Een fout kan nooit worden toegestaan (\`allow/not-allowable\`).
- Een regel die niet bestaat, een plaats die er niet is en een toestemming zonder echte reden zijn fouten.
- Een toestemming die niets meer toestaat, geeft zelf een waarschuwing (\`allow/unused\`). Zo blijft er geen staan die later een andere
  melding verbergt. Zolang er fouten zijn, zegt Akkoord hier niets over.
- Een opmerking die op een toestemming lijkt maar het niet is, geeft een waarschuwing (\`allow/malformed\`).
`;

function ruleSection(rule: Rule): string {
  const allow = howToSuppress(rule);
  const blocks = [
    `### ${rule.id}`,
    `**${capital(severityWords[rule.severity].word)}.** ${rule.what}`,
    [`- **Waarom:** ${rule.why}`, `- **Doe dit:** ${rule.help}`, ...mended(rule.id)].join('\n'),
    ...rule.examples.flatMap((example) => [
      `**Voorbeeld.** ${example.what}`,
      ...part('de agenda', example.agenda),
      ...part('het interventieblad', example.sheet),
      ...part('de raadsbrief', example.letter),
      ...part('de agenda zoals zij is verzonden', example.sent),
      reportsOf(example)
        .map(({ at, message }) => `- ${at === '' ? 'Melding' : `Bij ${code(at)}`}: ${message}`)
        .join('\n') || 'Geen melding.',
    ]),
    ...(allow ? ['**Toestaan:**', fenced(allow.language, allow.source)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Says what becomes of the finding with a click. */
function mended(id: string): string[] {
  const certainty = fixable[id];
  return certainty ? [`- **Klik:** ${certaintyWords[certainty]}`] : [];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function part(name: string, file: ExampleFile | undefined): string[] {
  const { data, body } = partOf(file) ?? {};
  return [
    ...(data === undefined ? [] : [`Boven in ${name}:`, fenced('yaml', data)]),
    ...(body === undefined ? [] : [`In de tekst van ${name}:`, fenced('markdown', body)]),
  ];
}

function fenced(language: string, text: string): string {
  const fence = longerThan(text, 3);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

/** A code span on one line, that may hold backticks. */
function code(text: string): string {
  const line = text.replaceAll('\n', ' ');
  const fence = longerThan(line, 1);
  return line.includes('`') ? `${fence} ${line} ${fence}` : `\`${line}\``;
}

/** A fence of backticks, longer than any run of them in the text. */
function longerThan(text: string, least: number): string {
  const runs = text.match(/`+/g) ?? [];
  return '`'.repeat(Math.max(least, ...runs.map(({ length }) => length + 1)));
}

function otherMessages(): string {
  const tables = findingGroups.map(({ title, findings }) => {
    const sections = findings.map(({ id, severity, what }) => {
      const lines = [`**${capital(severityWords[severity].word)}.** ${what}`, mended(id).join('')];
      return `#### ${id}\n\n${lines.filter(Boolean).join('\n\n')}\n`;
    });
    return `### ${title}\n\n${sections.join('\n')}`;
  });
  return `## Andere meldingen\n\nDeze meldingen komen al bij het lezen, of pas bij het maken van de documenten. De melding zelf zegt wat u kunt doen.\nVan deze meldingen kunt u alleen de waarschuwingen en opmerkingen toestaan, behalve die over toestemmingen zelf (\`allow/…\`).\n\n${tables.join('\n')}`;
}
