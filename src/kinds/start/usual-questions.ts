import type { Question } from './starter.ts';

/** Questions of more than one kind. */
export const usualQuestions = {
  municipality: { name: 'municipality', ask: 'Naam van de gemeente', path: ['partners', 'gemeente', 'name'] },
  period: { name: 'period', ask: 'Periode', path: ['period'] },
  style: { name: 'style', ask: 'Huisstijl', path: ['style'], of: 'styles' },
} as const satisfies Record<string, Question>;
