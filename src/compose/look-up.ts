import { mainNames } from '../kinds/view/kind-view.ts';
import { fieldOf, type ViewShape } from '../kinds/view/view-shape.ts';
import { isGroup, nameOf, type ViewGroup, type ViewValue } from '../kinds/view/view-value.ts';
import { type Field, isField } from '../model/field.ts';
import { suggest } from '../text/suggest.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { dateAs, dateFormats, isDateFormat } from './date-as.ts';
import { enumerate, isNamed } from './names.ts';
import type { View } from './view.ts';

/** What a name in prose resolves to: values with words between them, or what is wrong with it. */
export type LookUp =
  | { readonly ok: true; readonly pieces: readonly (Field | string)[] }
  | {
      readonly ok: false;
      readonly rule: string;
      readonly message: string;
      readonly help: string /** What is probably meant. */;
      readonly right?: string;
    };

/**
 * Looks up `{{pad.naar.veld}}` in a document's data. An item of a list is found by its id
 * (`interventions.kansen4kinderen.budget.total`). A list prints the names in it, a partner or sheet its name;
 * a date may have a format (`signing weekday`).
 */
export function lookUp(authored: string, view: View): LookUp {
  const { path, kind } = pathAndFormat(authored);
  if (path === '' || /^[#/>!&^*@]|["'()=|\s]|\.\./.test(path)) return templateCode(authored);
  let shape: ViewShape = view.shape;
  let value: ViewValue = view.data;
  const parts = path.split('.');
  for (const [i, part] of parts.entries()) {
    const next = step(shape, value, part);
    // Two words, the first unknown: not a date with a format but template syntax.
    if (!next && kind !== undefined && !isDateFormat(kind)) return templateCode(authored);
    if (!next) return unknown(path, i, shape, value, view);
    ({ shape, value } = next);
  }
  return kind === undefined ? print(path, shape, value, view) : printAs(kind, path, shape, value);
}

/** Splits `signing weekday` into a path and a format; with more words there is no format. */
function pathAndFormat(authored: string): { path: string; kind?: string | undefined } {
  const [path = '', kind, ...more] = authored.trim().split(/\s+/);
  const isForm = kind !== undefined && more.length === 0 && /^[a-z]+$/.test(kind);
  return isForm ? { path, kind } : { path: authored.trim() };
}

/** Prints a date in another format: `{{agreement.signing weekday}}`. */
function printAs(kind: string, path: string, shape: ViewShape, value: ViewValue): LookUp {
  const isDate = shape.kind === 'leaf' && shape.type === 'date' && isField(value);
  if (isDate && isDateFormat(kind)) return { ok: true, pieces: [dateAs(value as Field<CalendarDate>, kind)] };
  return {
    ok: false,
    rule: 'value/form',
    message: isDate
      ? `\`${kind}\` is geen schrijfwijze van een datum.`
      : `\`${path}\` is geen datum; alleen een datum kan op een andere manier worden geschreven.`,
    ...(isDate ? formatHelp(kind, path) : { help: `Schrijf \`{{${path}}}\`.`, right: `{{${path}}}` }),
  };
}

function formatHelp(kind: string, path: string): { readonly help: string; readonly right?: string } {
  const near = suggest(kind, dateFormats);
  const right = `{{${path} ${near}}}`;
  return near
    ? { help: `Bedoelde u \`${right}\`?`, right }
    : { help: `Kies uit ${dateFormats.map((each) => `\`{{${path} ${each}}}\``).join(', ')}.` };
}

function templateCode(authored: string): LookUp {
  return {
    ok: false,
    rule: 'value/template-code',
    message: `\`{{${authored}}}\` is geen naam van een gegeven.`,
    help: 'In de tekst kan alleen `{{veld}}`, `{{groep.veld}}` of `{{datum weekday}}` staan. Bedoelt u de accolades zelf, schrijf dan `\\{{`.',
  };
}

/** A step on a path. */
export interface Found {
  readonly shape: ViewShape;
  readonly value: ViewValue;
}

/** Returns what a name refers to in a group, map or list. */
export function step(shape: ViewShape, value: ViewValue, name: string): Found | undefined {
  if (shape.kind === 'group' && isGroup(value)) {
    const inner = fieldOf(shape, name);
    return inner && inner.kind !== 'flag' ? { shape: inner, value: value[name] as ViewValue } : undefined;
  }
  if (shape.kind === 'map' && isGroup(value) && Object.hasOwn(value, name))
    return { shape: shape.of, value: value[name] as ViewValue };
  if (shape.kind === 'list' && Array.isArray(value)) {
    const item = (value as ViewValue[]).find((each) => idOf(each) === name);
    return item === undefined ? undefined : { shape: shape.of, value: item };
  }
  return undefined;
}

function idOf(value: ViewValue): string | undefined {
  const id = isGroup(value) ? (value as ViewGroup).id : undefined;
  return id !== undefined && isField(id) && id.value !== undefined ? String(id.value) : undefined;
}

/** Returns the names that a path can continue with. */
export function namesIn(shape: ViewShape, value: ViewValue): string[] {
  if (shape.kind === 'group')
    return Object.entries(shape.fields).flatMap(([name, field]) => (field.kind === 'flag' ? [] : [name]));
  if (shape.kind === 'map') return Object.keys(value);
  if (shape.kind === 'list') return (value as ViewValue[]).flatMap((item) => idOf(item) ?? []);
  return [];
}

/** Reports that the name at `index` of a path is unknown in `shape` and `value`. */
function unknown(path: string, index: number, shape: ViewShape, value: ViewValue, view: View): LookUp {
  const parts = path.split('.');
  const [before, part = '', after] = [parts.slice(0, index), parts[index], parts.slice(index + 1)];
  const names = namesIn(shape, value);
  const near = suggest(part, names);
  const meant = near ? nearestPath([...before, near], after, view) : elsewhere(parts, view);
  const shown = names.map((name) => `\`${[...before, name].join('.')}\``).join(', ');
  return {
    ok: false,
    rule: 'value/unknown',
    message: `Het gegeven \`${path}\` bestaat niet.`,
    ...(meant && { right: `{{${meant}}}` }),
    help: meant
      ? `Bedoelde u \`{{${meant}}}\`?`
      : names.length > 0
        ? `Kies uit: ${shown}.`
        : nothingIn(before.join('.'), shape, value),
  };
}

/** Returns the path with its corrected name, and with the rest of the path if that exists. */
function nearestPath(start: readonly string[], after: readonly string[], view: View): string {
  const whole = [...start, ...after];
  return (isThere(whole, view) ? whole : start).join('.');
}

/** Finds the same name in the main document, or, from there, without the prefix for the main document. */
function elsewhere(parts: readonly string[], view: View): string | undefined {
  const [first = '', ...rest] = parts;
  const tries = mainNames.flatMap((main) => [
    [main, ...parts],
    ...(rest.length > 0 ? [[main, ...rest]] : []),
  ]);
  if (mainNames.includes(first)) tries.push(rest);
  return tries.find((path) => path.length > 0 && isThere(path, view))?.join('.') ?? nearInMain(parts, view);
}

/** Finds a name like the first one in the main document. */
function nearInMain([first = '', ...rest]: readonly string[], view: View): string | undefined {
  for (const main of mainNames) {
    const found = step(view.shape, view.data, main);
    const near = found && suggest(first, namesIn(found.shape, found.value));
    if (near && isThere([main, near, ...rest], view)) return [main, near, ...rest].join('.');
  }
  return undefined;
}

/** Says whether a path leads to something printable. */
function isThere(path: readonly string[], view: View): boolean {
  let found: Found | undefined = { shape: view.shape, value: view.data };
  for (const part of path) found = found && step(found.shape, found.value, part);
  return found !== undefined && print('', found.shape, found.value, view).ok;
}

function nothingIn(path: string, shape: ViewShape, value: ViewValue): string {
  const hasIds = shape.kind === 'list' && shape.of.kind === 'group' && fieldOf(shape.of, 'id') !== undefined;
  if (!hasIds || !Array.isArray(value)) return `\`${path}\` heeft geen onderdelen.`;
  return value.length > 0
    ? `In \`${path}\` heeft geen regel een naam. Geef de regel die u bedoelt er een met \`id:\`.`
    : `In \`${path}\` staat nog niets.`;
}

function print(path: string, shape: ViewShape, value: ViewValue, view: View): LookUp {
  if (shape.kind === 'list' && isNamed(shape.of))
    return { ok: true, pieces: enumerate(value as readonly ViewValue[], view) };
  if (isNamed(shape)) return { ok: true, pieces: [nameOf(value)] };
  const names = namesIn(shape, value).map((name) => `\`${path}.${name}\``);
  return {
    ok: false,
    rule: 'value/not-printable',
    message: `\`${path}\` is geen los gegeven en kan niet in een zin staan.`,
    help: names.length > 0 ? `Kies uit: ${names.join(', ')}.` : 'Noem één gegeven.',
  };
}
