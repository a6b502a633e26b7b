import { expect, test } from 'vitest';
import { memoryHost } from '../src/host/memory-host.ts';
import { build } from '../src/pipeline.ts';
import { receiveFiles } from '../src/returning/receive-files.ts';
import { projectHost } from './support/examples.ts';

const documents = ['akkoord', 'raadsbrief', 'uitvoeringsagenda-vo'];
const folder = 'agreements/groningen-sociale-inclusie';

test('documents that name pages of each other came back as they were sent', async () => {
  const host = memoryHost({}, { below: projectHost, templates: 'templates' });
  await build({ paths: [folder], out: 'out', formats: ['docx'] }, host);
  const told = await Promise.all(
    documents.map(async (name) => {
      const path = [...host.files.keys()].find(
        (each) => each.endsWith(`/${name}.concept.docx`) || each.endsWith(`/${name}.docx`),
      );
      const made = await receiveFiles(
        { files: [path ?? expect.fail(name)], into: `${folder}/${name}.md` },
        host,
      );
      return [name, made.changes.length];
    }),
  );
  expect(told).toEqual(documents.map((name) => [name, 0]));
});
