/** What a Word file says of where it comes from, for who gets it back. */
import { expect, test } from 'vitest';
import { memoryHost } from '../../../src/host/memory-host.ts';
import { programVersion } from '../../../src/host/program-version.ts';
import { sha256 } from '../../../src/host/sha256.ts';
import { build } from '../../../src/pipeline.ts';
import { lintDocx } from '../../support/docx-lint.ts';
import { attribute, below, children, type DocxParts, openDocx } from '../../support/docx-parts.ts';
import { embeddedIn, textOf } from '../../support/embedded.ts';
import { projectHost } from '../../support/examples.ts';
import { agendaDossier } from '../../support/full-dossiers.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';

async function built(paths: readonly string[], known: string | undefined) {
  const host = memoryHost(agendaDossier, { below: projectHost, commit: known });
  const { written, blocking } = await build({ paths, out: 'uit', formats: ['docx'], profile: 'draft' }, host);
  expect(blocking).toEqual([]);
  return new Map(
    written
      .filter((path) => path.endsWith('.docx'))
      .map((path) => [path.replace(/^uit\/d\//, ''), host.read(path)]),
  );
}

function properties(parts: DocxParts): Record<string, string> {
  const all = children(parts.root('docProps/custom.xml'), 'property');
  return Object.fromEntries(all.map((each) => [attribute(each, 'name') ?? '', each.textContent ?? '']));
}

test('a Word file names its document, program, commit and sources, and carries what the PDF carries', async () => {
  const files = await built(['d'], commit);
  const bytes = files.get('agenda.concept.docx') ?? expect.fail([...files.keys()].join());
  const parts = openDocx(bytes);
  const hash = (file: string) =>
    sha256(new TextEncoder().encode(String(agendaDossier[file as keyof typeof agendaDossier])));
  expect(properties(parts)).toMatchObject({
    document: 'agenda',
    status: 'draft',
    program: `Akkoord ${programVersion()}`,
    commit,
    'sha256 agenda.md': hash('d/agenda.md'),
    'sha256 bladen/a.md': hash('d/bladen/a.md'),
    'sha256 bladen/b.md': hash('d/bladen/b.md'),
  });
  const carried = below(parts.root('customXml/item1.xml'), 'file').map((each) => [
    attribute(each, 'name'),
    each.textContent,
  ]);
  const { embedded } = embeddedIn('d', memoryHost(agendaDossier, { below: projectHost }));
  const wanted = embedded.find(({ document }) => document.id === 'agenda')?.attachments ?? [];
  const markdown = wanted.filter(({ relationship }) => relationship === 'Source');
  expect(carried.slice(0, -1)).toEqual(markdown.map((each) => [each.name, textOf(each)]));
  expect(carried.map(([name]) => name)).toEqual(['agenda.md', 'a.md', 'b.md', 'document.json']);
  expect(lintDocx(bytes)).toEqual([]);
});

test('a commit that does not have the sources so is not named; a letter names its own source only', async () => {
  const files = await built(['d/raadsbrief.md'], `${commit}-dirty`);
  const names = [...files.values()].map((bytes) => Object.keys(properties(openDocx(bytes))));
  expect(names).toEqual([['document', 'status', 'version', 'program', 'sha256 raadsbrief.md']]);
});
