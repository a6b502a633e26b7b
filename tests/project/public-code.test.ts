import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };

const description = parse(readFileSync('publiccode.yml', 'utf8'));

/** Presence "mandatory" in the core of the standard, for maintenance by a community. */
const mandatory = [
  'publiccodeYmlVersion',
  'name',
  'url',
  'platforms',
  'categories',
  'developmentStatus',
  'softwareType',
  'description',
  'legal.license',
  'maintenance.type',
  'maintenance.contacts',
  'localisation.localisationReady',
  'localisation.availableLanguages',
];

test.each(mandatory)('publiccode.yml has %s', (path) => {
  const value = path.split('.').reduce((of, key) => of?.[key], description);
  expect(value ?? '').not.toBe('');
});

test.each(['nl', 'en'])('its description in %s keeps to the lengths of the standard', (language) => {
  const { shortDescription, longDescription, features } = description.description[language];
  expect(shortDescription.length).toBeLessThanOrEqual(150);
  expect(longDescription.length).toBeGreaterThanOrEqual(150);
  expect(features.length).toBeGreaterThanOrEqual(5);
});

test('it says the same as package.json', () => {
  expect({
    name: description.name.toLowerCase(),
    version: description.softwareVersion,
    license: description.legal.license,
    homepage: description.landingURL,
    repository: `git+${description.url}`,
    node: `>=${description.dependsOn.open[0].versionMin}`,
  }).toEqual({
    name: manifest.name,
    version: manifest.version,
    license: manifest.license,
    homepage: manifest.homepage,
    repository: manifest.repository.url,
    node: manifest.engines.node,
  });
});

test('its date and version are those of the newest part of the changelog', () => {
  const [, version, date] = /^## (\S+) \((\S+)\)$/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
  expect([description.softwareVersion, description.releaseDate]).toEqual([version, date]);
});

test.each(['SECURITY.md', 'CODE_OF_CONDUCT.md', 'GOVERNANCE.md', 'docs/standard-for-public-code.md'])(
  'what %s links to in the repository is there',
  (page) => {
    const folder = page.includes('/') ? page.slice(0, page.lastIndexOf('/') + 1) : '';
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, to]) => to);
    expect(links.filter((to) => !existsSync(folder + to))).toEqual([]);
  },
);

test('the page about the Standard for Public Code judges all sixteen criteria', () => {
  const rows = readFileSync('docs/standard-for-public-code.md', 'utf8').match(
    /^\| .+ \| (?:yes|partly|no) \| /gm,
  );
  expect(rows).toHaveLength(16);
});
