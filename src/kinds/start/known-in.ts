import { relative } from 'node:path/posix';
import { documentsOf } from '../../model/documents-of.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Choice } from './choice.ts';
import type { Known } from './starter.ts';

/** Returns what ids can refer to within a dossier: costs and sources of its scheme, partners, documents. */
export function knownIn(dossier: Dossier): Known {
  const { folder, main, scheme } = dossier;
  const documents = documentsOf(dossier).map(({ file, data }) => ({
    id: relative(folder, file),
    name: data.title.value ?? '',
  }));
  return {
    costs: named(scheme.costs),
    sources: named(scheme.sources),
    partners: Object.entries(main.data.partners).map(([id, { name, short }]) => ({
      id,
      name: short?.value ?? name.value ?? '',
    })),
    main: documents.slice(0, 1),
    documents,
  };
}

/** Returns cost types or sources as choices. */
export function named(list: readonly { readonly id: string; readonly label: string }[] = []): Choice[] {
  return list.map(({ id, label }) => ({ id, name: label }));
}
