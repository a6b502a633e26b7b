import type { KindFacts } from '../kind-facts.ts';

export const interventionFacts: KindFacts<'intervention'> = {
  name: 'intervention',
  label: 'interventieblad',
  article: 'het',
  role: 'part',
  needed: ['title'],
  filledLists: { partners: 'partners', budget: 'begroting', funding: 'dekking' },
  ownNames: ['interventieblad', 'blad', 'agenda'],
  nouns: ['interventieblad', 'blad'],
  annexes: 'own',
  mustSign: [],
  made: 'een interventieblad bij een GKA-agenda',
};
