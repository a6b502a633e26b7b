import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixable } from '../../src/check/fixable.ts';
import { knownFinding } from '../../src/check/known-findings.ts';
import { otherFindings } from '../../src/check/other-findings.ts';
import { rules } from '../../src/check/rules.ts';
import { rulesPage } from '../../src/check/rules-page.ts';
import { ruleAnchor } from '../../src/diagnostic/rule-anchor.ts';
import { rulesPageAddress } from '../../src/host/program-version.ts';

test('docs/rules.md is what the tables give; `npm run golden` renews it', async () => {
  await expect(rulesPage()).toMatchFileSnapshot('../../docs/rules.md');
});

/** As GitHub and GitLab make anchors: small letters, digits, hyphens and underscores, a hyphen for a space. */
const anchorOf = (heading: string) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

test('every rule and finding has an address of its own on it', () => {
  const headings = [...rulesPage().matchAll(/^#{1,6} (.+)$/gmu)].map(([, heading = '']) => anchorOf(heading));
  for (const { id } of [...rules, ...otherFindings])
    expect(headings.filter((anchor) => anchor === ruleAnchor(id))).toEqual([ruleAnchor(id)]);
});

test('the address that findings give is that of this page, in the repository that package.json names', () => {
  const { homepage } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [, path] = rulesPageAddress().split(`${homepage}/blob/main/`);
  expect(readFileSync(path ?? '', 'utf8')).toBe(rulesPage());
});

test('it says of at least 45 findings, all of which exist, what a click does', () => {
  const ids = Object.keys(fixable);
  expect(ids.filter((id) => !knownFinding(id))).toEqual([]);
  const sections = rulesPage().split(/^#{3,4} /mu);
  const told = sections.flatMap((section) => (section.includes('**Klik:**') ? section.split('\n', 1) : []));
  expect(told.sort()).toEqual(ids.sort());
  expect(told.length).toBeGreaterThanOrEqual(45);
});
