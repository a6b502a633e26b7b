import { describe, expect, it } from 'vitest';
import { documentLinks } from '../../src/editor/document-links.ts';
import { findSymbols } from '../../src/editor/workspace-symbols.ts';
import { cursorBehind } from '../support/editor-dossier.ts';
import { assembledDossier, projectHost } from '../support/examples.ts';

const folder = 'agreements/meppel-gka-agenda';
const sheet = `${folder}/interventies/kansen4kinderen.md`;
const known = assembledDossier(folder, projectHost);
const text = new TextDecoder().decode(projectHost.read(sheet));
const read = (file: string) => new TextDecoder().decode(projectHost.read(file));

describe('links in a text', () => {
  const lines = text.split('\n');
  const at = (now = text) =>
    documentLinks({
      ...cursorBehind({ ...known, files: { [sheet]: now }, findings: [] }, sheet, ''),
      read: (file) => (file === sheet ? now : read(file)),
    }).map(({ span: { start, end }, target }) => ({
      words: lines[start.line - 1]?.slice(start.column - 1, end.column - 1),
      to: 'url' in target ? target.url : target.file.slice(folder.length + 1),
      line: 'url' in target ? undefined : target.line,
    }));

  it('open files, headings at their line, and pages of the web', () => {
    const start = read(`${folder}/interventies/startanalyse.md`).split('\n');
    const found = at();
    const lineOf = (heading: string) => start.indexOf(heading) + 1;
    for (const [slug, heading] of [
      ['betrokken-partijen', '## Betrokken partijen'],
      ['planning', '## Planning'],
    ] as const) {
      expect(found).toContainEqual({
        words: slug,
        to: 'interventies/startanalyse.md',
        line: lineOf(heading),
      });
    }
    expect(found.filter(({ words }) => words === 'startanalyse.md').length).toBe(
      text.match(/\(startanalyse\.md/g)?.length,
    );
    expect(found.at(-1)).toEqual({
      words: 'https://www.kansen4kinderen.nl',
      to: 'https://www.kansen4kinderen.nl',
      line: undefined,
    });
  });
  it('are left out where the text has moved on', () => {
    const now = text.replace('[startanalyse](startanalyse.md#planning)', 'startanalyse');
    expect(at(now).length).toBe(at().length - 2);
  });
});

describe('names in a project', () => {
  const names = (query: string) =>
    findSymbols(known.dossier, query).map(({ sort, name }) => `${sort} ${name}`);
  it('by words of the name or label, without capitals and accents', () => {
    expect(names('esch stad')).toEqual(['partner stad-esch']);
    expect(names('LOCATIE')).toEqual(['heading Locatie (wijk, school)', 'heading Locatie (wijk, school)']);
    expect(names('jeugd').length).toBeGreaterThan(0);
    expect(names('nergens te vinden')).toEqual([]);
  });
  it('all of them without a query, each at its place', () => {
    const all = findSymbols(known.dossier, '');
    expect(new Set(all.map(({ sort }) => sort))).toEqual(
      new Set(['partner', 'term', 'line', 'heading', 'file']),
    );
    expect(all.find(({ name }) => name === 'VVE')).toMatchObject({
      detail: 'voor- en vroegschoolse educatie',
      span: { file: `${folder}/agenda.md`, start: { column: 3 } },
    });
  });
});
