/** What `akkoord new` makes, as an author finds it: nothing filled in yet. A dossier of every kind of main document, with one of all that goes with it. */
import { kinds } from '../../src/kinds/kinds.ts';
import { grown, listNew } from '../scaffold/new-host.ts';

const all = Object.values(kinds);
const companions = all.filter(({ role }) => role === 'companion');

/** Their folders, each with the host that holds it. Companions go with the first kind that has no parts of its own. */
export const newDossiers = all
  .filter(({ role }) => role === 'main' || role === 'lone')
  .map(({ name, shape }, index) => {
    const parts = all.filter(
      ({ role, starter }) => role === 'part' && Object.hasOwn(shape.fields, starter.listedAs ?? ''),
    );
    const others = [...parts, ...(index === 0 ? companions : [])];
    const { host, created } = grown(
      { kind: name, name },
      ...others.map((other) => ({
        kind: other.name,
        name: `bij-${other.name}`,
        folder: `agreements/${name}`,
      })),
    );
    for (const made of created.slice(1, 1 + parts.length)) listNew(made, host);
    return { folder: `agreements/${name}`, host };
  });
