import { suggest } from '../diagnostic/suggest.ts';
import { type Field, isField } from '../model/field.ts';
import { enumerate, isNamed } from './names.ts';
import type { View } from './view.ts';
import { fieldOf, type ViewShape } from './view-shape.ts';
import { isGroup, nameOf, type ViewGroup, type ViewValue } from './view-value.ts';

/** What a name in prose stands for: values with words between them, or what is wrong with it. */
export type LookUp =
  | { readonly ok: true; readonly pieces: readonly (Field | string)[] }
  | { readonly ok: false; readonly rule: string; readonly message: string; readonly help: string };

/**
 * Looks up `{{pad.naar.veld}}` of prose in the data of a document. Something in a list is found by its id
 * (`interventions.kansen4kinderen.budget.total`); a list prints the names in it, a partner or sheet its name.
 */
export function lookUp(typed: string, view: View): LookUp {
  const path = typed.trim();
  if (path === '' || /^[#/>!&^*@]|["'()=|\s]|\.\./.test(path))
    return {
      ok: false,
      rule: 'value/template-code',
      message: `\`{{${typed}}}\` is geen naam van een gegeven.`,
      help: 'In de tekst kan alleen `{{veld}}` of `{{groep.veld}}` staan. Bedoelt u de accolades zelf, schrijf dan `\\{{`.',
    };
  let shape: ViewShape = view.shape;
  let value: ViewValue = view.data;
  const parts = path.split('.');
  for (const [i, part] of parts.entries()) {
    const next = step(shape, value, part);
    if (!next) return unknown(path, parts.slice(0, i), part, namesIn(shape, value));
    ({ shape, value } = next);
  }
  return print(path, shape, value, view);
}

interface Found {
  readonly shape: ViewShape;
  readonly value: ViewValue;
}

function step(shape: ViewShape, value: ViewValue, name: string): Found | undefined {
  if (shape.form === 'group' && isGroup(value)) {
    const inner = fieldOf(shape, name);
    return inner && inner.form !== 'flag' ? { shape: inner, value: value[name] as ViewValue } : undefined;
  }
  if (shape.form === 'map' && isGroup(value) && Object.hasOwn(value, name))
    return { shape: shape.of, value: value[name] as ViewValue };
  if (shape.form === 'list' && Array.isArray(value)) {
    const item = (value as ViewValue[]).find((each) => idOf(each) === name);
    return item === undefined ? undefined : { shape: shape.of, value: item };
  }
  return undefined;
}

function idOf(value: ViewValue): string | undefined {
  const id = isGroup(value) ? (value as ViewGroup).id : undefined;
  return id !== undefined && isField(id) ? String(id.value) : undefined;
}

function namesIn(shape: ViewShape, value: ViewValue): string[] {
  if (shape.form === 'group')
    return Object.entries(shape.fields).flatMap(([name, field]) => (field.form === 'flag' ? [] : [name]));
  if (shape.form === 'map') return Object.keys(value);
  if (shape.form === 'list') return (value as ViewValue[]).flatMap((item) => idOf(item) ?? []);
  return [];
}

function unknown(path: string, before: readonly string[], part: string, names: readonly string[]): LookUp {
  const prefix = before.map((name) => `${name}.`).join('');
  const near = suggest(part, names);
  const shown = names.map((name) => `\`${prefix}${name}\``).join(', ');
  return {
    ok: false,
    rule: 'value/unknown',
    message: `Het gegeven \`${path}\` bestaat niet.`,
    help: near
      ? `Bedoelde u \`{{${prefix}${near}}}\`?`
      : names.length > 0
        ? `Kies uit: ${shown}.`
        : `\`${before.join('.')}\` heeft geen onderdelen.`,
  };
}

function print(path: string, shape: ViewShape, value: ViewValue, view: View): LookUp {
  if (shape.form === 'list' && isNamed(shape.of))
    return { ok: true, pieces: enumerate(value as readonly ViewValue[], view.listInfo) };
  if (isNamed(shape)) return { ok: true, pieces: [nameOf(value)] };
  const names = namesIn(shape, value).map((name) => `\`${path}.${name}\``);
  return {
    ok: false,
    rule: 'value/not-printable',
    message: `\`${path}\` is geen los gegeven en kan niet in een zin staan.`,
    help: names.length > 0 ? `Kies uit: ${names.join(', ')}.` : 'Noem één gegeven.',
  };
}
