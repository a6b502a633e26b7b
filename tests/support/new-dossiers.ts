/** What `akkoord new` makes, as an author finds it: nothing filled in yet. A dossier of every kind of main document, with one of all that goes with it. */
import { kinds } from '../../src/kinds/kinds.ts';
import { grown, listNew } from '../scaffold/new-host.ts';

const agenda = grown({ kind: 'gka-agenda', name: 'agenda' }, { kind: 'intervention', name: 'coach' });
const sheet = agenda.created.at(-1);
if (sheet) listNew(sheet, agenda.host);
const companions = Object.values(kinds).filter(({ place }) => place === 'companion');
const agreement = grown(
  { kind: 'agreement', name: 'akkoord' },
  ...companions.map(({ name }) => ({ kind: name, name: `bij-${name}` })),
);

/** Their folders, each with the host that holds it. */
export const newDossiers = [
  { folder: 'agreements/agenda', host: agenda.host },
  { folder: 'agreements/akkoord', host: agreement.host },
  { folder: 'agreements/notitie', host: grown({ kind: 'memo', name: 'notitie' }).host },
] as const;
