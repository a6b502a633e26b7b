import { kind } from '../kind.ts';
import type { Raadsbrief } from './data.ts';
import { raadsbriefFacts } from './facts.ts';
import { raadsbriefSchema } from './schema.ts';
import { raadsbriefStarter } from './starter.ts';
import { raadsbriefView } from './view.ts';

export const raadsbrief = kind<Raadsbrief>({
  facts: raadsbriefFacts,
  schema: raadsbriefSchema,
  view: raadsbriefView,
  starter: raadsbriefStarter,
});
