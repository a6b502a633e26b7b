import { kind } from '../kind.ts';
import type { ImplementationAgenda } from './data.ts';
import { implementationAgendaFacts } from './facts.ts';
import { implementationAgendaSchema } from './schema.ts';
import { implementationAgendaStarter } from './starter.ts';
import { implementationAgendaView } from './view.ts';

/** An implementation agenda, with all that is particular to it. */
export const implementationAgenda = kind<ImplementationAgenda>({
  facts: implementationAgendaFacts,
  schema: implementationAgendaSchema,
  view: implementationAgendaView,
  starter: implementationAgendaStarter,
});
