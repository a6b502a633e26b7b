/** Names of all block directives, for hints. `directives.ts` has one entry for each; the compiler sees to it. */
export const directiveNames = [
  'annex',
  'body',
  'budget',
  'column',
  'columns',
  'cover',
  'fields',
  'interventions',
  'note',
  'pagebreak',
  'partners',
  'quote',
  'section',
  'signatures',
  'toc',
] as const;

export type DirectiveName = (typeof directiveNames)[number];
