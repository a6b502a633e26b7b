import { kind } from '../kind.ts';
import type { Intervention } from './data.ts';
import { interventionFacts } from './facts.ts';
import { interventionSchema } from './schema.ts';
import { interventionStarter } from './starter.ts';
import { interventionView } from './view.ts';

export const intervention = kind<Intervention>({
  facts: interventionFacts,
  schema: interventionSchema,
  view: interventionView,
  starter: interventionStarter,
});
