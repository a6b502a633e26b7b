import type { DocumentData } from '../model/dossier.ts';
import { gkaAgendaStarter } from './gka-agenda-starter.ts';
import { interventionStarter } from './intervention-starter.ts';
import type { Starter } from './starter.ts';

/** How a document of each kind begins. */
export const starters: Readonly<Record<string, Starter>> = Object.assign(
  Object.create(null) as Record<string, Starter>,
  {
    'gka-agenda': gkaAgendaStarter,
    intervention: interventionStarter,
  } satisfies Record<DocumentData['kind'], Starter>,
);
