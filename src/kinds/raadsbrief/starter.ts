import type { Starter } from '../start/starter.ts';
import { usualQuestions } from '../start/usual-questions.ts';

/** A letter to the council about the main document of an existing dossier. */
export const raadsbriefStarter: Starter = {
  order: [
    ...['kind', 'about', 'status', 'date', 'annexes', 'signatories'],
    ...['title', 'handler', 'portfolio', 'sent', 'case', 'reference', 'style', 'version', 'notice'],
  ],
  refers: { about: 'main', annexes: 'documents', style: 'styles' },
  questions: [
    { name: 'title', ask: 'Onderwerp van de brief', path: ['title'], asked: 'never' },
    { ...usualQuestions.style, asked: 'never' },
  ],
  usualName: 'raadsbrief',
  headingMark: '##',
  opening:
    'Laat u dit leeg, dan maakt Akkoord de brief uit het document waar hij over gaat. Schrijft u hier zelf iets, dan staat alleen uw tekst tussen de aanhef en de groet. Wat tussen deze pijltjes staat is uitleg; die komt in geen document.',
  plan: ({ id, answers, dossier }) => [
    {
      kind: 'raadsbrief',
      file: `${id}.md`,
      values: {
        ...answers,
        about: dossier?.main ?? '',
        status: 'draft',
        annexes: dossier ? [dossier.main, ...dossier.annexes] : [],
        // Both sign documents of the college (Gemeentewet, article 59a).
        signatories: [{ role: 'Burgemeester' }, { role: 'Gemeentesecretaris' }],
      },
    },
  ],
};
