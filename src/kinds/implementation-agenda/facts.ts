import type { KindFacts } from '../kind-facts.ts';

export const implementationAgendaFacts: KindFacts<'implementation-agenda'> = {
  name: 'implementation-agenda',
  label: 'uitvoeringsagenda',
  article: 'de',
  role: 'companion',
  needed: ['title'],
  filledLists: {},
  ownNames: ['uitvoeringsagenda', 'agenda'],
  nouns: ['uitvoeringsagenda'],
  annexes: 'none',
  plans: { themas: 'thema' },
  mustSign: [],
  made: 'een uitvoeringsagenda, als bijlage bij een akkoord',
};
