import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editorSchemas } from '../../src/kinds/editor-schemas.ts';
import { kinds } from '../../src/kinds/kinds.ts';

const schemas = editorSchemas();
const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: true, keywords: ['enumDescriptions'] });
const validators = new Map(schemas.map(({ name, schema }) => [name, ajv.compile(schema)]));

/** Every example as an editor reads it, by YAML's own rules: numbers are numbers there. */
const examples = [
  ...readdirSync('agreements', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.endsWith('README.md'))
    .map((file) => {
      const text = readFileSync(`agreements/${file}`, 'utf8');
      const data = parse(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '') as Record<string, unknown>;
      return { file, name: String(data.kind), data };
    }),
  ...['templates', 'project-templates'].flatMap((root) =>
    readdirSync(`${root}/house-styles`).map((id) =>
      yamlFile(`${root}/house-styles/${id}/style.yaml`, 'house-style'),
    ),
  ),
  yamlFile('akkoord.yaml', 'project'),
  ...readdirSync('templates/schemes').map((id) => yamlFile(`templates/schemes/${id}`, 'scheme')),
];

function yamlFile(file: string, name: string) {
  return { file, name, data: parse(readFileSync(file, 'utf8')) as Record<string, unknown> };
}

function validator(name: string): ValidateFunction {
  return validators.get(name) ?? expect.fail(`no schema ${name}`);
}

describe('the JSON Schema of', () => {
  it.each(schemas)('$name is as it was', async ({ name, schema }) => {
    const text = `${JSON.stringify(schema, undefined, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../golden/schema/${name}.schema.json`);
  });
});

describe('the example', () => {
  it.each(examples)('$file is valid', ({ name, data }) => {
    const validate = validator(name);
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(examples)('$file is not with a key that nobody knows', ({ name, data }) => {
    expect(validator(name)({ ...data, onbekend: 'x' })).toBe(false);
  });

  it.each(examples.filter(({ data }) => data.status !== undefined))(
    '$file is not with another status',
    (example) => {
      const validate = validator(example.name);
      expect(validate({ ...example.data, status: 'concept' })).toBe(false);
      expect(validate.errors?.[0]).toMatchObject({ instancePath: '/status', keyword: 'enum' });
    },
  );

  it.each(examples.filter(({ data }) => data.kind !== undefined))(
    '$file is not as another kind',
    (example) => {
      const other = example.name === 'memo' ? 'agreement' : 'memo';
      expect(validator(example.name)({ ...example.data, kind: other })).toBe(false);
    },
  );
});

describe('every value of a document but kind and title', () => {
  it.each(examples.filter(({ data }) => data.kind !== undefined))('may be empty: $file', ({ name, data }) => {
    const needed = ['kind', ...(kinds[name]?.needed ?? [])];
    const empty = Object.keys(data).map((key) => [key, needed.includes(key) ? data[key] : null]);
    const validate = validator(name);
    expect(validate(Object.fromEntries(empty)), JSON.stringify(validate.errors)).toBe(true);
    for (const key of needed) {
      expect(validate({ ...data, [key]: null })).toBe(false);
      expect(validate(Object.fromEntries(Object.entries(data).filter(([name]) => name !== key)))).toBe(false);
    }
  });
});

it.each([
  ['intervention', { title: 2024, period: 2025 }, true],
  ['intervention', { title: '' }, false],
  ['intervention', { partners: 'meppel' }, false],
  ['intervention', { budget: [{ amount: 1000, vat: 'excl' }] }, true],
  ['intervention', { budget: [{ amount: 1000, vat: 'ex' }] }, false],
  ['intervention', { budget: [{ amount: { euro: 5 } }] }, false],
  ['gka-agenda', { partners: { 'stad-esch': null } }, true],
  ['gka-agenda', { partners: { 'Stad Esch': null } }, false],
  ['gka-agenda', { terms: { LEA: 'Lokale Educatieve Agenda', ja: true } }, true],
])('%s with %j: %j', (kind, data, valid) => {
  expect(validator(kind)({ kind, title: 'Titel', ...data })).toBe(valid);
});

it('a house style may say `true` for `ja`, as a reader of YAML sees it', () => {
  const style = examples.find(({ name }) => name === 'house-style') ?? expect.fail();
  const [first, ...others] = style.data.headings as Record<string, unknown>[];
  const withBold = (bold: unknown) => ({ ...style.data, headings: [{ ...first, bold }, ...others] });
  expect([true, 'true', 'nee', 'yes', null].map((bold) => validator('house-style')(withBold(bold)))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
