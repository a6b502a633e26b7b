import type { KindFacts } from '../kind-facts.ts';

export const raadsbriefFacts: KindFacts<'raadsbrief'> = {
  name: 'raadsbrief',
  label: 'raadsbrief',
  article: 'de',
  role: 'companion',
  needed: ['about'],
  filledLists: { signatories: 'ondertekenaars' },
  ownNames: ['raadsbrief', 'brief'],
  nouns: ['raadsbrief', 'brief'],
  annexes: 'listed',
  mustSign: [],
  made: 'een brief aan de raad over een akkoord of een GKA-agenda',
};
