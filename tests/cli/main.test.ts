import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, cpSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { programVersion } from '../../src/host/program-version.ts';
import { type CliResult, runCli } from '../support/cli.ts';
import { compiledModule } from '../support/compiled-program.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(`${tmpdir()}/akkoord-cli-`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const buildHelp = `Gebruik: akkoord build [opties] [pad…]

Maakt de documenten: van elk dossier allemaal, of bij een fout geen enkel.

Wat u meegeeft:
  pad                       een dossier, een map met dossiers of één bestand; standaard de mappen
                            die \`akkoord.yaml\` noemt, of \`agreements\`

Opties:
  --out <map>               de map waar de documenten komen (standaard die van \`akkoord.yaml\`, of
                            \`out\`)
  --to <vormen>             wat er gemaakt wordt, met komma’s ertussen (standaard \`pdf,docx,html\`):
                            \`pdf\`, het document als PDF; \`docx\`, het document als Word-bestand;
                            \`html\`, het document als webpagina; \`tree\`, de inhoud als leesbare boom;
                            \`markdown\`, de Markdown die het sjabloon maakte; \`tree\` en \`markdown\`
                            komen op de standaarduitvoer
  --reproduce               bouwt alles twee keer apart en vergelijkt elke byte; in de map van
                            \`--out\` verandert niets
  --only-changed <revisie>  neemt alleen dossiers waarin iets veranderde sinds een tak, tag of
                            commit van git, of waarvan het project veranderde
  --shard <i/n>             doet één deel van het werk: \`2/4\` is het tweede van vier ongeveer even
                            grote delen; samen doen zij elk dossier één keer
  --jobs <aantal>           werkt aan zoveel dossiers tegelijk, elk in een eigen proces (standaard
                            1); het gaat pas sneller vanaf zo’n 60 dossiers, en elk proces heeft
                            zo’n 400 MB geheugen nodig
  --profile <profiel>       hoe streng er gekeken wordt (standaard naar de \`status\` van elk
                            document): \`draft\`, als concept: waarschuwingen houden niets tegen;
                            \`final\`, als definitief: ook waarschuwingen houden tegen
  --format <vorm>           hoe de meldingen eruitzien (standaard \`text\`): \`text\`, om te lezen, met
                            de regel uit de tekst erbij; \`short\`, één regel per melding; \`json\`,
                            alle gegevens, voor eigen programma’s; \`sarif\`, SARIF 2.1.0, voor
                            editors en GitHub; \`github\`, aantekeningen in GitHub Actions; \`gitlab\`,
                            een Code Quality-rapport van GitLab
  --quiet                   laat alleen zien wat tegenhoudt; de exitcode zegt de rest
  --color <wanneer>         kleuren (standaard \`auto\`): \`auto\`, op een scherm wel, anders niet;
                            \`always\`, altijd; \`never\`, nooit
  -h, --help                toont deze hulp

Een concept heet <document>.concept.pdf en draagt een watermerk. Een definitief document met een fout of een
waarschuwing wordt niet gemaakt, en de rest van dat dossier ook niet; andere dossiers wel. Definitief is
alleen een document met \`status: final\`:
  --profile final   keurt ook een concept zo streng; wat eruit komt, blijft een concept
  --profile draft   maakt ook van een definitief document een concept
De paden van de bestanden komen op de standaarduitvoer, de meldingen op de foutuitvoer: wat in de weg staat
helemaal, de rest als één regel (\`akkoord check\` legt uit wat u eraan doet). Met \`json\`, \`sarif\`,
\`github\` of \`gitlab\` komen alleen de meldingen op de standaarduitvoer; in \`json\` staan ook de paden.
Met \`--reproduce\` maakt Akkoord de documenten twee keer in tijdelijke mappen, de tweede keer van een kopie
en met een andere tijdzone, taal en gebruiker. Het vergelijkt ze met elkaar en met het bestand dat al in de
map van \`--out\` staat. Van elk bestand komt de SHA-256 op de standaarduitvoer, van elk verschil het object
en de pagina; dan is de exitcode 1.

Voorbeelden:
  akkoord build agreements/meppel-gka-agenda --to pdf,docx
  akkoord build agreements/meppel-gka-agenda/interventies/startanalyse.md
      alleen dit interventieblad
  akkoord build agreements --out ~/stukken
  akkoord build agreements/meppel-gka-agenda --to tree > boom.txt
  akkoord build agreements/meppel-gka-agenda --to pdf --reproduce
      is agenda.pdf precies wat deze bronnen geven?
`;

describe('the program as a process', () => {
  test('help of a command, in Dutch, on stdout', async () => {
    expect(await runCli(['build', '--help'], { cwd: folder })).toEqual({
      code: 0,
      stdout: buildHelp,
      stderr: '',
    });
  });
  test('version', async () => {
    expect(await runCli(['--version'], { cwd: folder })).toEqual({
      code: 0,
      stdout: `${programVersion()}\n`,
      stderr: '',
    });
  });
  test('wrong usage', async () => {
    expect(await runCli(['check', '--all'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'fout: onbekende optie `--all`\n  doe dit: lees `akkoord check --help`\n',
    });
  });
});

interface Interference {
  readonly parameters?: readonly string[];
  /** Where stdout goes: a pipe that is read here, or an open file. */
  readonly output?: 'pipe' | number;
  /** Called at every piece of output with everything said so far on stderr. */
  readonly during?: (child: ChildProcess, said: string) => void;
}

/** Runs `cli/main` over a pipeline of the test's own: what signals, pipes and stray throws do shows in a process only. */
function runMainOver(
  work: string,
  { during, parameters = ['build', '.'], output = 'pipe' }: Interference = {},
): Promise<CliResult> {
  const pipeline = dataUrl(
    `export const build = async (request) => { ${work} }; export const check = build; export const ruleTexts = () => undefined; export const settingsOf = ruleTexts;`,
  );
  const hooks = dataUrl(`
    export function resolve(name, context, next) {
      const ours = name.endsWith('/pipeline.js') && /[/]command-line[^/]*$/.test(context.parentURL);
      return ours ? { url: ${JSON.stringify(pipeline)}, shortCircuit: true } : next(name, context);
    }`);
  const setup = dataUrl(`import { register } from 'node:module'; register(${JSON.stringify(hooks)});`);
  const words = ['--import', setup, compiledModule('cli/main'), ...parameters];
  const child = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', output, 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    during?.(child, stderr);
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    during?.(child, stderr);
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

function dataUrl(script: string): string {
  return `data:text/javascript,${encodeURIComponent(script)}`;
}

const outcome =
  '{ diagnostics: [], blocking: [], suppressed: [], blocked: false, documents: 1, written: [], unchanged: [], refusals: [], withheld: [], failures: [], unchecked: [], printed: "x".repeat(5_000_000) }';

describe('main', () => {
  test('5 MB to a pipe arrive whole', async () => {
    const { code, stdout } = await runMainOver(`return ${outcome};`);
    expect([code, stdout.length]).toEqual([0, 5_000_000]);
  });
  test('a reader that stops reading (`| head`) is no fault', async () => {
    const { code, stdout, stderr } = await runMainOver(`return ${outcome};`, {
      during: (child) => child.stdout?.destroy(),
    });
    expect(stdout.length).toBeLessThan(5_000_000);
    expect([code, stderr]).toEqual([0, '']);
  });
  /** Findings of about 1 MB, as JSON of 2 MB; a pipe holds 64 kB. */
  const findings = `
    const span = { file: 'a.md', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
    const finding = (_, index) => ({ rule: 'a/b', severity: 'warning', message: index + ' ' + 'x'.repeat(250), span });
    return { ...${outcome}, printed: '', diagnostics: Array.from({ length: 4_000 }, finding), blocked: true };`;
  test('findings to a pipe and to a file arrive whole, with their exit code', async () => {
    const parameters = ['check', '.', '--format=short'];
    const { code, stdout, stderr } = await runMainOver(findings, { parameters });
    expect([code, stderr]).toEqual([1, '1 document bekeken: 4000 waarschuwingen\n']);
    expect(stdout.length).toBeGreaterThan(1_000_000);
    expect(stdout.split('\n').at(-2)).toBe(`a.md:1:1: waarschuwing a/b 3999 ${'x'.repeat(250)}`);
    const output = openSync(`${folder}/findings.txt`, 'w');
    expect((await runMainOver(findings, { parameters, output })).code).toBe(1);
    closeSync(output);
    expect(readFileSync(`${folder}/findings.txt`, 'utf8')).toBe(stdout);
  });
  test('json to a pipe is whole; a reader that stops after a line is no fault', async () => {
    const parameters = ['check', '.', '--format=json'];
    const { stdout } = await runMainOver(findings, { parameters });
    expect(JSON.parse(stdout).diagnostics.length).toBe(4_000);
    const { code, stderr } = await runMainOver(findings, {
      parameters,
      during: (child) => child.stdout?.destroy(),
    });
    expect([code, stderr]).toEqual([1, '1 document bekeken: 4000 waarschuwingen\n']);
  });
  test.runIf(existsSync('/dev/full'))('a full disk behind stdout: 4', async () => {
    const output = openSync('/dev/full', 'w');
    const { code, stderr } = await runMainOver(`return ${outcome};`, { output });
    closeSync(output);
    expect([code, stderr]).toEqual([
      4,
      'standaarduitvoer: fout: er is geen ruimte meer op de schijf\n  doe dit: maak ruimte vrij en geef de opdracht opnieuw\n',
    ]);
  });
  test('Ctrl-C is heard between two steps of work that never waits', async () => {
    const work = `
      process.stderr.write('aan het werk\\n');
      for (let step = 1; step <= 3000; step++) {
        await request.progress({ action: 'read', number: step, total: 3000, name: 'a' });
        const until = performance.now() + 10;
        while (performance.now() < until);
      }`;
    const during: Interference['during'] = (child, said) => {
      if (said === 'aan het werk\n') child.kill('SIGINT');
    };
    expect(await runMainOver(work, { during, parameters: ['check', '.'] })).toEqual({
      code: 130,
      stdout: '',
      stderr: 'aan het werk\n\nafgebroken — geen bestand half geschreven\n',
    });
  });
  test('Ctrl-C: 130, nothing on stdout', async () => {
    const work =
      'process.stderr.write("aan het werk\\n"); await new Promise((done) => setTimeout(done, 30_000));';
    const during: Interference['during'] = (child, said) => {
      if (said === 'aan het werk\n') child.kill('SIGINT');
    };
    expect(await runMainOver(work, { during })).toEqual({
      code: 130,
      stdout: '',
      stderr: 'aan het werk\n\nafgebroken — geen bestand half geschreven\n',
    });
  });
  test('a throw out of turn: 70, no stack', async () => {
    const { code, stdout, stderr } = await runMainOver(
      'setTimeout(() => { throw new Error("geheim"); }); await new Promise(() => {});',
    );
    expect([code, stdout]).toEqual([70, '']);
    expect(stderr).toBe(`fout in Akkoord zelf; aan uw tekst ligt het niet. Geen bestand is half geschreven.
  doe dit: geef de opdracht nog eens met \`AKKOORD_DEBUG=1\` ervoor, en stuur wat er dan staat aan de beheerder
`);
  });
});

test('bin/akkoord.js says what to do when the program was not built', () => {
  const bin = `${folder}/bin/akkoord.js`;
  for (const file of ['bin/akkoord.js', 'bin/package.json', 'package.json'])
    cpSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), `${folder}/${file}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'check'], { encoding: 'utf8' });
  expect([status, stdout, stderr]).toEqual([
    70,
    '',
    'Akkoord is nog niet gebouwd: geef eerst de opdracht `npm run build`.\n',
  ]);
});
