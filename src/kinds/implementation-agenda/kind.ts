import { kind } from '../kind.ts';
import type { ImplementationAgenda } from './data.ts';
import { implementationAgendaFacts } from './facts.ts';
import { implementationAgendaSchema } from './schema.ts';
import { implementationAgendaStarter } from './starter.ts';
import { implementationAgendaView } from './view.ts';

export const implementationAgenda = kind<ImplementationAgenda>({
  facts: implementationAgendaFacts,
  schema: implementationAgendaSchema,
  view: implementationAgendaView,
  starter: implementationAgendaStarter,
});
