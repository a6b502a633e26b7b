import type { Kind } from '../kinds/kind.ts';
import type { KindRole } from '../kinds/kind-facts.ts';
import { kinds } from '../kinds/kinds.ts';
import type { Dossier } from '../model/dossier.ts';
import { type Blocker, wrong } from './blocker.ts';

/**
 * Says whether a kind fits with a main document: a part must be listed in it, a companion is about or belongs
 * to an agreement, a memo fits with anything.
 */
const fits: Readonly<Record<KindRole, (kind: Kind, main: Kind) => boolean>> = {
  main: () => false,
  companion: (_kind, main) => main.role === 'main',
  part: ({ starter }, { shape }) => Object.hasOwn(shape.fields, starter.listedAs ?? ''),
  lone: () => true,
};

/** Returns why a kind does not fit in a dossier; undefined if it does. */
export function validationError(kind: Kind, { folder, main }: Dossier): Blocker | undefined {
  const all = Object.values(kinds);
  const fitting = all.filter((other) => other.role === 'main' && fits[kind.role](kind, other));
  const own = kinds[main.data.kind];
  if (!own || fits[kind.role](kind, own)) return undefined;
  return wrong({
    message: `in \`${folder}\` is het hoofddocument een ${own.label}, en daar hoort geen ${kind.label} bij`,
    help: `kies met \`--in\` het dossier van een ${fitting.map(({ label }) => label).join(' of een ')}`,
  });
}
