import type { Field } from '../../model/field.ts';
import { budgetsIn, type DossierCheck } from './read-dossier.ts';
import { unknownName } from './unknown-name.ts';

/** Cost types and funding sources of a budget are those of the scheme. */
export const knownCosts: DossierCheck = (read, report) => {
  const { scheme } = read;
  if (!scheme) return;
  const named = (list: readonly { id: string; label: string }[]) =>
    list.map(({ id, label }) => ({ id, names: [label] }));
  const [costs, sources] = [named(scheme.costs), named(scheme.sources)];
  const { file } = read.main.document;
  const whereFor = (key: 'costs' | 'sources', { span }: Field<string>) => {
    if (scheme.id !== '') return `in de regeling \`${scheme.id}\``;
    return span.file === file ? `bij \`${key}\`` : `bij \`${key}\` in \`${file}\``;
  };
  for (const { budget, funding } of budgetsIn(read)) {
    for (const { cost } of budget)
      if (cost.value !== undefined && !costs.some(({ id }) => id === cost.value))
        report(unknownName('dossier/unknown-cost', 'cost', cost, costs, whereFor('costs', cost)));
    for (const { source } of funding)
      if (source.value !== undefined && !sources.some(({ id }) => id === source.value))
        report(unknownName('dossier/unknown-source', 'source', source, sources, whereFor('sources', source)));
  }
};
