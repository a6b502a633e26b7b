/**
 * The first hour of a newcomer, with the real program: an empty folder, the commands of the README, a project and a dossier of her own, three
 * mistakes, a partner who answers in Word, and a document ready to be signed. What stands on the screen is in tests/golden/first-hour.txt, whole.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { returnedDocx } from '../support/returned-docx.ts';
import { newcomer } from './fresh-clone.ts';
import { packInto } from './packed-program.ts';
import { project, scratch } from './program.ts';

const folder = join(scratch(), 'één gemeente');
const readme = readFileSync(join(project, 'README.md'), 'utf8');
const agenda = 'agreements/voorbeeldstad/agenda.md';
const sheet = 'agreements/voorbeeldstad/interventies/eerste-interventie.md';

it('goes as the README says, and every mistake is explained', { timeout: 1_200_000 }, async () => {
  mkdirSync(folder);
  packInto(folder);
  const screen: string[] = [];
  const step = (title: string) => screen.push(`## ${title}\n`);
  const type = (command: string) => {
    const { status, text } = run(command);
    screen.push(`$ ${command}\n${text}`);
    return status;
  };

  step('Van een lege map een project maken');
  expect(type(fromReadme('npm install'))).toBe(0);
  expect(type(fromReadme('npx --no akkoord init'))).toBe(0);
  expectFiles('akkoord.yaml', 'README.md', 'templates/house-styles/voorbeeldstad/style.yaml');
  expect(type('npx --no akkoord build')).toBe(0);
  expectFiles('out/eerste-akkoord/akkoord.concept.pdf');

  step('Een eigen dossier');
  expect(type(fromReadme('npx --no akkoord new gka-agenda'))).toBe(0);
  expectFiles(agenda, sheet);
  expect(type(fromReadme('npx --no akkoord new gka-agenda'))).toBe(5);

  step('Het lege dossier is al een concept');
  const check = fromReadme('npx --no akkoord check agreements/voorbeeldstad');
  const build = fromReadme('npx --no akkoord build agreements/voorbeeldstad');
  expect(type(check)).toBe(0);
  expect(type(build)).toBe(0);
  expectFiles('out/voorbeeldstad/agenda.concept.pdf');

  step('Ingevuld, met drie fouten');
  fillIn();
  edit(agenda, ['signatories:', 'signatoris:']);
  edit(sheet, ['100 uur x € 85,-', '100 uur x € 85,- = € 8.400,-']);
  edit(agenda, ['#planning)', '#planing)']);
  expect(type(check)).toBe(1);
  expect(type(build)).toBe(1);

  step('Verbeterd');
  edit(agenda, ['signatoris:', 'signatories:']);
  edit(sheet, ['€ 8.400,-', '€ 8.500,-']);
  edit(agenda, ['#planing)', '#planning)']);
  expect(type(check)).toBe(0);
  expect(type(build)).toBe(0);

  step('Word gaat heen en terug');
  const sent = readFileSync(join(folder, 'out/voorbeeldstad/agenda.concept.docx'));
  const change = ['twee keer per jaar', 'vier keer per jaar'] as const;
  const comment = { on: change[0], text: 'Elk kwartaal, kan dat?' };
  const returned = returnedDocx(new Uint8Array(sent), {
    author: 'Karin Schoolbestuur',
    comment,
    replace: [change],
  });
  writeFileSync(join(folder, 'terug.docx'), returned);
  const takeOver = `npx --no akkoord import terug.docx --into ${agenda}`;
  const before = readFileSync(join(folder, agenda), 'utf8');
  expect(type(`${check} --comments terug.docx`)).toBe(0);
  expect(type(`${takeOver} --dry-run`)).toBe(0);
  expect(readFileSync(join(folder, agenda), 'utf8')).toBe(before);
  expect(type(takeOver)).toBe(0);
  expect(readFileSync(join(folder, agenda), 'utf8')).toBe(before.replace(...change));
  expect(type(check)).toBe(0);

  step('Definitief');
  edit(agenda, ['status: draft', 'status: final']);
  expect(type(build)).toBe(0);
  expectFiles('out/voorbeeldstad/agenda.pdf', 'out/voorbeeldstad/manifest.json');

  await expect(`${screen.join('\n')}`).toMatchFileSnapshot('../golden/first-hour.txt');
});

/** The command in a code block of the README that starts so: a command that is not there cannot be typed. */
function fromReadme(start: string): string {
  const blocks = [...readme.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? '');
  const lines = blocks.flatMap((block) => block.split('\n')).map((line) => line.replace(/^\$ /, ''));
  const found = lines.find((line) => line.startsWith(start));
  if (found === undefined) throw new Error(`the README has no command \`${start} …\``);
  return found.replace(/\s+#.*$/, '');
}

/** Gives a command to a shell in the folder. Returns its exit code, and what a screen shows of it. */
function run(command: string): { readonly status: number | null; readonly text: string } {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
    env: newcomer(),
  });
  const shown = [stdout, stderr].map(steady).filter((text) => text !== '');
  return { status, text: [...shown, `(exit ${status})\n`].join('') };
}

/** Takes out what npm says of itself, of this machine and of the time. */
function steady(text: string): string {
  return text
    .replaceAll(folder, '<folder>')
    .replace(/^npm (warn|notice).*\n/gim, '')
    .replace(/^(added \d+ packages.*|> .*)\n/gm, '')
    .replace(/^\n+/, '');
}

/** Replaces a text that stands in a file of the folder exactly once. */
function edit(file: string, ...changes: readonly (readonly [from: string, to: string])[]): void {
  let text = readFileSync(join(folder, file), 'utf8');
  for (const [from, to] of changes) {
    expect([file, from, text.split(from).length - 1]).toEqual([file, from, 1]);
    text = text.replace(from, () => to);
  }
  writeFileSync(join(folder, file), text);
}

function expectFiles(...files: readonly string[]): void {
  for (const file of files) expect([file, existsSync(join(folder, file))]).toEqual([file, true]);
}

/** Fills in all that the new dossier leaves open, as its hints say. */
function fillIn(): void {
  edit(
    agenda,
    ['period:\n', 'period: 2025-2027\n'],
    ['\ndate:\n', '\ndate: 12 maart 2025\n'],
    ['    name:\n    type: municipality\n', '    name: Gemeente Voorbeeldstad\n    type: municipality\n'],
    [
      '    short: Ministerie van OCW\n',
      '    short: Ministerie van OCW\n  scholen:\n    name: Stichting Scholen\n    type: school-board\n',
    ],
    ['\nlead:\n', '\nlead: scholen\n'],
    [
      '  - partner: gemeente\n    name:\n    role:\n',
      '  - partner: gemeente\n    name: A. de Vries\n    role: Wethouder\n',
    ],
    [
      '  - partner: ocw\n    name:\n    role:\n',
      '  - partner: ocw\n    name: B. Jansen\n    role: Minister\n  - partner: scholen\n    name: C. Bakker\n    role: Bestuurder\n',
    ],
    ['\nstyle:\n', '\nstyle: gka\n'],
    ['\nscheme:\n', '\nscheme: gka-2021\n'],
    [
      '## Toelichting\n',
      '## Toelichting\n\nNiet elk kind begint gelijk. In de periode {{period}} kost dit {{budget.total}}.\nDe stappen staan bij [Planning](interventies/eerste-interventie.md#planning).\n',
    ],
    ['Kansen Alliantie\n\n<!--', 'Kansen Alliantie\n\nWij overleggen twee keer per jaar.\n\n<!--'],
  );
  edit(
    sheet,
    ['\nsummary:\n', '\nsummary: Hulp bij huiswerk, dicht bij huis.\n'],
    ['\nperiod:\n', '\nperiod: 2025-2027\n'],
    ['  - gemeente\n', '  - gemeente\n  - scholen\n'],
    ['  role:\n', '  role: Beleidsadviseur jeugd\n'],
    ['  email:\n', '  email: onderwijs@voorbeeldstad.example\n'],
    [
      '  - cost:\n    item:\n    amount:\n',
      '  - cost: loonkosten\n    item: Begeleider\n    amount: 100 uur x € 85,-\n',
    ],
    ['  - source:\n    amount:\n', '  - source: gka\n    amount: rest\n'],
  );
  const text = readFileSync(join(folder, sheet), 'utf8');
  writeFileSync(
    join(folder, sheet),
    text.replace(/^## (.*)\n/gm, '## $1\n\nDit spreken wij af over: $1, voor 2025 tot en met 2027.\n'),
  );
}
