import { expect, test } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.ts';
import { kinds } from '../../src/kinds/kinds.ts';
import { build, check } from '../../src/pipeline.ts';
import { projectHost } from '../support/examples.ts';

const memo = {
  'd/memo.md':
    '---\nkind: memo\ntitle: Zwemles\nstatus: draft\ndate: 12 mei 2026\nto: College\nfrom: Jeugd\nstyle: neutraal\n---\n\nElk kind leert zwemmen.\n',
};
const others = Object.keys(kinds).filter((name) => name !== 'memo');
const broken: Readonly<Record<string, string>> = Object.fromEntries(
  others.flatMap((name) => [
    [`templates/${name}/main.md.hbs`, '# {{#if title}}\n'],
    [`templates/${name}/sections.yaml`, 'sections: [\n'],
  ]),
);
/** The installation with the templates of memos and of no other kind, and without the schemes that memos do without. */
const alone = Object.fromEntries(
  ['memo/main.md.hbs', 'house-styles/neutraal/style.yaml', 'words.yaml'].map((file) => [
    `own/${file}`,
    projectHost.read(`templates/${file}`),
  ]),
);

test.each([
  ['broken', { ...memo, ...broken, 'templates/schemes/aaa.yaml': 'name: [\n' }, 'templates'],
  ['missing', { ...memo, ...alone }, 'own'],
])('a memo checks and builds when the templates of other kinds are %s', async (_, files, templates) => {
  const host = memoryHost(files, { below: projectHost, templates });
  const { diagnostics, unchecked } = await check({ paths: ['d'] }, host);
  expect([diagnostics, unchecked]).toEqual([[], []]);
  const { written } = await build({ paths: ['d'], out: 'out', formats: ['html'] }, host);
  expect(written).toEqual(['out/d/memo.concept.html']);
});

test.each(others)('a broken template of a %s in the folder is told, and no other', async (kind) => {
  const files = { ...memo, ...broken, 'd/ander.md': `---\nkind: ${kind}\ntitle: Ander\n---\n` };
  const host = memoryHost(files, { below: projectHost, templates: 'templates' });
  const { diagnostics } = await check({ paths: ['d'] }, host);
  const told = diagnostics.flatMap(({ span }) => span?.file.match(/^templates\/([^/]+)\//)?.[1] ?? []);
  expect(new Set(told)).toEqual(new Set([kind]));
});
