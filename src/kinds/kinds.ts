import type { KindName } from '../model/dossier.ts';
import { agreement } from './agreement/kind.ts';
import { gkaAgenda } from './gka-agenda/kind.ts';
import { implementationAgenda } from './implementation-agenda/kind.ts';
import { intervention } from './intervention/kind.ts';
import type { Kind } from './kind.ts';
import { memo } from './memo/kind.ts';
import { raadsbrief } from './raadsbrief/kind.ts';

/** All kinds by name, in the order of the help. */
export const kinds: Readonly<Record<string, Kind>> = Object.assign(
  Object.create(null) as Record<string, Kind>,
  {
    agreement,
    'gka-agenda': gkaAgenda,
    intervention,
    'implementation-agenda': implementationAgenda,
    raadsbrief,
    memo,
  } satisfies Record<KindName, Kind>,
);
