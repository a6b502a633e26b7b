import type { Certainty } from './fix.ts';

/** What becomes of a finding that has a fix, in Dutch, as a sentence. */
export const certaintyWords: Readonly<Record<Certainty, string>> = {
  safe: '`akkoord check --fix` verbetert dit, en de editor doet het met een klik.',
  suggestion:
    'Wat er staan kan, wordt voorgesteld: de editor schrijft het met een klik, en `akkoord check --fix-suggestions` ook.',
  choice: 'De editor schrijft met een klik wat u kiest.',
};
