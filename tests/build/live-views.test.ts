import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { overlayHost } from '../../src/host/overlay-host.ts';
import { KnownPages, type Rendering, render, type View } from '../../src/pipeline.ts';
import { writers } from '../../src/write/writers.ts';
import { assembledDossier, pagedDocuments, projectHost } from '../support/examples.ts';
import { pageContents } from '../support/pdf-content.ts';
import { PdfObjects } from '../support/pdf-objects.ts';

const folder = 'agreements/groningen-sociale-inclusie';
const main = `${folder}/akkoord.md`;
const letter = `${folder}/raadsbrief.md`;

/** Renders views of a dossier, and tells what was shown, in order, with the findings at that moment unknown. */
async function seen(
  views: readonly View[],
  {
    host = projectHost,
    path = folder,
    known = new KnownPages(),
  }: { host?: Host; path?: string; known?: KnownPages } = {},
) {
  const shown: { file: string; format: string; text: string }[] = [];
  const rendering: Rendering = await render(
    {
      paths: [path],
      views,
      known,
      show: ({ file, format, bytes }) => {
        shown.push({ file, format, text: Buffer.from(bytes).toString('latin1') });
      },
    },
    host,
  );
  return { shown, rendering, known };
}
/** The example with its text changed. */
function changed(change: (text: string) => string): Host {
  const text = change(new TextDecoder().decode(projectHost.read(main)));
  return overlayHost(projectHost, { texts: new Map([[main, text]]), absolute: (path) => path });
}
/** An ellipsis in UTF-8, as latin1 reads it. */
const unknown = '\u00e2\u0080\u00a6';

describe('a document that someone looks at', () => {
  test('is shown at once with open page numbers, then with those of its layout', async () => {
    const { shown } = await seen([{ file: letter, format: 'html' }]);
    expect(shown.map(({ file, format }) => [file, format])).toEqual([
      [letter, 'html'],
      [letter, 'html'],
    ]);
    const [early = '', late = ''] = shown.map(({ text }) => text);
    const pages = /\(bijlage \d+, pagina (\S+)/g;
    expect(
      [...early.matchAll(pages)].map(([, page]) => page).every((page) => page?.startsWith(unknown)),
    ).toBe(true);
    expect([...late.matchAll(pages)].length).toBe([...early.matchAll(pages)].length);
    expect(late).not.toContain(`pagina ${unknown}`);
    expect(early).toContain(`pagina ${unknown}`);
  });

  test('is shown at once with the page numbers of last time', async () => {
    const views = [{ file: letter, format: 'html' }] as const;
    const { shown: first, known } = await seen(views);
    const { shown: second } = await seen(views, { known });
    expect(second.map(({ text }) => text)).toEqual([first[1]?.text, first[1]?.text]);
  });

  test('says of every block where it comes from', async () => {
    const { shown } = await seen([{ file: main, format: 'html' }]);
    expect(shown[0]?.text).toMatch(new RegExp(`<p data-source="${main}:\\d+">`));
  });

  test('has the pages of the PDF that is built, which claims a norm where these do not', async () => {
    const { shown } = await seen([{ file: letter, format: 'pdf' }]);
    const documents = await pagedDocuments(assembledDossier(folder, projectHost), projectHost);
    const document = documents.find(({ file }) => file === letter) ?? expect.fail('no letter');
    const built = await writers.pdf.write(document, projectHost, ({ message }) => expect.fail(message), []);
    const files = [Buffer.from(shown[0]?.text ?? '', 'latin1'), built?.bytes ?? expect.fail('no PDF')];
    const [seenPages, builtPages] = files.map((bytes) => pageContents(new PdfObjects(bytes)));
    expect(seenPages?.map(({ glyphs }) => glyphs)).toEqual(builtPages?.map(({ glyphs }) => glyphs));
    expect(files.map((bytes) => Buffer.from(bytes).includes('pdfuaid'))).toEqual([false, true]);
  });

  test('nobody looks at is not made', async () => {
    expect((await seen([])).shown).toEqual([]);
    expect(
      (await seen([{ file: letter, format: 'pdf' }])).shown.map(({ file, format }) => [file, format]),
    ).toEqual([[letter, 'pdf']]);
  });

  test('with an error in it shows its text, and no pages', async () => {
    const host = changed((text) => `${text}\n![plaatje](weg.png)\n`);
    const { shown, rendering } = await seen(
      [
        { file: main, format: 'html' },
        { file: main, format: 'pdf' },
      ],
      { host },
    );
    expect(rendering.blocked).toBe(true);
    expect(shown.map(({ format }) => format)).toEqual(['html']);
  });

  test('of which the data cannot be had is not shown', async () => {
    const { shown, rendering } = await seen([{ file: main, format: 'html' }], {
      host: changed((text) => text.replace('kind: agreement', 'kind: [agreement')),
    });
    expect([shown, rendering.dossiers]).toEqual([[], []]);
    expect(rendering.diagnostics).not.toEqual([]);
  });

  test('in a circle of page numbers is shown without them', async () => {
    const host = nodeHost(join(import.meta.dirname, '../bad/cross-references/circle-of-two'));
    const { shown, rendering } = await seen([{ file: 'akkoord.md', format: 'html' }], { host, path: '.' });
    expect(rendering.diagnostics.map(({ rule }) => rule)).toContain('reference/circle');
    expect(shown).toHaveLength(1);
  });
});

describe('what is found', () => {
  test('belongs to the document in which one mends it', async () => {
    const text = new TextDecoder().decode(projectHost.read(letter));
    const host = overlayHost(
      changed((main) => `${main}\nHier komt [een zin].\n`),
      {
        texts: new Map([[letter, `${text}\nHier komt [een groet].\n`]]),
        absolute: (path) => path,
      },
    );
    const { rendering } = await seen([], { host });
    const placeholders = [...rendering.byDocument].map(([file, found]) => [
      file,
      found.filter(({ rule }) => rule === 'text/placeholder').map(({ message }) => message),
    ]);
    expect(Object.fromEntries(placeholders)).toMatchObject({
      [main]: ['`[een zin]` is nog niet ingevuld.'],
      [letter]: ['`[een groet]` is nog niet ingevuld.'],
    });
  });

  test('is the same as what a check finds', async () => {
    const { rendering } = await seen([{ file: main, format: 'html' }]);
    expect(rendering.diagnostics).toEqual([]);
    expect(rendering.blocked).toBe(false);
  });
});
