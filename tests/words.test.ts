/**
 * Every word that the program puts into a document comes from `templates/words.yaml`. Documents with everything in them are written with a file
 * in which each word is another: all of these are printed, and nothing is that is in no file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Diagnostic } from '../src/diagnostic/diagnostic.ts';
import { printedText } from '../src/embed/printed-text.ts';
import { memoryHost } from '../src/host/memory-host.ts';
import { loadWords } from '../src/load/load-words.ts';
import type { Attachment } from '../src/model/attachment.ts';
import type { Document } from '../src/model/document.ts';
import { redline } from '../src/redline/redline.ts';
import { withPages } from '../src/session/assemble.ts';
import { writers } from '../src/write/writers.ts';
import { documentOf, p, root } from './support/agenda-tree.ts';
import { embeddedIn } from './support/embedded.ts';
import { everyNode } from './support/every-node.ts';
import { projectHost } from './support/examples.ts';
import { agendaDossier, agreementDossier } from './support/full-dossiers.ts';
import { isRef, isText, type PdfValue } from './support/pdf-objects.ts';
import { readPdf } from './support/pdf-read.ts';
import { openPdf } from './support/pdf-structure.ts';
import { png } from './support/png.ts';
import { redlineOf } from './support/redlined-docx.ts';

const file = 'templates/words.yaml';
const own = utf8(projectHost.read(file));

/** What is printed by no document of this test, with the reason. */
const unprinted: Readonly<Record<string, string>> = {
  numerals: 'a template counts a list, see tests/compose',
  de: 'every kind that is printed in another is a “het”',
  authority: 'our own templates ask for them only where there are any',
  see: 'a sheet is printed alone, which names another part of its dossier',
  line: 'a line that is no field of a PDF: only resolve makes lines, and all its lines are fields',
};

const wordsOwn = 'is how Word calls a style of its own';
/** What else may be printed, with the reason. */
const allowed: Readonly<Record<string, string>> = {
  dinsdag: 'is how a date is written',
  ...Object.fromEntries(['Adobe', 'Identity', 'sRGB'].map((name) => [name, 'is a term of PDF'])),
  json: 'is part of the name of a file inside a PDF',
  nootverwijzing: 'is part of the name of a place to go to',
  financien: 'is part of the name of a heading',
  ...Object.fromEntries(
    ['Bibliography', 'Bullet', 'Char', 'Continue', 'Default', 'Endnote', 'Footnote', 'Hyperlink'].map(
      (name) => [name, wordsOwn],
    ),
  ),
  endnote: wordsOwn,
  footnote: wordsOwn,
};

/** By mark, the line of the word that it is here instead of. */
const marks = new Map<string, string>();
let group = '';
const marked = own
  .split('\n')
  .map((line, index) => {
    group = /^(\w+):/u.exec(line)?.[1] ?? group;
    const [, key, value] = /^( *\w+: )([^#]+?)(?: +#.*)?$/u.exec(line) ?? [];
    if (key === undefined || value === undefined) return line;
    // Only capitals in front: the words are also used in small letters.
    const mark = `Q${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}q`;
    const isKnown = [group, key.split(':')[0]?.trim() ?? ''].some((name) => Object.hasOwn(unprinted, name));
    if (!isKnown) marks.set(mark, line.trim());
    return `${key}"${[mark, ...(value.match(/\{\w+\}/gu) ?? [])].join(' ')}"`;
  })
  .join('\n');

const memo = `---
kind: memo
title: Proef
status: draft
date:
to:
from: Jeugd
style: neutraal
---

# Kop

> Een citaat
>
> - met punten

:::note
Een kader.

| a | b |
| - | - |
| 1 | 2 |
:::

Een noot[^a], [veenstad.example](https://veenstad.example), [mail@veenstad.example](mailto:mail@veenstad.example) en
[0522 123 456](tel:0522123456).

[^a]: De noot.

![Plaat](plaat.png)

| a | b | c | d |
| - | - | - | - |
| 1 | 2 | 3 | 4 |
`;
/** Much is still open in it, and it is signed in every way. */
const open = {
  ...agreementDossier,
  'd/akkoord.md': `---
kind: agreement
title: Akkoord
status: draft
date:
period:
style: neutraal
scheme: proef
partners:
  een: { name: Gemeente Veenstad, short: Veenstad, type: municipality }
  twee: { name: Onderwijs, type: ministry }
  drie: { name: De Sluis, type: school-board }
  vier: { name: Drenthe, type: province }
  vijf: { name: , type: other }
budget:
  - { cost: loon, item: , amount: € 1, vat: incl }
  - { cost: loon, item: x, amount: 2 uur x € 1, vat: excl }
  - { cost: loon, item: x, amount: € 1, vat: vrij }
funding:
  - { source: rijk, amount: € 1, available: € 5 }
  - { source: stad, amount: € 1 }
signatories:
  - { partner: een, name: , role: Wethouder, portfolio: Jeugd }
  - { partner: een, name: , role: Wethouder }
  - { partner: twee, name: B. Bos, role: Minister }
  - { partner: drie, name: C. Bos, role: Bestuurder }
  - { partner: vier, name: D. Bos, role: Gedeputeerde }
  - { partner: vijf, name: E. Bos, role: Directeur }
annexes:
  - uitvoering.md
---

# Inleiding

Zie [](uitvoering.md#taal) en [](raadsbrief.md).

# Doelstellingen

## Lezen

Elk kind leest.

::pagebreak

Elk kind schrijft.
`,
  'd/raadsbrief.md': `---
kind: raadsbrief
about: akkoord.md
status: draft
style: groningen
date:
signatories:
  - { name: Cas Claassen, role: Burgemeester }
  - { name: Dor Claassen, role: Gemeentesecretaris }
---
`,
  'd/notitie.md': memo.replace('Een kader.', 'Een kader, zie [](akkoord.md#lezen).'),
};
const scheme = 'templates/schemes/proef.yaml';
const emptyDossier = {
  [scheme]: agendaDossier[scheme] ?? '',
  'd/agenda.md': `---
kind: gka-agenda
title: Leeg
type: agenda
status: draft
date:
style: neutraal
scheme: proef
partners:
  drie: { name: De Sluis, type: school-board }
lead: drie
interventions:
  - bladen/a.md
signatories:
---

# Toelichting

Niets.
`,
  'd/bladen/a.md': '---\nkind: intervention\ntitle: Blad\nbudget:\nfunding:\n---\n',
};

function host(files: Readonly<Record<string, string | Uint8Array>>) {
  return memoryHost({ [file]: marked, 'd/plaat.png': png(8, 8), ...files }, { below: projectHost });
}

type Format = 'text' | 'pdf' | 'docx' | 'html';

/** All that documents of a dossier say: also what is only heard, or shown in a program. By file the formats; of others only their text. */
async function saidIn(
  files: Readonly<Record<string, string | Uint8Array>>,
  formats: Readonly<Record<string, readonly Format[]>> = {},
): Promise<string> {
  const disk = host(files);
  const { embedded } = embeddedIn('d', disk);
  const siblings = embedded.map(({ document }) => document);
  const said: string[] = [];
  for (const { document, attachments } of embedded) {
    const paged = await withPages(document, siblings, disk, fail, new Map());
    for (const format of formats[document.file] ?? ['text'])
      said.push(await saidBy(paged ?? document, format, disk, attachments));
  }
  return said.join('\n');
}

async function saidBy(
  document: Document,
  format: Format,
  disk = host({}),
  attachments: readonly Attachment[] = [],
): Promise<string> {
  if (format === 'text') return printedText([document]);
  const report = ({ severity, message }: Diagnostic) => severity === 'error' && expect.fail(message);
  const { bytes } =
    (await writers[format].write(document, disk, report, attachments)) ?? expect.fail('nothing');
  if (format === 'pdf') return pdfText(bytes);
  if (format === 'html') return markupText(utf8(bytes).replace(/<style>.*?<\/style>/su, ''));
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /^word\/.*\.xml$/u.test(name));
  return parts.map(([, part]) => markupText(utf8(part))).join('\n');
}

/** The same without its last block, as a redline. */
function changedIn(document: Document): Document {
  const root = { ...document.root, children: document.root.children.slice(0, -1) };
  return redlineOf(document, { ...document, root });
}

function fail({ message }: Diagnostic): void {
  expect.fail(message);
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** What is between the tags, and the values of attributes that hold words. */
function markupText(markup: string): string {
  const values = markup.matchAll(
    /<(?:w:name|w:alias|w:tblCaption) w:val="([^"]*)"| (?:alt|aria-label|descr|title|string|w:author)="([^"]*)"|<wp:docPr [^>]*name="([^"]*)"/gu,
  );
  const code = /<(w:instrText|script)[^>]*>.*?<\/\1>/gsu;
  return [
    markup.replace(code, '').replace(/<[^>]*>|&\w+;/gu, ' '),
    ...[...values].map((all) => all.slice(1).join('')),
  ].join('\n');
}

/** What is drawn, and every text in an object but ids and checksums: alternatives, descriptions, names of fields. */
async function pdfText(bytes: Uint8Array): Promise<string> {
  const pdf = openPdf(bytes);
  const seen = new Set<number>();
  const below = (value: PdfValue | undefined): string[] => {
    if (value === undefined || value === null || typeof value !== 'object') return [];
    if (isText(value)) return [value.text];
    if (!isRef(value))
      return Object.entries(value).flatMap(([key, each]) =>
        /^(?:ID|CheckSum)$/u.test(key) ? [] : below(each),
      );
    if (seen.has(value.ref)) return [];
    seen.add(value.ref);
    return below(pdf.get(value));
  };
  return [(await readPdf(bytes)).text, ...below(pdf.trailer)].join('\n');
}

function wordsIn(text: string): string[] {
  return text.match(/(?<![\p{L}\p{N}])\p{L}{3,}(?![\p{L}\p{N}])/gu) ?? [];
}

/** A document in which a paragraph moved, with who did that. */
function changedDocument(): Document {
  const version = (...texts: string[]) => ({
    document: documentOf(root(texts.map((text) => p(text)))),
    pictureOf: String,
  });
  const [one, other, third] = ['aa bb cc dd ee', 'ff gg hh ii', 'jj kk ll mm nn'];
  const made = redline(version(one, other, third), version(other, third, one), {
    authorOf: () => ({ author: 'W', date: '2026-09-30T21:05:00Z' }),
  });
  const style = { ...made.style, footer: { left: '{status}', right: '' } };
  return { ...made, style, redline: { old: 'v1', current: 'v2', summary: [] } };
}

it('every word of a document comes from the file', { timeout: 60_000 }, async () => {
  const words = loadWords({ roots: ['templates'] }, host({}), fail) ?? expect.fail('no words');
  const agenda = { ...agendaDossier, 'd/agenda.md': `${agendaDossier['d/agenda.md']}\n::partners\n` };
  const said = [
    await saidIn(agenda, { 'd/agenda.md': ['pdf', 'docx'] }),
    await saidIn(emptyDossier),
    await saidIn({ 'd/notitie.md': `${memo}\n::partners\n` }),
    await saidIn(open, {
      'd/akkoord.md': ['text', 'pdf'],
      'd/raadsbrief.md': ['text', 'docx'],
      'd/notitie.md': ['text', 'pdf', 'docx', 'html'],
    }),
    await saidBy(
      changedIn({ ...everyNode(), words }),
      'docx',
      host({ 'd/rand.png': png(8, 8), 'd/foto.png': png(8, 8) }),
    ),
    await saidBy(
      { ...everyNode(), words },
      'html',
      host({ 'd/rand.png': png(8, 8), 'd/foto.png': png(8, 8) }),
    ),
    await saidBy({ ...changedDocument(), words }, 'html', host({})),
    await saidBy({ ...changedDocument(), words }, 'pdf', host({})),
  ];
  const all = said.join('\n').toLowerCase();
  expect([...marks].filter(([mark]) => !all.includes(mark.toLowerCase())).map(([, line]) => line)).toEqual(
    [],
  );

  const templates = ['templates', 'project-templates'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:hbs|yaml)$/u.test(name) && name !== 'words.yaml')
      .map((name) => readFileSync(`${root}/${name}`, 'utf8')),
  );
  const dossiers = [agendaDossier, open, emptyDossier].flatMap((files) => Object.values(files));
  const inputs = [...dossiers, ...templates, marked, JSON.stringify(everyNode())];
  const known = new Set(inputs.flatMap(wordsIn).map((word) => word.toLowerCase()));
  const others = wordsIn(said.join('\n')).filter(
    (word) => !known.has(word.toLowerCase()) && !/^Q[a-z]{2}q/u.test(word),
  );
  expect(others.filter((word) => !Object.hasOwn(allowed, word))).toEqual([]);
});
