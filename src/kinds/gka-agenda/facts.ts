import type { KindFacts } from '../kind-facts.ts';

export const gkaAgendaFacts: KindFacts<'gka-agenda'> = {
  name: 'gka-agenda',
  label: 'GKA-agenda',
  article: 'de',
  role: 'main',
  needed: ['title'],
  filledLists: { partners: 'partners', interventions: 'interventiebladen', signatories: 'ondertekenaars' },
  ownNames: ['agenda'],
  nouns: ['agenda', 'GKA-agenda', 'addendum'],
  annexes: 'own',
  // Other partners in an intervention are bound through their board or the municipality.
  mustSign: ['municipality', 'ministry', 'school-board'],
  confirmedBy: 'school-board',
  made: 'een dossier met een GKA-agenda en een eerste interventieblad',
};
