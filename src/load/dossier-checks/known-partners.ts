import { basename } from 'node:path/posix';
import type { Field } from '../../model/field.ts';
import type { DossierCheck } from './read-dossier.ts';
import { unknownName } from './unknown-name.ts';

/** Lead, signatories, contacts and the partners of a sheet are partners of the agenda. */
export const knownPartners: DossierCheck = ({ main, sheets }, report) => {
  const { data, keys, file } = main.document;
  if ([...(main.document.refused ?? [])].some((path) => path === 'partners' || path.startsWith('partners.')))
    return;
  const known = Object.entries(data.partners).map(([id, { name, short }]) => ({
    id,
    names: [name.raw, short?.raw ?? ''].filter((text) => text !== ''),
  }));
  // No partners yet: unfilled, which a draft may be.
  if (known.length === 0) return;
  const list = keys?.get('partners');
  const related = list ? [{ message: 'Hier staan de partners.', span: list }] : undefined;
  const where = `in \`partners\` (partners) van \`${basename(file)}\``;
  const look = (key: string, field: Field<string>) => {
    if (field.value === undefined || known.some(({ id }) => id === field.value)) return;
    report({ ...unknownName('dossier/unknown-partner', key, field, known, where), related });
  };
  if ('lead' in data) look('lead', data.lead);
  for (const { partner } of data.signatories ?? []) look('partner', partner);
  for (const { document } of sheets) {
    look('partner', document.data.contact.partner);
    for (const partner of document.data.partners) look('partners', partner);
  }
};

/** A sheet names a partner once. */
export const partnersOnce: DossierCheck = ({ sheets }, report) => {
  for (const { document } of sheets) {
    const seen = new Map<string, Field<string>>();
    for (const field of document.data.partners) {
      if (field.value === undefined) continue;
      const first = seen.get(field.value);
      seen.set(field.value, first ?? field);
      if (!first) continue;
      report({
        rule: 'dossier/partner-twice',
        severity: 'error',
        message: `De partner \`${field.value}\` staat twee keer in dit interventieblad.`,
        help: 'Haal er een weg.',
        span: field.span,
        related: [{ message: 'Hier staat de partner voor het eerst.', span: first.span }],
      });
    }
  }
};
