import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDocx } from '../../src/docx-reading/read-docx.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import * as pipeline from '../../src/pipeline.ts';
import { runOver } from '../support/cli.ts';
import { png } from '../support/png.ts';

const base = fs.realpathSync(fs.mkdtempSync(`${tmpdir()}/akkoord-redline-`));
afterAll(() => fs.rmSync(base, { recursive: true, force: true }));

const memo = (text: string, more = '') => `---
kind: memo
title: Plan voor de wijk
status: draft
date: 1 juni 2023
to: het college
from: de afdeling
---

# Aanleiding

${text}
${more}`;
const write = (path: string, text: string) => {
  fs.mkdirSync(`${base}/${path}`.replace(/\/[^/]*$/, ''), { recursive: true });
  fs.writeFileSync(`${base}/${path}`, text);
};
const git = (...words: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y.example', ...words], {
    cwd: base,
    stdio: 'ignore',
  });
const run = (...words: readonly string[]) => runIn(base, ...words);
const runIn = (folder: string, ...words: readonly string[]) =>
  runOver(
    ['redline', ...words],
    {
      redlineDossiers: pipeline.redlineDossiers,
      writeRedlines: pipeline.writeRedlines,
      textChanges: pipeline.textChanges,
      settingsOf: pipeline.settingsOf,
      ruleTexts: pipeline.ruleTexts,
    },
    { host: nodeHost(folder, process.env) },
  );

beforeAll(() => {
  git('init', '-q', '-b', 'main', '--template=');
  write('akkoord.yaml', 'akkoord: "0.2"\n');
  write('agreements/plan/plan.md', memo('Wij vragen € 5.000 voor de speeltuin in onze buurt.'));
  git('add', '-A');
  git('commit', '-qm', 'een');
  git('tag', 'v1');
  write(
    'agreements/plan/plan.md',
    memo('Wij vragen € 6.000 voor de speeltuin in onze buurt.', '\n## Planning\n\nIn mei.\n'),
  );
  git('commit', '-qam', 'twee');
  git('tag', 'v2');
  write('agreements/nieuw/nota.md', memo('Iets anders.'));
});

test('first the money, then the text, with the places in both versions', async () => {
  expect(await run('v1', 'HEAD', 'agreements/plan')).toEqual({
    code: 0,
    stdout: `agreements/plan: wat er veranderde van v1 naar HEAD

Geld
  bedrag in de tekst onder “1 Aanleiding”: was € 5.000, is nu € 6.000
    agreements/plan/plan.md:12:12

Tekst van notitie “Plan voor de wijk”
  “1 Aanleiding”: 4 woorden erbij, 1 woord weg
    agreements/plan/plan.md:12:12
`,
    stderr: '',
  });
});

test('of one document, by its file', async () => {
  const { code, stdout } = await run('v1', 'HEAD', 'agreements/plan/plan.md');
  expect([code, stdout.split('\n')[3]]).toEqual([
    0,
    '  bedrag in de tekst onder “1 Aanleiding”: was € 5.000, is nu € 6.000',
  ]);
});

test('of the dossier that the command is given in, or of one file of it', async () => {
  const inside = await runIn(`${base}/agreements/plan`, 'v1', 'HEAD', '.');
  expect(inside.stdout).toContain('was € 5.000, is nu € 6.000');
  expect(inside.stdout).not.toContain('nieuw, ');
  expect(await runIn(`${base}/agreements/plan`, 'v1', 'HEAD', 'plan.md')).toEqual(inside);
});

test('as Markdown and as JSON', async () => {
  const { stdout } = await run('v1', 'HEAD', 'agreements/plan', '--format', 'markdown');
  expect(stdout).toContain(
    '### Geld\n\n- bedrag in de tekst onder “1 Aanleiding”: was € 5.000, is nu € 6.000 (`agreements/plan/plan.md:12:12`)\n',
  );
  const json = await run('v1', 'HEAD', 'agreements/plan', '--format', 'json');
  expect(JSON.parse(json.stdout)).toMatchObject({
    old: 'v1',
    current: 'HEAD',
    dossiers: [
      {
        folder: 'agreements/plan',
        isNew: false,
        items: [{ topic: 'money', old: { text: '€ 5.000' }, current: { text: '€ 6.000' } }],
      },
    ],
  });
});

test('the files as they are now, of all dossiers; one that is new is said to be', async () => {
  const { code, stdout, stderr } = await run('HEAD', '.');
  expect([code, stdout.match(/^agreements.*$/gm), stderr]).toEqual([
    0,
    [
      'agreements/nieuw: nieuw in de versie van nu; in HEAD was dit dossier er niet',
      'agreements/plan: geen verschil tussen HEAD en de versie van nu',
    ],
    '  heette een dossier toen anders? noem de map van toen met `--was <map>`\n',
  ]);
});

test('a dossier that had another name', async () => {
  const { stdout } = await run('v1', '.', 'agreements/nieuw', '--was', 'agreements/plan');
  expect(stdout).toContain('bedrag in de tekst onder “1 Aanleiding”: weg, was € 5.000');
});

test('an old name that nothing had is refused', async () => {
  const { code, stdout, stderr } = await run('v1', '.', 'agreements/nieuw', '--was', 'agreements/nooit');
  expect([code, stdout]).toEqual([4, '']);
  expect(stderr).toContain('agreements/nooit: fout: deze map van `--was` is er niet in de oude versie');
});

test('a dossier that is gone is told, named or not', async () => {
  fs.cpSync(`${base}/agreements`, `${base}/los`, { recursive: true });
  fs.rmSync(`${base}/los/plan`, { recursive: true });
  const told = 'los/plan: weg in ./los; in ./agreements was dit dossier er nog\n';
  const all = await run('./agreements', './los');
  expect([all.code, all.stdout.endsWith(told), all.stderr]).toEqual([0, true, '']);
  expect(await run('./agreements', './los', 'plan')).toEqual({ code: 0, stdout: told, stderr: '' });
  expect((await run('./agreements', './los', 'nergens')).code).toBe(4);
});

test('a picture with other bytes under the same name: both are shown, the old one as deleted', async () => {
  const text = memo('Dit is de school.\n\n![Plattegrond van de school](kaart.png)');
  for (const [folder, width] of [
    ['foto-oud', 8],
    ['foto-nieuw', 9],
  ] as const) {
    write(`${folder}/plan/plan.md`, text);
    fs.writeFileSync(`${base}/${folder}/plan/kaart.png`, png(width, 8));
  }
  const { code } = await run('./foto-oud', './foto-nieuw', '--to', 'html', '--out', 'fotos');
  const page = fs.readFileSync(`${base}/fotos/plan/plan.concept.wijzigingen.html`, 'utf8');
  const widths = [
    ...page.matchAll(/<(ins|del) class="block" title="\w+"><div class="picture"><img [^>]*width="(\d)"/g),
  ];
  expect([code, widths.map(([, tag, width]) => `${tag} ${width}`)]).toEqual([0, ['del 8', 'ins 9']]);
});

/** Writes two versions of a memo in two folders, and returns what is told of them. */
async function told(name: string, old: string, current: string, picture?: readonly [Uint8Array, Uint8Array]) {
  [old, current].forEach((text, index) => {
    write(`${name}-${index}/plan/plan.md`, memo(text));
    const bytes = picture?.[index];
    if (bytes) fs.writeFileSync(`${base}/${name}-${index}/plan/kaart.png`, bytes);
  });
  const { stdout } = await run(`./${name}-0`, `./${name}-1`);
  return stdout.split('\n').filter((line) => /^ {2}\S/.test(line));
}

const table = (head: string, ...rows: readonly string[]) =>
  `Dit is de tabel.\n\n| ${head} |\n|${' --- |'.repeat(head.split('|').length)}\n${rows.map((row) => `| ${row} |\n`).join('')}`;

test('a table with a column more is no move: only the new words count, and new amounts are named', async () => {
  const old = table('Wie | Wat', 'de school | huiswerk in de klas', 'de bibliotheek | boeken aan huis');
  const current = table(
    'Wie | Wat | Bijdrage',
    'de school | huiswerk in de klas | € 9.000',
    'de bibliotheek | boeken aan huis | p.m.',
  );
  expect(await told('kolom', old, current)).toEqual([
    '  bedrag in de tekst onder “1 Aanleiding”: nieuw, € 9.000',
    '  “1 Aanleiding”: 3 woorden erbij',
  ]);
  expect(await told('kolom-weg', current, old)).toEqual([
    '  bedrag in de tekst onder “1 Aanleiding”: weg, was € 9.000',
    '  “1 Aanleiding”: 3 woorden weg',
  ]);
});

test('amounts of rows that have nothing to do with each other are no change of one', async () => {
  const rows = ['school | les | € 1.000', 'bieb | boeken | € 2.000', 'club | sport | € 3.000'];
  const old = table('Wie | Wat | Bedrag', 'GGD | onderzoek | € 5.000', ...rows);
  const current = table('Wie | Wat | Bedrag', ...rows, 'politie | toezicht | € 7.000');
  expect((await told('rijen', old, current)).slice(0, 2)).toEqual([
    '  bedrag in de tekst onder “1 Aanleiding”: weg, was € 5.000',
    '  bedrag in de tekst onder “1 Aanleiding”: nieuw, € 7.000',
  ]);
});

test('another picture with the same name and caption is told as that, and no word moved', async () => {
  const text = 'Dit is de school.\n\n![Plattegrond van de school](kaart.png "De school en haar plein")';
  expect(await told('beeld', text, text, [png(8, 8), png(9, 8)])).toEqual([
    '  afbeelding onder “1 Aanleiding”, beeld: was “kaart.png”, is nu een ander beeld met die naam',
  ]);
});

test('a document of another kind now: that too is told', async () => {
  write('soort-oud/plan/plan.md', memo('Dit is de tekst van ons plan.'));
  write(
    'soort-nieuw/plan/plan.md',
    `---
kind: agreement
title: Plan voor de wijk
status: draft
date: 1 juni 2023
period: 2023-2026
partners:
  gemeente:
    name: Gemeente Veenstad
    type: municipality
signatories:
---

# Inleiding

Dit is de tekst van ons plan.

# Doelstellingen

## Elk kind doet mee

Uitleg.
`,
  );
  const { code, stdout, stderr } = await run('./soort-oud', './soort-nieuw', 'plan');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('  akkoord “Plan voor de wijk”, soort: was notitie, is nu akkoord\n');
  expect(stdout).toContain('  partner “Gemeente Veenstad”: nieuw\n');
});

test('a chapter that moved, with all that is in it, and one that is gone', async () => {
  const chapters = {
    een: '# Overleg\n\nElke maand.\n\n- wie\n- wat\n\nWij spreken elkaar in het gemeentehuis.\n\n',
    twee: '# Geld\n\nHet geld komt van de gemeente en van het Rijk.\n\n',
    drie: '# Later\n\nWij denken hier nog over na met elkaar.\n\n',
  };
  write(
    'hoofdstuk-oud/plan/plan.md',
    memo(`Wij beginnen.\n\n${chapters.een}${chapters.twee}${chapters.drie}`),
  );
  write('hoofdstuk-nieuw/plan/plan.md', memo(`Wij beginnen.\n\n${chapters.twee}${chapters.een}`));
  const { stdout } = await run('./hoofdstuk-oud', './hoofdstuk-nieuw', 'plan');
  expect(stdout.split('\n').slice(2)).toEqual([
    'Tekst van notitie “Plan voor de wijk”',
    '  “2 Geld”: verplaatst (11 woorden)',
    '    was: hoofdstuk-oud/plan/plan.md:23:1  nu: hoofdstuk-nieuw/plan/plan.md:14:1',
    '  “4 Later”: weg (9 woorden)',
    '    was: hoofdstuk-oud/plan/plan.md:27:1',
    '',
  ]);
});

test('two folders, without git', async () => {
  fs.cpSync(`${base}/agreements/plan`, `${base}/verzonden/plan`, { recursive: true });
  write('verzonden/plan/plan.md', memo('Wij vragen € 4.000 voor de speeltuin in onze buurt.'));
  const { code, stdout } = await run('./verzonden', './agreements', 'plan');
  expect([code, stdout.split('\n').slice(0, 5)]).toEqual([
    0,
    [
      'agreements/plan: wat er veranderde van ./verzonden naar ./agreements',
      '',
      'Geld',
      '  bedrag in de tekst onder “1 Aanleiding”: was € 4.000, is nu € 6.000',
      '    was: verzonden/plan/plan.md:12:12  nu: agreements/plan/plan.md:12:12',
    ],
  ]);
});

test('an old version that cannot be made: why, and how its text can be compared', async () => {
  write('agreements/plan/plan.md', memo('Zie [hier](weg.md).'));
  git('commit', '-qam', 'stuk');
  write('agreements/plan/plan.md', memo('Zie daar.'));
  const { code, stdout, stderr } = await run('HEAD', '.', 'agreements/plan');
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('agreements/plan/plan.md:12:');
  expect(stderr).toContain(
    'agreements/plan: in HEAD is dit dossier niet te maken, dus het is niet vergeleken',
  );
  expect(stderr).toContain('`akkoord redline HEAD . agreements/plan --text-only`');
  const text = await run('HEAD', '.', 'agreements/plan', '--text-only');
  expect(text).toEqual({
    code: 0,
    stdout: `--- a/agreements/plan/plan.md
+++ b/agreements/plan/plan.md
@@ -9,4 +9,4 @@
 
 # Aanleiding
 
-Zie [hier](weg.md).
+Zie daar.
`,
    stderr: '',
  });
  expect(await run('HEAD', 'HEAD', 'agreements/plan', '--text-only')).toEqual({
    code: 0,
    stdout: '',
    stderr: 'geen verschil tussen HEAD en HEAD\n',
  });
});

/** A repository of its own, with a dossier and a tag `v1`. */
function repository(name: string) {
  const folder = `${base}/${name}`;
  fs.mkdirSync(folder);
  const own = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y.example', ...words], {
      cwd: folder,
      stdio: 'ignore',
    });
  own('init', '-q', '-b', 'main', '--template=');
  write(`${name}/akkoord.yaml`, 'akkoord: "0.2"\n');
  write(`${name}/agreements/plan/plan.md`, memo('Wij vragen € 5.000 voor de speeltuin in onze buurt.'));
  write(`${name}/agreements/ander/nota.md`, memo('De bibliotheek is elke zaterdag open voor iedereen.'));
  const commit = () => {
    own('add', '-A');
    own('commit', '-qm', 'stap');
  };
  commit();
  own('tag', 'v1');
  const runIn = (...words: readonly string[]) =>
    runOver(['redline', ...words], pipeline, { host: nodeHost(folder, process.env) });
  return { name, folder, own, commit, runIn };
}

test('a dossier whose folder has another name is found by what is in it, also after a change', async () => {
  const { name, folder, commit, runIn } = repository('hernoemd');
  fs.renameSync(`${folder}/agreements/plan`, `${folder}/agreements/speeltuin`);
  write(`${name}/agreements/speeltuin/plan.md`, memo('Wij vragen € 6.000 voor de speeltuin in onze buurt.'));
  commit();
  const { code, stdout, stderr } = await runIn('v1', 'HEAD');
  expect([code, stderr, stdout.match(/^agreements.*$/gm)]).toEqual([
    0,
    '',
    [
      'agreements/ander: geen verschil tussen v1 en HEAD',
      'agreements/speeltuin: wat er veranderde van v1 naar HEAD (heette toen agreements/plan)',
    ],
  ]);
  expect(stdout).toContain(
    'was € 5.000, is nu € 6.000\n    was: agreements/plan/plan.md:12:12  nu: agreements/speeltuin/plan.md:12:12\n',
  );
  const changed = await runIn('v1', 'HEAD', '--changed', '--format', 'json');
  expect(JSON.parse(changed.stdout).dossiers).toMatchObject([
    { folder: 'agreements/speeltuin', was: 'agreements/plan' },
  ]);
  // A copy is no other name.
  fs.cpSync(`${folder}/agreements/ander`, `${folder}/agreements/kopie`, { recursive: true });
  expect((await runIn('v1', '.', 'agreements/kopie')).stdout).toMatch(/^agreements\/kopie: nieuw in/);
});

test('only what changed is told and written', async () => {
  const { name, folder, runIn } = repository('gewijzigd');
  write(`${name}/agreements/plan/plan.md`, memo('Wij vragen € 6.000 voor de speeltuin in onze buurt.'));
  const { code, stdout, stderr } = await runIn('v1', '.', '--changed', '--to', 'html', '--out', 'uit');
  expect([code, stdout.match(/^agreements.*$/gm)]).toEqual([
    0,
    ['agreements/plan: wat er veranderde van v1 naar de versie van nu'],
  ]);
  expect(stderr).toContain('uit/plan/plan.concept.wijzigingen.html\n');
  expect(fs.readdirSync(`${folder}/uit`).filter((each) => !each.includes('.'))).toEqual(['plan']);
  expect(await runIn('v1', 'v1', '--changed', '--to', 'html')).toEqual({
    code: 0,
    stdout: '',
    stderr: 'geen verschil tussen v1 en v1\n',
  });
});

test('a revision that a shallow clone does not have, and a dossier of a submodule', async () => {
  const made = repository('bron');
  write('bron/agreements/plan/plan.md', memo('Wij vragen € 6.000 voor de speeltuin in onze buurt.'));
  made.commit();
  made.own('clone', '-q', '--depth', '1', '--no-tags', `file://${made.folder}`, `${base}/ondiep`);
  const inClone = await runOver(['redline', 'v1', '.'], pipeline, {
    host: nodeHost(`${base}/ondiep`, process.env),
  });
  expect([inClone.code, inClone.stdout]).toEqual([4, '']);
  expect(inClone.stderr).toContain('deze kopie heeft niet de hele geschiedenis');
  const above = repository('boven');
  above.own(
    '-c',
    'protocol.file.allow=always',
    'submodule',
    '-q',
    'add',
    `file://${made.folder}`,
    'agreements/onder',
  );
  above.commit();
  const all = await above.runIn('HEAD', '.');
  expect([all.code, all.stdout]).toEqual([4, '']);
  expect(all.stderr).toContain('agreements/onder: fout: dit is van een andere repository (een submodule)');
  const own = await above.runIn('HEAD~1', '.', 'agreements/onder/agreements/plan');
  expect([own.code, own.stdout.split('\n')[3]]).toEqual([
    0,
    '  bedrag in de tekst onder “1 Aanleiding”: was € 5.000, is nu € 6.000',
  ]);
});

test('ten thousand changes', async () => {
  const text = (word: string) =>
    memo(
      Array.from(
        { length: 2_500 },
        (_, index) => `Regel ${index} zegt ${word} en ook ${word}a hier en ${word}b daar en ${word}c dus.`,
      ).join('\n\n'),
    );
  write('veel-oud/plan/plan.md', text('ja'));
  write('veel-nieuw/plan/plan.md', text('nee'));
  const { code, stdout } = await run('./veel-oud', './veel-nieuw', 'plan');
  expect([code, stdout.split('\n')[3]]).toEqual([
    0,
    '  “1 Aanleiding”: 10000 woorden erbij, 10000 woorden weg',
  ]);
});

test.each([
  [['v1'], 2, '`nieuw` ontbreekt'],
  [['', 'HEAD'], 2, 'noem de oude en de nieuwe versie'],
  [['v1', 'HEAD', '--was', 'a'], 2, '`--was` hoort bij één dossier'],
  [
    ['v1', 'HEAD', '--text-only', '--to', 'html'],
    2,
    '`--text-only` gaat niet samen met `--to` en `--format`',
  ],
  [['v1', 'HEAD', '--format', 'xml'], 2, '`xml` is geen waarde voor `--format`'],
  [['v9', 'HEAD'], 4, 'git kent hier geen revisie met deze naam'],
  [['v1', 'HEAD', 'agreements/weg'], 4, 'dit bestand of deze map bestaat niet'],
])('%j', async (words, code, told) => {
  const found = await run(...words);
  expect([found.code, found.stdout]).toEqual([code, '']);
  expect(found.stderr).toContain(told);
});

test('writes a Word file with tracked changes, by who made them', async () => {
  const { code, stderr } = await run('v1', 'HEAD~1', 'agreements/plan', '--to', 'docx');
  expect([code, stderr.split('\n')[0]]).toEqual([0, 'out/plan/plan.concept.wijzigingen.docx']);
  const { blocks } = readDocx(fs.readFileSync(`${base}/out/plan/plan.concept.wijzigingen.docx`));
  const changes = blocks
    .flatMap((block) => (block.type === 'paragraph' ? block.runs : []))
    .flatMap(({ text, changes }) => changes.map(({ kind, author }) => `${kind} by ${author}: ${text}`));
  expect(changes).toEqual([
    'deletion by x: €\u00a05.000',
    'insertion by x: €\u00a06.000',
    'insertion by x: Planning',
    'insertion by x: In mei.',
  ]);
});

test('writes the web page and the PDF beside the others, and refuses other forms', async () => {
  const write = () => run('v1', 'v1~0', 'agreements/plan', '--to', 'html');
  const { code, stdout, stderr } = await write();
  expect([code, stdout, stderr]).toEqual([
    0,
    'agreements/plan: geen verschil tussen v1 en v1~0\n',
    'out/plan/plan.concept.wijzigingen.html\n1 document: geen meldingen — 1 bestand geschreven in out/\n',
  ]);
  const pdf = await run('v1', 'v1~0', 'agreements/plan', '--to', 'pdf');
  expect([pdf.code, pdf.stderr]).toEqual([
    0,
    'out/plan/plan.concept.wijzigingen.pdf\n1 document: geen meldingen — 1 bestand geschreven in out/\n',
  ]);
  fs.appendFileSync(`${base}/out/plan/plan.concept.wijzigingen.html`, 'van iemand anders');
  expect((await write()).code).toBe(5);
  const other = await run('v1', 'v1', 'agreements/plan', '--to', 'xml');
  expect([other.code, other.stderr.split('\n')[0]]).toEqual([
    2,
    'fout: `xml` is geen vorm voor `--to` van `redline` (kies uit `pdf`, `docx`, `html`)',
  ]);
});

test('the same two versions are the same bytes in each form, whoever cloned the project and where', async () => {
  const clone = fs.realpathSync(fs.mkdtempSync(`${tmpdir()}/akkoord-redline-elders-`));
  try {
    git('clone', '-q', '--template=', base, `${clone}/project`);
    const bytesIn = async (folder: string) => {
      const ran = await runIn(
        folder,
        'v1',
        'v2',
        'agreements/plan',
        '--to',
        'pdf,docx,html',
        '--out',
        'vergeleken',
      );
      expect(ran).toMatchObject({ code: 0 });
      return ['pdf', 'docx', 'html'].map((extension) =>
        fs.readFileSync(`${folder}/vergeleken/plan/plan.concept.wijzigingen.${extension}`, 'latin1'),
      );
    };
    const [own, other] = [await bytesIn(base), await bytesIn(`${clone}/project`)];
    expect(own.map((each, index) => each === other[index])).toEqual([true, true, true]);
  } finally {
    fs.rmSync(clone, { recursive: true, force: true });
  }
});
