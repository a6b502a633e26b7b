import type { Dossier } from './dossier.ts';

/** Returns the dossier as it would be if its main document were still a draft: name, watermark and blanks follow from that. */
export function asDraft(dossier: Dossier): Dossier {
  const { main } = dossier;
  if (main.data.status.value !== 'final') return dossier;
  const status = { ...main.data.status, value: 'draft' as const };
  return { ...dossier, main: { ...main, data: { ...main.data, status } } };
}
