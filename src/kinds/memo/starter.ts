import { capitalized } from '../../text/capitalized.ts';
import type { Starter } from '../start/starter.ts';
import { usualQuestions } from '../start/usual-questions.ts';

const usualName = 'notitie';

/** A memo in a new dossier, or for an existing one. */
export const memoStarter: Starter = {
  order: [
    ...['kind', 'title', 'to', 'from', 'status', 'date'],
    ...['style', 'meeting', 'version', 'notice', 'terms', 'partners'],
  ],
  refers: { style: 'styles' },
  questions: [
    { name: 'title', ask: 'Onderwerp van de notitie', path: ['title'] },
    { name: 'addressee', ask: 'Voor wie de notitie is', path: ['to'] },
    { name: 'sender', ask: 'Van wie de notitie komt', path: ['from'] },
    { ...usualQuestions.style, example: 'neutraal', asked: 'in-new-dossier' },
  ],
  title: capitalized,
  usualName,
  headingMark: '#',
  opening:
    'Hieronder komt uw tekst. Een regel die met # en een spatie begint is een kop; de nummers komen vanzelf. Wat tussen deze pijltjes staat is uitleg; die komt in geen document.',
  plan: ({ id, answers: { addressee = '', sender = '', ...others }, dossier }) => [
    {
      kind: 'memo',
      file: `${dossier ? id : usualName}.md`,
      values: { ...others, to: addressee, from: sender, status: 'draft' },
    },
  ],
};
