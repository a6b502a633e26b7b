/** What is remembered of earlier runs makes later ones quicker, and never other. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Host } from '../src/host/host.ts';
import { memoryHost } from '../src/host/memory-host.ts';
import { forgetMemoized } from '../src/memoize/memory.ts';
import * as pipeline from '../src/pipeline.ts';
import { exampleFolders, projectHost } from './support/examples.ts';

const folder = exampleFolders.find((each) => each.includes('meppel')) ?? '';
const main = `${folder}/agenda.md`;
const sheet = `${folder}/interventies/startanalyse.md`;
const letter = `${folder}/raadsbrief.md`;
const style = `${projectHost.templates}/house-styles/gka/style.yaml`;
const scheme = `${projectHost.templates}/schemes/gka-2021.yaml`;
const template = `${projectHost.templates}/gka-agenda/main.md.hbs`;
const sections = `${projectHost.templates}/intervention/sections.yaml`;

/** What an author or a maintainer does, one after another: file, and its text made of what was there. */
const steps: readonly (readonly [what: string, file: string, edit: (text: string) => string])[] = [
  ['nothing', main, (text) => text],
  [
    'a paragraph more',
    main,
    (text) => text.replace('\n## ', '\n## Nieuw\n\nDe kinderen [naam] krijgen € 1.000.\n\n## '),
  ],
  ['half a key', main, (text) => text.replace(/^title:.*$/m, 'titl')],
  ['a title again', main, (text) => text.replace(/^titl$/m, 'title: Een andere agenda voor de gemeente')],
  [
    'a line above everything',
    sheet,
    (text) => text.replace('kind: intervention', '# nieuw\nkind: intervention'),
  ],
  ['a heading less', sheet, (text) => text.replace(/^## .*$/m, '')],
  ['an image that is not there', sheet, (text) => `${text}\n![plaat](plaat.png)\n`],
  [
    'text in the letter',
    letter,
    (text) => `${text}\n## Aanleiding\n\nHet totaal is {{agenda.budget.total}}.\n`,
  ],
  ['a mistake in the template', template, (text) => `${text}\n{{nobody}}\n`],
  ['the template as it was', template, (text) => text.replace('\n{{nobody}}\n', '')],
  ['another colour', style, (text) => text.replace('accent: "#0b5a6f"', 'accent: "#0b4a6f"')],
  ['a ceiling', scheme, (text) => text.replace('€ 100.000,-', '€ 1.000,-')],
  [
    'another hint',
    sections,
    (text) => text.replace('mandatory: ja', 'mandatory: nee').replace('heading: Planning', 'heading: Plan'),
  ],
  ['the sheet gone', sheet, () => ''],
];

test('a warm check finds what a first one finds, after every edit', async () => {
  const host = memoryHost(filesBelow(folder, projectHost.templates), { below: projectHost });
  const states: { what: string; files: Record<string, Uint8Array>; found: ReturnType<typeof plain> }[] = [];
  for (const [what, file, edit] of steps) {
    host.write(file, new TextEncoder().encode(edit(new TextDecoder().decode(host.read(file)))));
    const warm = await inspect(host);
    frozen(warm.dossiers);
    const found = plain(warm);
    // An edit that changes nothing would prove nothing.
    if (what !== 'nothing') expect({ what, ...found }).not.toEqual({ what, ...states.at(-1)?.found });
    states.push({ what, files: Object.fromEntries(host.files), found });
  }
  for (const { what, files, found } of states) {
    // No other module keeps what it made (`memoize.test.ts`), so without it the program is as one that just started. What was asked for
    // since the first time of forgetting, which is nothing, outlives the second.
    forgetMemoized();
    forgetMemoized();
    const first = await inspect(memoryHost(files, { below: projectHost }));
    expect({ what, ...found }).toEqual({ what, ...plain(first) });
  }
});

const inspect = (host: Host) => pipeline.inspect({ paths: [folder], profile: 'final' }, host);

function filesBelow(...folders: readonly string[]): Record<string, Uint8Array> {
  const files = folders.flatMap((each) =>
    readdirSync(each, { recursive: true, encoding: 'utf8' })
      .map((name) => `${each}/${name}`)
      .filter((path) => statSync(path).isFile()),
  );
  return Object.fromEntries(files.map((path) => [path, readFileSync(path)]));
}

/** The documents as text: comparing trees of this size node by node takes seconds. */
function plain({ diagnostics, blocking, suppressed, dossiers }: pipeline.Inspection) {
  const documents = JSON.stringify(
    dossiers.map((each) => each.documents),
    (_, value) => (typeof value === 'bigint' ? `${value}` : value instanceof Map ? [...value] : value),
  );
  return { diagnostics, blocking, suppressed, documents };
}

/** Whoever would change what is remembered later on, cannot. */
function frozen(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value))
    return;
  Object.freeze(value);
  for (const part of value instanceof Map ? value.values() : Object.values(value)) frozen(part);
}
