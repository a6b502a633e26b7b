/** What is in the PDFs of a dossier, unpacked into an empty folder, makes the very same documents. */
import { expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.ts';
import type { Document } from '../../src/model/document.ts';
import { embeddedIn, textOf, unpacked } from '../support/embedded.ts';
import { exampleFolders, projectHost } from '../support/examples.ts';
import { agendaDossier, agreementDossier, memoDossier } from '../support/full-dossiers.ts';

/** All of a document but where its nodes stand. */
function contentOf({ root, ...rest }: Document): string {
  const whereabouts = new Set(['span', 'origins', 'position', 'at']);
  return JSON.stringify([rest, root], (key, value) => (whereabouts.has(key) ? undefined : value));
}

/** Pictures do not go along: they are in the PDF already. */
function picturesIn(folder: string): Record<string, Uint8Array> {
  const found: Record<string, Uint8Array> = {};
  const visit = (path: string) => {
    const { kind } = projectHost.inspect(path);
    if (kind === 'folder') for (const name of projectHost.list(path)) visit(`${path}/${name}`);
    else if (/\.(?:png|jpe?g)$/i.test(path)) found[path] = projectHost.read(path);
  };
  visit(folder);
  return found;
}

it.each(exampleFolders)('%s', (folder) => {
  const { embedded } = embeddedIn(folder, projectHost);
  const files = unpacked(folder, embedded);
  const again = embeddedIn('leeg', inFolder('leeg', folder, { ...files, ...picturesIn(folder) }));
  expect(again.embedded.map(({ document }) => contentOf(document).replaceAll('leeg/', `${folder}/`))).toEqual(
    embedded.map(({ document }) => contentOf(document)),
  );
  expect(unpacked(folder, again.embedded)).toEqual(files);
});

it.each(Object.entries({ agendaDossier, agreementDossier, memoDossier }))(
  'the %s in which all is filled in',
  (_name, files) => {
    const { embedded } = embeddedIn('d', memoryHost(files, { below: projectHost }));
    const others = Object.entries(files).filter(([path]) => !path.startsWith('d/'));
    const again = embeddedIn(
      'd',
      memoryHost({ ...Object.fromEntries(others), ...unpacked('d', embedded) }, { below: projectHost }),
    );
    expect(again.embedded.map(({ document }) => contentOf(document))).toEqual(
      embedded.map(({ document }) => contentOf(document)),
    );
    expect(again.embedded.map(({ attachments = [] }) => attachments.map(textOf))).toEqual(
      embedded.map(({ attachments = [] }) => attachments.map(textOf)),
    );
  },
);

function inFolder(target: string, folder: string, files: Readonly<Record<string, string | Uint8Array>>) {
  const moved = Object.entries(files).map(([path, text]) => [path.replace(folder, target), text]);
  return memoryHost(Object.fromEntries(moved), { below: projectHost });
}
