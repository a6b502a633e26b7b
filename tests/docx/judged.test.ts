/**
 * What others say of the Word files that the program makes: Microsoft's SDK, our own lint, and a reader that knows nothing of the
 * writer. Over all example dossiers, generated agendas, and prose that is hard on a writer.
 */
import type { List, Nodes } from 'mdast';
import { beforeAll, describe, expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.ts';
import type { Document } from '../../src/model/document.ts';
import { contentOf } from '../../src/model/final-text.ts';
import { asInWord, type BuiltDocx, builtDocx, pageFields, resolvedDossier } from '../support/docx-built.ts';
import { lintDocx } from '../support/docx-lint.ts';
import { docxSequence, readDocx } from '../support/docx-text.ts';
import { validateDocx } from '../support/docx-validate.ts';
import { assembledDossier, exampleFolders, pagedDocuments, projectHost } from '../support/examples.ts';
import { generatedAgenda } from '../support/generated-agenda.ts';
import { newDossiers } from '../support/new-dossiers.ts';
import { sampled } from '../support/nightly.ts';
import { png } from '../support/png.ts';

const disk = projectHost;
const names = [
  'Gemeente Súdwest-Fryslân',
  'Stad & Esch',
  "Stichting 't Hof van 'Ŵales' & Zonen",
  'Coöperatie “Drenthe” met * sterren * | 2 < 3 en (haken)',
  'Vereniging voor Protestants-Christelijk, Rooms-Katholiek, Openbaar en Algemeen Bijzonder Primair en Voortgezet Onderwijs in de Regio Noord- en Midden-Drenthe en Omgeving',
  'Één école d’été',
];
const amounts = ['€ 0', '€ 1.034.000', '588 uur x € 85,-', 'p.m.', '€ 12,34'];

/** Prose with everything in it that a list, a table, a note or a reference can be. */
const hardProse = `## Toelichting

Eerst een lijst.

3. drie
   - met een streepje
     1. en een
     2. en twee

     tweede alinea van twee
   - en nog een
     1. opnieuw een
4. vier

Dan een andere.

1. een
   1. een een
   2. een twee
2. twee
   1. twee een

Alinea tussen de lijsten.

1. opnieuw een

> Wie dit leest
> met vragen
>
> - leest verder

:::note
**Let op.** Zie [de planning](interventies/blad-0.md#planning) en [](#samenwerking).

- een punt[^a]
:::

:::quote{source="Een wijze * vrouw" lang=en}
It takes a village\\
to raise a child.[^b]
:::

![Een grijs vlak](vlak.png "Het grijze * vlak")

![](vlak.png)

***

| | Wat[^a] | Hoeveel |
| --- | :---: | ---: |
| **Vet** en [link](https://voorbeeld.example/?a=1&b=2) | | € 1,00 |
| a\\
| b | c | d |

[^a]: Een noot met *nadruk*.

    En een tweede alinea.

    - en een punt
[^b]: Gezegde uit Afrika, zie [Toelichting](#toelichting).

## Samenwerking

Tekst met “aanhalingstekens”, ‘enkele’, e\u0301, \u00a0vast en een harde\u2011streep.

::pagebreak

Slot.
`;

function withProse(): Record<string, string | Uint8Array> {
  const files = generatedAgenda('d', { sheets: 2, signatories: 3, amounts, names });
  const agenda = files['d/agenda.md'] ?? '';
  return {
    ...files,
    'd/agenda.md': agenda.slice(0, agenda.indexOf('\n## ') + 1) + hardProse,
    'd/vlak.png': png(40, 20),
  };
}

const sizes: readonly [sheets: number, signatories: number][] = [
  [1, 2],
  [2, 5],
  [4, 9],
];
const generated = sampled(sizes, 2).map(([sheets, signatories], index) => {
  const turned = (list: readonly string[]) => [...list.slice(index), ...list.slice(0, index)];
  const files = generatedAgenda('d', { sheets, signatories, amounts: turned(amounts), names: turned(names) });
  return {
    name: `${sheets} sheets and ${signatories} signatories`,
    folder: 'd',
    host: memoryHost(files, { below: disk }),
  };
});
const dossiers = [...exampleFolders.map((folder) => ({ folder, host: disk })), ...newDossiers];
const examples = dossiers.flatMap(({ folder, host }) => {
  const assembled = assembledDossier(folder, host);
  return assembled.documents.map(({ file }, index) => ({
    name: file,
    host,
    made: async () => (await pagedDocuments(assembled, host))[index] ?? expect.fail(`no ${file}`),
  }));
});
const hard = { name: 'hard prose', folder: 'd', host: memoryHost(withProse(), { below: disk }) };
const main = [hard, ...generated].map(({ name, folder, host }) => ({
  name,
  host,
  made: async () => resolvedDossier(folder, host),
}));

const madeFirst = new Map<string, Uint8Array>();

describe.each([...examples, ...main])('the Word file of $name', ({ name, host, made }) => {
  let document: Document;
  let built: BuiltDocx;
  beforeAll(async () => {
    document = await made();
    built = await builtDocx(document, host);
    madeFirst.set(name, built.bytes);
  });

  it('is whole to the Open XML SDK', async () => {
    expect(await validateDocx(built.bytes)).toEqual([]);
  });

  it('is clean to our own lint', () => {
    expect(lintDocx(built.bytes)).toEqual([]);
  });

  it('says what the tree says, in the same order', () => {
    expect(docxSequence(built.parts, { pages: true })).toEqual(built.said);
  });

  it('names a page for each entry of its contents, in order', () => {
    const entries = readDocx(built.parts).body.filter(({ toc }) => toc !== undefined);
    const pages = entries.map((entry) => pageFields(entry).map(({ page }) => page));
    expect(pages.every(({ length }) => length === 1)).toBe(true);
    expect(pages.flat()).toEqual([...pages.flat()].sort((a, b) => a - b));
    if (document.root.children.some(({ type }) => type === 'toc')) expect(entries.length).toBeGreaterThan(1);
    expect(entries.map(({ toc }) => toc)).toEqual(tocDepths(asInWord(document)));
  });

  it('counts its lists as the tree does', () => {
    const { body, footnotes } = readDocx(built.parts);
    const paragraphs = [...body, ...footnotes.flatMap((note) => note.paragraphs)];
    const marks = paragraphs.flatMap(({ mark, heading }) =>
      mark && heading === undefined ? [mark.bullet ? 'punt' : mark.text] : [],
    );
    expect(marks).toEqual(listMarks(asInWord(document).root));
  });
});

it('is the same a second time, and after others', async () => {
  const bytes = async () => (await builtDocx(resolvedDossier(hard.folder, hard.host), hard.host)).bytes;
  expect(Buffer.compare(madeFirst.get(hard.name) ?? (await bytes()), await bytes())).toBe(0);
});

function tocDepths(document: Document): number[] {
  return document.root.children.flatMap((node) =>
    node.type === 'toc' ? node.children.map(({ depth }) => depth) : [],
  );
}

function listMarks(node: Nodes): string[] {
  if (node.type !== 'list') return contentOf(node).flatMap(listMarks);
  return node.children.flatMap((item, index) => [markOf(node, index), ...contentOf(item).flatMap(listMarks)]);
}

function markOf({ ordered, start }: List, index: number): string {
  return ordered ? `${(start ?? 1) + index}.` : 'punt';
}
