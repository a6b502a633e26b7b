import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { attachmentsOf } from '../../src/embed/attachments-of.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { limits } from '../../src/limits/limits.ts';
import { embeddedIn, textOf } from '../support/embedded.ts';
import { projectHost } from '../support/examples.ts';
import { agendaDossier, memoDossier } from '../support/full-dossiers.ts';

/** The attachments of each document, by its file. */
function attachmentsIn(files: Readonly<Record<string, string>>) {
  const { embedded, findings } = embeddedIn('d', memoryHost(files, { below: projectHost }));
  return { findings, of: new Map(embedded.map(({ document, attachments }) => [document.file, attachments])) };
}

describe('what goes along', () => {
  const { of } = attachmentsIn(agendaDossier);

  it('is the agenda with the sheets that it prints; of a letter its own file only', () => {
    expect(
      [...of].map(([file, all]) => [file, all?.map(({ name, relationship }) => `${name} ${relationship}`)]),
    ).toEqual([
      ['d/agenda.md', ['agenda.md Source', 'a.md Source', 'b.md Source', 'document.json Data']],
      ['d/notitie.md', ['notitie.md Source', 'document.json Data']],
      ['d/raadsbrief.md', ['raadsbrief.md Source', 'document.json Data']],
    ]);
  });

  it('has no reasons of allowances, no path of a machine, and the same bytes each time', () => {
    const texts = [...of.values()].flatMap((all = []) => all.map(textOf));
    expect(texts.filter((text) => text.includes('Dit hoort zo'))).toEqual([]);
    expect(texts.filter((text) => text.includes(process.cwd()))).toEqual([]);
    expect([...attachmentsIn(agendaDossier).of.values()].flatMap((all = []) => all.map(textOf))).toEqual(
      texts,
    );
  });

  it('has amounts as cents and as printed, dates by ISO 8601, and only the inputs of its own document', () => {
    const json = of.get('d/agenda.md')?.find(({ name }) => name === 'document.json');
    expect(JSON.parse(json ? textOf(json) : '{}')).toMatchObject({
      format: 'akkoord-document',
      version: 1,
      document: { file: 'agenda.md', status: 'final', date: '2022-09-28', style: 'groningen' },
      sources: [
        { file: 'agenda.md', name: 'agenda.md', data: { period: { from: 2022, to: 2024 } } },
        {
          file: 'bladen/a.md',
          name: 'a.md',
          data: { budget: [{ amount: { form: 'product', cents: '85000', text: '10 uur × €\u00a085' } }] },
          budget: { total: { cents: '85000', text: '€\u00a0850', atLeast: false } },
        },
        { file: 'bladen/b.md' },
      ],
      budget: { total: { cents: '170000', text: '€\u00a01.700' } },
      hashes: { scheme: { 'schemes/proef.yaml': expect.stringMatching(/^[0-9a-f]{64}$/) } },
    });
    const { hashes } = JSON.parse(json ? textOf(json) : '{}') as { hashes: Record<string, object> };
    const folders = Object.keys(hashes.templates ?? {}).map((path) => path.split('/')[0]);
    expect([...new Set(folders)].sort()).toEqual(['gka-agenda', 'intervention', 'words.yaml']);
    expect(Object.keys(hashes.style ?? {})).toEqual(['house-styles/groningen/style.yaml']);
    expect(Object.keys(hashes.fonts ?? {})).toHaveLength(4);
  });
});

it('leaves out what no document prints', () => {
  const memo = (memoDossier['d/notitie.md'] ?? '')
    .replace('short: De Sluis', 'short: Sluisje')
    .replace('LEA: ', 'VVE: voorschoolse educatie\n  LEA: ')
    .replace('{{partners.drie.short}}', 'de andere');
  const [source, json] = attachmentsIn({ 'd/notitie.md': memo }).of.get('d/notitie.md') ?? [];
  for (const text of [source, json].map((each) => (each ? textOf(each) : ''))) {
    expect(text).toContain('Lokale Educatieve Agenda');
    expect(text).not.toMatch(/Sluisje|voorschoolse/);
  }
});

it('a house style can switch it off', () => {
  const text = new TextDecoder().decode(
    projectHost.read(`${projectHost.templates}/house-styles/neutraal/style.yaml`),
  );
  const style = `${projectHost.templates}/house-styles/neutraal/style.yaml`;
  const { of } = attachmentsIn({ ...memoDossier, [style]: `${text}\nembed: none\n` });
  expect([...of.values()]).toEqual([[]]);
});

it('an attachment that is too large is an error at its file, and then there are none', () => {
  const host = memoryHost(agendaDossier, { below: projectHost });
  const { dossier, embedded } = embeddedIn('d', host);
  const [agenda] = embedded;
  const [sheet, ...sheets] = dossier.interventions;
  if (!agenda || !sheet) return expect.fail('no agenda');
  // Load takes no file of this size; a hundred sheets together could make a `document.json` that is.
  const source = { ...sheet.source, text: sheet.source.text + 'Lang. '.repeat(limits.embedded.max / 6) };
  const findings: Diagnostic[] = [];
  const attachments = attachmentsOf(
    {
      document: agenda.document,
      siblings: [],
      loaded: dossier.main,
      dossier: { ...dossier, interventions: [{ ...sheet, source }, ...sheets] },
      inputs: { templates: {}, style: {}, scheme: {}, fonts: {} },
    },
    (finding) => findings.push(finding),
  );
  expect(attachments).toBeUndefined();
  expect(findings).toMatchObject([
    {
      rule: 'embed/too-large',
      severity: 'error',
      message: 'Het bestand `a.md`, dat met het document meegaat, is 5,1 MB; het mag hoogstens 5 MB zijn.',
      span: { file: 'd/bladen/a.md', start: { line: 1, column: 1 } },
    },
  ]);
});
