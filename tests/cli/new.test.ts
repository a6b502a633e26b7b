import { describe, expect, test } from 'vitest';
import { newDocument } from '../../src/cli/commands/new.ts';
import { kinds } from '../../src/kinds/kinds.ts';
import { ownFacts } from '../../src/kinds/own-facts.ts';
import * as pipeline from '../../src/pipeline.ts';
import { ownKinds } from '../../src/scaffold/project/own-files.ts';
import { newHost } from '../scaffold/new-host.ts';
import { runOver } from '../support/cli.ts';

const { prepare, create } = pipeline;
type Host = ReturnType<typeof newHost>;
type Options = Omit<NonNullable<Parameters<typeof runOver>[2]>, 'host'> & { host?: Host };

/** Runs `akkoord new …` over the real pipeline and a host in memory. */
async function runNew(parameters: readonly string[], { host = newHost(), ...options }: Options = {}) {
  const { code, stdout, stderr } = await runOver(
    ['new', ...parameters],
    { prepare, create },
    { host, ...options },
  );
  return { code, stdout, stderr, written: host.written, text: host.text };
}

const agenda = { 'agreements/meppel/agenda.md': '---\nkind: gka-agenda\ntitle: A\ninterventions:\n---\n' };
const more = (command: string) => `  doe dit: lees \`akkoord ${command} --help\`\n`;

describe('without a terminal nothing is asked', () => {
  test('a dossier: its files on stdout, what to do on stderr', async () => {
    const { code, stdout, stderr } = await runNew(['gka-agenda', 'meppel']);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'agreements/meppel/agenda.md\nagreements/meppel/interventies/eerste-interventie.md\n',
      stderr: `open agreements/meppel/agenda.md en vul in wat u weet
kijk met \`akkoord check agreements/meppel\` wat er nog ontbreekt
maak met \`akkoord build agreements/meppel\` een concept
`,
    });
  });
  test('a name of more words needs no quotes; a folder with spaces gets them', async () => {
    const { stdout, stderr } = await runNew(['gka-agenda', 'Noord', 'Veluwe', '--in', "Mijn 'stukken'"]);
    expect(stdout.split('\n')[0]).toBe("Mijn 'stukken'/noord-veluwe/agenda.md");
    expect(stderr.split('\n')[1]).toBe(
      "kijk met `akkoord check 'Mijn '\\''stukken'\\''/noord-veluwe'` wat er nog ontbreekt",
    );
  });
  test('with options', async () => {
    const { text } = await runNew([
      'gka-agenda',
      'x',
      '--title',
      'Kansen',
      '--period=2025-2027',
      '--style',
      'gka',
    ]);
    expect(text('agreements/x/agenda.md')).toMatch(
      /\ntitle: Kansen\n[\s\S]*\nperiod: 2025-2027\n[\s\S]*\nstyle: gka\n/,
    );
  });
  test('a sheet: the line for the agenda comes first', async () => {
    const { code, stdout, stderr } = await runNew(['intervention', 'Coach'], { host: newHost(agenda) });
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'agreements/meppel/interventies/coach.md\n',
      stderr: `zet deze regel in de agenda, onder agreements/meppel/agenda.md:4; dan komt het blad erin:
  - interventies/coach.md
open agreements/meppel/interventies/coach.md en vul in wat u weet
kijk met \`akkoord check agreements/meppel\` wat er nog ontbreekt
maak met \`akkoord build agreements/meppel\` een concept
`,
    });
  });
  test('a sheet for a list on one line', async () => {
    const files = {
      'agreements/meppel/agenda.md': '---\nkind: gka-agenda\ntitle: A\ninterventions: []\n---\n',
    };
    const { stderr } = await runNew(['intervention', 'Coach'], { host: newHost(files) });
    expect(stderr.split('\n')[0]).toBe(
      'zet `interventies/coach.md` in de lijst `interventions` (interventiebladen): agreements/meppel/agenda.md:4',
    );
  });
  test('an annex: the lines for the agreement come first', async () => {
    const files = { 'agreements/v/akkoord.md': '---\nkind: agreement\ntitle: V\n---\n' };
    const { code, stdout, stderr, text } = await runNew(['implementation-agenda', 'VO', 'en', 'mbo'], {
      host: newHost(files),
    });
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'agreements/v/vo-en-mbo.md\n',
      stderr: `zet deze regels in het akkoord, onder agreements/v/akkoord.md:3; dan is dit een bijlage:
annexes:
  - vo-en-mbo.md
open agreements/v/vo-en-mbo.md en vul in wat u weet
kijk met \`akkoord check agreements/v\` wat er nog ontbreekt
maak met \`akkoord build agreements/v\` een concept
`,
    });
    expect(text('agreements/v/akkoord.md')).toBe(files['agreements/v/akkoord.md']);
  });
  test('an annex for a list on one line', async () => {
    const files = { 'agreements/v/akkoord.md': '---\nkind: agreement\ntitle: V\nannexes: []\n---\n' };
    const { stderr } = await runNew(['implementation-agenda'], { host: newHost(files) });
    expect(stderr.split('\n')[0]).toBe(
      'zet `uitvoeringsagenda.md` in de lijst `annexes` (bijlagen): agreements/v/akkoord.md:4',
    );
  });
  test('a letter needs no name and no dossier: it is about a file', async () => {
    const { code, stdout, stderr, text } = await runNew(
      ['raadsbrief', '--about', 'agreements/meppel/agenda.md'],
      { host: newHost(agenda) },
    );
    expect([code, stdout, stderr.split('\n')[0]]).toEqual([
      0,
      'agreements/meppel/raadsbrief.md\n',
      'open agreements/meppel/raadsbrief.md en vul in wat u weet',
    ]);
    expect(text('agreements/meppel/raadsbrief.md')).toMatch(
      /\nabout: agenda\.md\n[\s\S]*\nannexes:\n {2}- agenda\.md\n\n/,
    );
  });
  test('a memo: a dossier of its own', async () => {
    const { stdout, text } = await runNew([
      'memo',
      'Kansen',
      '--addressee',
      'Overleg',
      '--sender',
      'Team Onderwijs',
    ]);
    expect(stdout).toBe('agreements/kansen/notitie.md\n');
    expect(text('agreements/kansen/notitie.md')).toMatch(
      /\ntitle: Kansen\n[\s\S]*\nto: Overleg\n[\s\S]*\nfrom: Team Onderwijs\n/,
    );
  });
  test('under npx the commands start with npx', async () => {
    const { stderr } = await runNew(['gka-agenda', 'x'], { env: { npm_command: 'exec' } });
    expect(stderr.match(/`.*?`/g)).toEqual([
      '`npx --no akkoord check agreements/x`',
      '`npx --no akkoord build agreements/x`',
    ]);
  });
});

/** As messages list them; one that is called as it is typed stands there once. */
const everyKind = [
  ...Object.values(kinds),
  ...Object.entries(ownFacts).map(([name, { label }]) => ({ name, label })),
]
  .map(({ name, label }) => (label.toLowerCase() === name ? `\`${name}\`` : `\`${name}\` (${label})`))
  .join(', ');

describe('what cannot be', () => {
  test.each<[string[], number, string]>([
    [[], 2, `fout: \`soort\` ontbreekt\n${more('new')}`],
    [['gka-agenda'], 2, `fout: \`naam\` ontbreekt; zet een naam achter \`gka-agenda\`\n${more('new')}`],
    [
      ['gka-agenda', ''],
      2,
      `fout: \`\`: daar is geen naam voor een bestand van te maken; kies een naam met letters of cijfers\n${more('new')}`,
    ],
    [
      ['raadsbrief', '--about', 'agreements/meppel/agend.md'],
      2,
      `fout: \`--about\`: \`agreements/meppel/agend.md\` is geen bestand dat er is; bedoelde u \`agreements/meppel/agenda.md\`?\n${more('new')}`,
    ],
    [
      ['memo', 'x', '--about', 'agreements/meppel/agenda.md'],
      2,
      `fout: \`--about\`: dit hoort niet bij \`memo\`; laat het weg\n${more('new')}`,
    ],
    [['gka', 'x'], 2, `fout: Akkoord kan geen \`gka\` maken; kies uit ${everyKind}\n${more('new')}`],
    [
      ['gka-agenda', '..'],
      2,
      `fout: \`..\` is nog geen naam; kies een naam met letters of cijfers\n${more('new')}`,
    ],
    [
      ['gka-agenda', 'x', '--period', '2027-2025'],
      2,
      `fout: \`--period\`: de periode \`2027-2025\` eindigt voor zij begint; bedoelde u \`2025-2027\`?\n${more('new')}`,
    ],
    [
      ['gka-agenda', 'x', '--in', ''],
      2,
      `fout: bij \`--in\` hoort de naam van een map; noem een map\n${more('new')}`,
    ],
    [
      ['intervention', 'x', '--period', '2025'],
      2,
      `fout: \`--period\`: dit hoort niet bij \`intervention\`; laat het weg\n${more('new')}`,
    ],
    [
      ['intervention', 'x', '--in', 'nergens'],
      4,
      `nergens: fout: dit bestand of deze map bestaat niet
  doe dit: controleer de naam, en de map waarin u de opdracht geeft

afgebroken — geen bestand half geschreven
`,
    ],
    [
      ['gka-agenda', 'Meppel'],
      5,
      `agreements/meppel/agenda.md: geweigerd: hier staat al een document
  doe dit: kies een andere naam, of een andere map met \`--in\`

er is niets gemaakt
`,
    ],
  ])('%j', async (parameters, code, stderr) => {
    const outcome = await runNew(parameters, { host: newHost(agenda) });
    expect({ ...outcome, text: undefined }).toEqual({
      code,
      stdout: '',
      stderr,
      written: [],
      text: undefined,
    });
  });
  test('a sheet in an agenda that cannot be read', async () => {
    const host = newHost({
      'agreements/m/agenda.md': '---\nkind: gka-agenda\nkind: gka-agenda\ntitle\n---\n',
    });
    const { code, stderr, written } = await runNew(['intervention', 'x'], { host });
    expect([code, written]).toEqual([1, []]);
    expect(stderr).toMatch(/^agreements\/m\/agenda\.md:\d+:\d+: fout: [\s\S]*\n\ner is niets gemaakt\n$/);
  });
});

describe('on a terminal', () => {
  const ask = (answers: readonly string[], parameters: readonly string[] = [], host = newHost()) =>
    runNew(['gka-agenda', 'meppel', ...parameters], { host, isTerminal: true, answers });

  test('asks, again with the reason until it is right, and makes it', async () => {
    const { code, stdout, stderr, text } = await ask([
      '',
      'Gemeente Meppel',
      'Stad & Esch',
      'straks',
      '2025-2027',
      'Huiswerk',
      '3',
      'neutral',
      '2',
    ]);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'agreements/meppel/agenda.md\nagreements/meppel/interventies/huiswerk.md\n',
      stderr: `Akkoord stelt een paar vragen. Met Enter kiest u wat tussen haken staat. Stoppen kan met Ctrl+C.

Titel van de agenda [GKA-agenda Meppel]: Naam van de gemeente (zoals: Gemeente Voorbeeldstad) [later invullen]: \
Naam van de penvoerder (wie de subsidie aanvraagt) (zoals: Stichting Scholen Voorbeeldstad) [later invullen]: \
Periode (zoals: 2022-2024) [later invullen]: \
  \`straks\` is geen periode; schrijf de jaren zoals \`2022-2024\`, of één jaar zoals \`2022\`
Periode (zoals: 2022-2024) [later invullen]: Titel van de eerste interventie [Eerste interventie]: Huisstijl:
  1  gka       Gelijke Kansen Alliantie
  2  neutraal  Neutraal
Kies een nummer of een naam [gka]:   \`3\` is geen van de keuzes; kies uit \`gka\` (Gelijke Kansen Alliantie), \`neutraal\`
Kies een nummer of een naam [gka]:   \`neutral\` is geen van de keuzes; bedoelde u \`neutraal\`?
Kies een nummer of een naam [gka]: open agreements/meppel/agenda.md en vul in wat u weet
kijk met \`akkoord check agreements/meppel\` wat er nog ontbreekt
maak met \`akkoord build agreements/meppel\` een concept
`,
    });
    expect(text('agreements/meppel/agenda.md')).toMatch(
      /\ntitle: GKA-agenda Meppel\n[\s\S]*\nperiod: 2025-2027\n[\s\S]* {2}meppel:\n {4}name: Gemeente Meppel\n[\s\S]*\nlead: stad-esch\n[\s\S]*\nstyle: neutraal\n/,
    );
  });
  test('asks what belongs to the kind', async () => {
    const asked = async (parameters: string[]) => {
      const { code, stderr } = await runNew(parameters, {
        host: newHost(agenda),
        isTerminal: true,
        answers: ['', '', '', ''],
      });
      return [code, stderr.match(/(?:^|(?<=\]: ))[^:\n]*?(?= [([]| *:\n)/gm)];
    };
    expect(await asked(['agreement', 'x'])).toEqual([
      0,
      [
        'Titel van het akkoord',
        'Naam van de gemeente',
        'Periode',
        'Huisstijl',
        'Kies een nummer of een naam',
      ],
    ]);
    expect(await asked(['raadsbrief'])).toEqual([0, null]);
  });
  test('only asks what no option says', async () => {
    const { code, stderr } = await ask(
      ['', ''],
      ['--title', 'T', '--municipality', '', '--period', '2025', '--style', 'gka', '--lead', 'L'],
    );
    expect([code, stderr.match(/^.*\]: /gm)]).toEqual([
      0,
      ['Titel van de eerste interventie [Eerste interventie]: '],
    ]);
  });
  test('Enter to everything: empty keys, the defaults that were shown', async () => {
    const { code, text } = await ask(['', '', '', '', '', '']);
    expect(code).toBe(0);
    expect(text('agreements/meppel/agenda.md')).toMatch(/\nperiod:\n[\s\S]*\nlead:\n[\s\S]*\nstyle: gka\n/);
  });
  test.each([0, 1, 3, 5])('the end of the input after %i answers: 130, nothing written', async (count) => {
    const { code, stdout, stderr, written } = await ask(new Array<string>(count).fill(''));
    expect({ code, stdout, written }).toEqual({ code: 130, stdout: '', written: [] });
    expect(stderr).toMatch(/: \nafgebroken — er is niets gemaakt\n$/);
  });
  test('nothing is asked when it cannot be made anyway', async () => {
    const { code, stderr } = await ask([], [], newHost(agenda));
    expect([code, stderr.includes('vragen')]).toEqual([5, false]);
  });
  test('a wrong option is told before anything is asked', async () => {
    const { code, stderr } = await ask([], ['--style', 'rood']);
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      'fout: `--style`: `rood` is geen van de keuzes; kies uit `gka` (Gelijke Kansen Alliantie), `neutraal`',
    ]);
  });
});

test('there is an option for every question, and the help names every kind', () => {
  const options = newDocument.options.map(({ flags }) => flags.replace(/^--(\S+).*$/, '$1'));
  const questions = Object.values(kinds).flatMap(({ starter }) => starter.questions.map(({ name }) => name));
  const own = Object.values<{ questions: readonly { name: string }[] }>(ownKinds).flatMap(({ questions }) =>
    questions.map(({ name }) => name),
  );
  expect(new Set(options)).toEqual(
    new Set(['in', 'about', 'from', 'accept', 'reject', ...questions, ...own]),
  );
  const named = [...newDocument.details.matchAll(/^ {2}([a-z-]+) {2,}\S/gm)].map(([, name]) => name);
  expect(named).toEqual([...Object.keys(kinds), ...Object.keys(ownKinds)]);
});

test('what the examples say is what happens', async () => {
  const host = newHost();
  const run = async (command: string) => {
    const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    const { code, stdout } = await runNew(words.slice(2), { host });
    return { code, paths: stdout.trim().split('\n') };
  };
  // A house style and a scheme belong in a project: tests/scaffold/init.test.ts.
  const documents = newDocument.examples.filter(({ command }) => !/ (house-style|scheme) /.test(command));
  for (const { command, what = '' } of documents) {
    const { code, paths } = await run(command);
    expect([command, code]).toEqual([command, 0]);
    const [told = ''] = /agreements\/[\w/.-]*\w/.exec(what) ?? [];
    expect(paths[0]).toMatch(new RegExp(`^${told}(/|$)`));
  }
});
