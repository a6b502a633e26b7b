import type { DocumentData } from '../model/dossier.ts';
import { agreementStarter } from './agreement-starter.ts';
import { gkaAgendaStarter } from './gka-agenda-starter.ts';
import { implementationAgendaStarter } from './implementation-agenda-starter.ts';
import { interventionStarter } from './intervention-starter.ts';
import { memoStarter } from './memo-starter.ts';
import { raadsbriefStarter } from './raadsbrief-starter.ts';
import type { Starter } from './starter.ts';

/** How a document of each kind begins. */
export const starters: Readonly<Record<string, Starter>> = Object.assign(
  Object.create(null) as Record<string, Starter>,
  {
    agreement: agreementStarter,
    'gka-agenda': gkaAgendaStarter,
    intervention: interventionStarter,
    'implementation-agenda': implementationAgendaStarter,
    raadsbrief: raadsbriefStarter,
    memo: memoStarter,
  } satisfies Record<DocumentData['kind'], Starter>,
);
