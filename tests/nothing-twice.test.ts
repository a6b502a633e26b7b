/** In the example dossiers no amount, name, date or list is typed in two files where a value could stand. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadDossier } from '../src/load/load-dossier.ts';
import { documentsOf } from '../src/model/documents-of.ts';
import type { LoadedDocument } from '../src/model/dossier.ts';
import { type FoundField, walkFields } from '../src/model/walk-fields.ts';
import { exampleFolders, projectHost } from './support/examples.ts';

/** Types of values that a text can name by `{{…}}`. */
const types = new Set(['date', 'money', 'amount', 'email', 'phone', 'url']);
/** Texts that are names, by where they are typed: of partners and of people, and titles. */
const names = [/^partners\.[^.]+\.name$/, /^signatories\.\d+\.name$/, /^title$/];

/** Shorter ones, and `rest`, are words that mean something else elsewhere. */
function isNameable({ field, path }: FoundField): boolean {
  if (field.raw.length < 5 || path[0] === 'allow') return false;
  return types.has(field.type) || names.some((name) => name.test(path.join('.')));
}

it.each(exampleFolders)('%s', (folder) => {
  const findings: string[] = [];
  const dossier = loadDossier(folder, projectHost, ({ rule }) => findings.push(rule));
  if (!dossier) return expect.fail(findings.join());
  const documents: readonly LoadedDocument[] = [...documentsOf(dossier), ...dossier.interventions];
  const twice = documents.flatMap((document) =>
    walkFields(document.data)
      .filter(({ field }) => field.span.file === document.file)
      .filter(isNameable)
      .flatMap(({ field, path }) =>
        documents
          .filter((other) => other !== document && readFileSync(other.file, 'utf8').includes(field.raw))
          .map(({ file }) => `${document.file} ${path.join('.')}: “${field.raw}” also in ${file}`),
      ),
  );
  expect(twice.sort()).toEqual([]);
});
