import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadInProject } from './project-files.ts';

const own = '/werk/templates';
const scheme = readFileSync('templates/schemes/gka-2021.yaml', 'utf8');
const sections = readFileSync('templates/gka-agenda/sections.yaml', 'utf8');

it('a file of the project takes the place of that of the package, each by itself', () => {
  const { dossier, lines } = loadInProject({
    [`${own}/gka-agenda/partials/model-text-pillars.md.hbs`]: 'Onze pijlers.\n',
    [`${own}/schemes/gka-2021.yaml`]: scheme.replace('€ 100.000', '€ 50.000'),
    [`${own}/gka-agenda/sections.yaml`]: sections,
  });
  expect(lines.filter((line) => !line.includes('text/deviates'))).toEqual([]);
  const template = dossier?.templates.get('gka-agenda');
  expect(template?.partials.get('model-text-pillars')).toEqual({
    file: `${own}/gka-agenda/partials/model-text-pillars.md.hbs`,
    text: 'Onze pijlers.\n',
  });
  expect(template?.main.file).toMatch(/templates\/gka-agenda\/main\.md\.hbs$/);
  expect(template?.main.file.startsWith('/werk')).toBe(false);
  expect(dossier?.scheme.ceiling).toBe(5_000_000n);
});

it('what is wrong with a file of the project is told there', () => {
  const files = { [`${own}/schemes/gka-2021.yaml`]: 'nam: X\n' };
  expect(loadInProject(files).lines).toContain(
    'templates/schemes/gka-2021.yaml:1:1 schema/unknown-key: `nam` is hier geen bekende sleutel. → Bedoelde u `name` (naam)?',
  );
});

describe('words', () => {
  it('are the package’s, but for those that the project has', () => {
    const { dossier, lines } = loadInProject({ [`${own}/words.yaml`]: 'status:\n  draft: ONTWERP\n' });
    expect(lines).toEqual([]);
    expect(dossier?.words.status).toEqual({ draft: 'ONTWERP', final: 'definitief' });
  });

  it('are judged where they stand', () => {
    expect(loadInProject({ [`${own}/words.yaml`]: 'status:\n  drfat: ONTWERP\n' }).lines).toEqual([
      'templates/words.yaml:2:3 schema/unknown-key: `drfat` is hier geen bekende sleutel. → Bedoelde u `draft` (tekst)?',
    ]);
  });
});

describe('a house style that extends another', () => {
  const withStyle = (id: string, text: string, more: Record<string, string> = {}) =>
    loadInProject({
      [`${own}/house-styles/${id}/style.yaml`]: text,
      '/werk/akkoord.yaml': `style: ${id}`,
      ...more,
      ...unnamed,
    });
  const unnamed = {
    '/werk/agreements/stad/agenda.md': `---\nkind: memo\ntitle: Notitie\n---\n\nTekst.\n`,
    '/werk/agreements/stad/interventies/coach.md': '',
  };

  it('has the values of the other, with three changed', () => {
    const { dossier } = withStyle(
      'stad',
      'extends: gka\nname: Stad\ncolours:\n  accent: "#005500"\ntext:\n  size: 10\n',
    );
    expect(dossier?.style).toMatchObject({
      id: 'stad',
      extended: ['gka'],
      name: 'Stad',
      colours: { text: '#1b2430', accent: '#005500' },
      text: { size: 10, gap: 7 },
    });
  });

  it('is judged in the file where each value stands', () => {
    const { lines } = withStyle('stad', 'extends: basis\n', {
      [`${own}/house-styles/basis/style.yaml`]: 'extends: gka\ncolours:\n  accent: "#eeeeee"\n',
    });
    expect(lines.filter((line) => line.includes('style/'))).toEqual([
      'templates/house-styles/basis/style.yaml:3:11 style/contrast: De kleur `#eeeeee` is te licht om te lezen op het vlak: contrast 1,0, nodig is 4,5. → Kies een donkerdere kleur voor de letters, of een lichter vlak.',
    ]);
  });

  it.each([
    [
      'extends: stad\n',
      'templates/house-styles/stad/style.yaml:1:10 style/extends-itself: De huisstijl neemt zichzelf over: `stad` → `stad`. → Haal bij `extends` een van deze namen weg, of noem er een andere huisstijl.',
    ],
    [
      'extends: ander\n',
      'templates/house-styles/ander/style.yaml:1:10 style/extends-itself: De huisstijl neemt zichzelf over: `stad` → `ander` → `stad`. → Haal bij `extends` een van deze namen weg, of noem er een andere huisstijl.',
    ],
    [
      'extends: gkaa\n',
      'templates/house-styles/stad/style.yaml:1:10 style/extends-missing: De huisstijl `gkaa` die hier wordt overgenomen, is er niet. → Bedoelde u `gka`?',
    ],
  ])('%j is refused', (text, line) => {
    const { lines } = withStyle('stad', text, {
      [`${own}/house-styles/ander/style.yaml`]: 'extends: stad\n',
    });
    expect(lines.filter((each) => each.includes('style/extends'))).toEqual([line]);
  });
});
