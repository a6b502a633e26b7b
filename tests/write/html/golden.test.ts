/** Each example document as a web page, and each house style as its CSS. */
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { houseStyleIds, loadHouseStyle } from '../../../src/load/load-house-style.ts';
import { stylesheet } from '../../../src/write/html/stylesheet.ts';
import { htmlPage } from '../../../src/write/writers.ts';
import {
  assembledDossier,
  exampleFolders,
  pagedDocuments,
  projectHost,
  projectResources,
} from '../../support/examples.ts';
import { lined } from './lined.ts';

describe.each(exampleFolders)('%s', async (folder) => {
  const documents = await pagedDocuments(assembledDossier(folder, projectHost), projectHost);

  it.each(documents.map((document) => [document.id, document] as const))('%s', async (id, document) => {
    const bytes = await htmlPage(document, projectHost, ({ message }) => expect.fail(message));
    await expect(lined(bytes ?? expect.fail('no page'))).toMatchFileSnapshot(
      `../../golden/html/${basename(folder)}-${id}.html`,
    );
  });
});

it.each(houseStyleIds(projectResources, projectHost))('the CSS of %s', async (id) => {
  const style = loadHouseStyle(id, projectResources, projectHost, ({ message }) => expect.fail(message));
  await expect(stylesheet(style ?? expect.fail('no style'))).toMatchFileSnapshot(
    `../../golden/html/style-${id}.css`,
  );
});
