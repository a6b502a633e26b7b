import type { Report } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import type { MainDocumentData } from '../model/dossier.ts';
import type { Field } from '../model/field.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { Resources } from '../model/resources.ts';
import type { Scheme } from '../model/scheme.ts';
import { unknownName } from './dossier-checks/unknown-name.ts';
import { houseStyleIds, loadHouseStyle } from './load-house-style.ts';
import { loadScheme, schemeIds } from './load-scheme.ts';

/** What a draft is printed in as long as `style` is empty. */
const plainStyle = 'neutraal';

/**
 * Returns what loads the house style that a document names. An unknown one is reported; then, and when none
 * is named, the plain one is used. Several documents may name one: what is wrong with it is reported once.
 */
export function styleReader(
  resources: Resources,
  host: Host,
  report: Report,
): (field: Field<string> | undefined) => HouseStyle | undefined {
  const ids = houseStyleIds(resources, host);
  const loaded = new Map<string, HouseStyle | undefined>();
  return (field) => {
    const isKnown = known('style', field, ids, 'bij de huisstijlen', report);
    const id = isKnown ? field?.value : ids.includes(plainStyle) ? plainStyle : ids[0];
    if (id !== undefined && !loaded.has(id)) loaded.set(id, loadHouseStyle(id, resources, host, report));
    return id === undefined ? undefined : loaded.get(id);
  };
}

/** For when no scheme is named and none can be loaded. */
const noScheme: Scheme = { id: '', name: '', source: '', ceiling: undefined, costs: [], sources: [] };

/**
 * Loads the scheme that a document names, or reports that it is unknown. Without a known name it is the first
 * of all, and `isNamed` is false: budgets are not compared with it, and its faults are not reported.
 */
export function namedScheme(
  field: Field<string> | undefined,
  resources: Resources,
  host: Host,
  report: Report,
): { readonly scheme: Scheme | undefined; readonly isNamed: boolean } {
  const ids = schemeIds(resources, host);
  if (field?.value !== undefined && known('scheme', field, ids, 'bij de regelingen', report))
    return { scheme: loadScheme(field.value, resources, host, report), isNamed: true };
  const [first] = ids;
  const other = first === undefined ? undefined : loadScheme(first, resources, host, () => {});
  return { scheme: other ?? noScheme, isNamed: false };
}

/** The names of cost types and sources that a document has in place of a scheme; undefined when it has neither. */
export function ownScheme(data: MainDocumentData): Scheme | undefined {
  const { costs: ownCosts, sources: ownSources } = { costs: undefined, sources: undefined, ...data };
  if (!ownCosts && !ownSources) return undefined;
  const named = (map: Readonly<Record<string, Field<string>>> = {}) =>
    Object.entries(map).map(([id, { value = id }]) => ({ id, label: value }));
  const costs = named(ownCosts).map((cost) => ({ ...cost, hint: undefined, specify: undefined }));
  return { ...noScheme, costs, sources: named(ownSources) };
}

const howToMake = {
  style: 'Een eigen huisstijl maakt u met `akkoord new house-style`.',
  scheme: 'Een eigen regeling maakt u met `akkoord new scheme`.',
};

/** Says whether a field names one of the ids; reports when it names another. */
function known(
  key: keyof typeof howToMake,
  field: Field<string> | undefined,
  ids: readonly string[],
  where: string,
  report: Report,
): boolean {
  if (field?.value === undefined) return false;
  if (ids.includes(field.value)) return true;
  const list = ids.map((id) => ({ id, names: [] }));
  const found = unknownName(`dossier/unknown-${key}`, key, field, list, where);
  report({ ...found, help: `${found.help} ${howToMake[key]}` });
  return false;
}
