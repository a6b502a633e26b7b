import { budgetsIn, type DossierCheck } from './read-dossier.ts';
import { unknownName } from './unknown-name.ts';

/** Cost types and funding sources of a budget are those of the scheme. */
export const knownCosts: DossierCheck = (read, report) => {
  const { scheme } = read;
  if (!scheme) return;
  const named = (list: readonly { id: string; label: string }[]) =>
    list.map(({ id, label }) => ({ id, names: [label] }));
  const [costs, sources] = [named(scheme.costs), named(scheme.sources)];
  const whereFor = (key: 'costs' | 'sources') =>
    scheme.id === '' ? `bij \`${key}\`` : `in de regeling \`${scheme.id}\``;
  for (const { budget, funding } of budgetsIn(read)) {
    for (const { cost } of budget)
      if (cost.value !== undefined && !costs.some(({ id }) => id === cost.value))
        report(unknownName('dossier/unknown-cost', 'cost', cost, costs, whereFor('costs')));
    for (const { source } of funding)
      if (source.value !== undefined && !sources.some(({ id }) => id === source.value))
        report(unknownName('dossier/unknown-source', 'source', source, sources, whereFor('sources')));
  }
};
