import { capitalized } from '../../text/capitalized.ts';
import type { Starter } from '../start/starter.ts';
import { usualQuestions } from '../start/usual-questions.ts';

/** An annex for an existing agreement. */
export const implementationAgendaStarter: Starter = {
  order: ['kind', 'title', 'status', 'date'],
  refers: { style: 'styles' },
  questions: [
    { name: 'title', ask: 'Titel van de uitvoeringsagenda', path: ['title'] },
    { ...usualQuestions.period, asked: 'never' },
    { ...usualQuestions.style, asked: 'never' },
  ],
  title: (name) => (/^uitvoeringsagenda\b/i.test(name) ? capitalized(name) : `Uitvoeringsagenda ${name}`),
  usualName: 'uitvoeringsagenda',
  listedAs: 'annexes',
  headingMark: '#',
  plan: ({ id, answers }) => [
    { kind: 'implementation-agenda', file: `${id}.md`, values: { ...answers, status: 'draft' } },
  ],
};
