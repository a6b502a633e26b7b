import type { KindFacts } from '../kind-facts.ts';

export const memoFacts: KindFacts<'memo'> = {
  name: 'memo',
  label: 'notitie',
  article: 'de',
  role: 'lone',
  needed: ['title'],
  filledLists: {},
  ownNames: ['notitie', 'memo'],
  nouns: ['notitie', 'memo'],
  annexes: 'listed',
  mustSign: [],
  showsCode: true,
  made: 'een notitie, in een eigen dossier of bij een ander document',
};
