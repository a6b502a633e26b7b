/** What LibreOffice makes of redlines when it accepts or rejects all: the text that it saves of the new and of the old file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '../../src/docx-reading/read-docx.ts';
import type { Document } from '../../src/model/document.ts';
import { editedTree, someEdits } from '../support/edited-tree.ts';
import { assembledDossier, exampleFolders, projectHost } from '../support/examples.ts';
import { redlinedDocx, sound } from '../support/redlined-docx.ts';
import { wordLines } from '../support/word-lines.ts';
import { saveByLibreOffice } from './libreoffice-macro.ts';
import { scratch, tool } from './program.ts';

const documents = exampleFolders.flatMap((folder) => assembledDossier(folder, projectHost).documents);
const edits = fc.sample(fc.tuple(someEdits, someEdits), { numRuns: documents.length, seed: 20220928 });
const [out, profile] = [scratch(), scratch()];

// The first start only makes the profile.
beforeAll(() => {
  tool(
    'soffice',
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--terminate_after_init',
  );
});

function textOf(name: string): readonly string[] {
  const lines = wordLines(readDocx(readFileSync(join(out, `${name}.docx`))), 'accepted', { looks: false });
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

describe.each(documents.map((document, index) => ({ file: document.file, document, index })))(
  'a redline of $file',
  ({ document, index }) => {
    it('is the new version when all is accepted, the old one when all is rejected', async () => {
      const [before = [], after = []] = edits[index] ?? [];
      const version = (done: typeof before): Document => ({
        ...document,
        root: sound(editedTree(document.root, done)),
      });
      const files = await redlinedDocx(version(before), version(after));
      for (const [name, bytes] of Object.entries(files))
        writeFileSync(join(out, `${index}-${name}.docx`), bytes);
      const save = (name: string, as: string, command?: string) => {
        const [source, target] = [name, as].map((each) => join(out, `${index}-${each}.docx`));
        saveByLibreOffice(profile, source ?? '', target ?? '', command);
        return textOf(`${index}-${as}`);
      };
      const accepted = save('redline', 'accepted', 'AcceptAllTrackedChanges');
      const rejected = save('redline', 'rejected', 'RejectAllTrackedChanges');
      expect(accepted).toEqual(save('current', 'saved-current'));
      expect(rejected).toEqual(save('old', 'saved-old'));
    });
  },
);
