import { kind } from '../kind.ts';
import type { Memo } from './data.ts';
import { memoFacts } from './facts.ts';
import { memoSchema } from './schema.ts';
import { memoStarter } from './starter.ts';
import { memoView } from './view.ts';

export const memo = kind<Memo>({
  facts: memoFacts,
  schema: memoSchema,
  view: memoView,
  starter: memoStarter,
});
