import { kind } from '../kind.ts';
import type { GkaAgenda } from './data.ts';
import { gkaAgendaFacts } from './facts.ts';
import { gkaAgendaSchema } from './schema.ts';
import { gkaAgendaStarter } from './starter.ts';
import { gkaAgendaView } from './view.ts';

export const gkaAgenda = kind<GkaAgenda>({
  facts: gkaAgendaFacts,
  schema: gkaAgendaSchema,
  view: gkaAgendaView,
  starter: gkaAgendaStarter,
});
