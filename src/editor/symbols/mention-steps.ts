import { type Found, step } from '../../compose/look-up.ts';
import type { View } from '../../compose/view.ts';
import type { ViewShape } from '../../kinds/view/view-shape.ts';
import { isGroup, type ViewGroup, type ViewValue } from '../../kinds/view/view-value.ts';
import { type Field, isField } from '../../model/field.ts';
import { keyInFile, keyOfName, keyOfPlace, type NameScope, type SymbolSort } from './named-symbol.ts';
import type { SymbolCollector } from './symbol-collector.ts';

/** A step of a path in `{{…}}` that names something. */
interface NamedStep {
  /** Offset in what is between the braces. */
  readonly from: number;
  readonly name: string;
  readonly key: string;
  readonly sort: SymbolSort;
}

/** What names mean. */
interface Names {
  readonly symbols: SymbolCollector;
  readonly keyOf: NameScope;
}

/** Returns the steps of a path that name a partner, a term, a line of a budget, a source or a sheet. */
export function mentionSteps(authored: string, view: View, names: Names): readonly NamedStep[] {
  const [path = ''] = authored.trim().split(/\s/);
  const found: NamedStep[] = [];
  let at: Found | undefined = { shape: view.shape, value: view.data };
  let from = authored.indexOf(path);
  let above = '';
  for (const name of path.split('.')) {
    const next: Found | undefined = at && step(at.shape, at.value, name);
    const symbol = at && next && symbolAt(at.shape, next.value, name, above, names);
    if (symbol) found.push({ from, name, ...symbol });
    [at, above] = [next, name];
    from += name.length + 1;
  }
  return found;
}

/**
 * Returns such steps of a path in a text whose data are not known, as in a sheet that is not listed: by the names
 * of the groups that they follow.
 */
export function likelySteps(authored: string, { symbols, keyOf }: Names): readonly NamedStep[] {
  const [path = ''] = authored.trim().split(/\s/);
  const parts = path.split('.');
  let from = authored.indexOf(path);
  return parts.flatMap((name, index) => {
    const sort = maps[parts[index - 1] ?? ''];
    const step = sort && { from, name, sort, key: keyOf(sort, name) };
    from += name.length + 1;
    return step && symbols.has(step.key) ? [step] : [];
  });
}

/** Maps whose keys are names, by the step before. */
const maps: Readonly<Record<string, SymbolSort>> = { partners: 'partner', terms: 'term', costs: 'cost' };

function symbolAt(
  shape: ViewShape,
  value: ViewValue,
  name: string,
  above: string,
  { symbols, keyOf }: Names,
): { readonly key: string; readonly sort: SymbolSort } | undefined {
  if (shape.kind === 'map') {
    const sort = maps[above];
    return sort && { sort, key: keyAt(sort, name, value) ?? keyOf(sort, name) };
  }
  if (shape.kind !== 'list' || !isGroup(value)) return undefined;
  const { id, title } = value as ViewGroup;
  const line = isField(id) ? keyOfPlace('line', (id as Field).span) : '';
  if (symbols.has(line)) return { sort: 'line', key: line };
  const sort = shape.of.kind === 'group' ? items[shape.of.label] : undefined;
  if (sort) return { sort, key: keyAt(sort, name, (value as ViewGroup).name) ?? keyOf(sort, name) };
  // A sheet is named by its file.
  return isField(title) ? { sort: 'file', key: keyOfName('file', (title as Field).span.file) } : undefined;
}

/** The key of a partner or term that is defined where its value is: a memo may have its own. */
function keyAt(sort: SymbolSort, name: string, value: ViewValue | undefined): string | undefined {
  if (sort !== 'partner' && sort !== 'term') return undefined;
  return value !== undefined && isField(value)
    ? keyInFile(sort, (value as Field).span.file, name)
    : undefined;
}

/** What the items of a list are, by the Dutch name of their shape. */
const items: Readonly<Record<string, SymbolSort>> = { partner: 'partner', bron: 'source' };
