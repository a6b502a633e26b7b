import { kind } from '../kind.ts';
import type { Agreement } from './data.ts';
import { agreementFacts } from './facts.ts';
import { agreementSchema } from './schema.ts';
import { agreementStarter } from './starter.ts';
import { agreementView } from './view.ts';

export const agreement = kind<Agreement>({
  facts: agreementFacts,
  schema: agreementSchema,
  view: agreementView,
  starter: agreementStarter,
});
