import { expect, test } from 'vitest';
import { helpers } from '../../src/compose/template/helpers.ts';
import { viewsOf } from '../../src/compose/view.ts';
import type { ViewShape } from '../../src/kinds/view/view-shape.ts';
import { isGroup, type ViewValue } from '../../src/kinds/view/view-value.ts';
import { viewShapes } from '../../src/kinds/view-shapes.ts';
import { isField } from '../../src/model/field.ts';
import { agendaData, smallDossier } from './small-dossier.ts';

/** Paths at which data and shape differ. */
function differences(shape: ViewShape, value: ViewValue | undefined, path: string): string[] {
  switch (shape.kind) {
    case 'leaf':
      return value !== undefined && isField(value) && value.type === shape.type ? [] : [path];
    case 'flag':
      return typeof value === 'boolean' ? [] : [path];
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((item: ViewValue, i) => differences(shape.of, item, `${path}.${i}`))
        : [path];
    case 'map':
      return value !== undefined && isGroup(value)
        ? Object.entries(value).flatMap(([key, item]) => differences(shape.of, item, `${path}.${key}`))
        : [path];
    case 'group': {
      if (value === undefined || !isGroup(value)) return [path];
      const extra = Object.keys(value).filter((name) => !(name in shape.fields));
      const fields = Object.entries(shape.fields);
      return [
        ...extra.map((name) => `${path}.${name}`),
        ...fields.flatMap(([name, field]) => differences(field, value[name], `${path}.${name}`)),
      ];
    }
    default:
      return [path];
  }
}

const bare = agendaData
  .replace(/lead: .*/, 'lead: onbekend')
  .replace(/type: municipality\n.*\n/, 'type:\n')
  .replace(/signatories:\n[\s\S]*terms:/, 'signatories:\n  - partner: voorbeeldstad\nterms:');

test.each([
  ['a full dossier', agendaData],
  ['one with little in it', bare],
])('what a template sees has the shape that lint knows: %s', (_, data) => {
  const { dossier } = smallDossier({ agendaData: data });
  const viewOf = viewsOf(dossier);
  for (const document of [dossier.main, ...dossier.interventions]) {
    const { shape, data } = viewOf(document);
    expect(shape).toBe(viewShapes[document.data.kind]);
    expect(differences(shape, data, document.id)).toEqual([]);
  }
});

test('no field is called like a helper: the helper would win', () => {
  const names = new Set<string>();
  const collect = (shape: ViewShape): void => {
    if (shape.kind === 'list' || shape.kind === 'map') collect(shape.of);
    if (shape.kind !== 'group') return;
    for (const [name, field] of Object.entries(shape.fields)) {
      names.add(name);
      collect(field);
    }
  };
  Object.values(viewShapes).forEach(collect);
  expect(
    [...Object.keys(helpers), 'if', 'unless', 'each', 'with', 'log', 'lookup'].filter((name) =>
      names.has(name),
    ),
  ).toEqual([]);
});
