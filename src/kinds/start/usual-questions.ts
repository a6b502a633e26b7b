import type { Question } from './starter.ts';

/** What more than one kind of document asks. */
export const usualQuestions = {
  municipality: {
    name: 'municipality',
    ask: 'Naam van de gemeente',
    path: ['partners', 'gemeente', 'name'],
  },
  period: { name: 'period', ask: 'Periode', path: ['period'] },
  style: { name: 'style', ask: 'Huisstijl', path: ['style'], of: 'styles' },
} as const satisfies Record<string, Question>;
