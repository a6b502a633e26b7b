/** Fields of a running line, besides page numbers. */
export const runningNames = [
  'title',
  'notice',
  'version',
  'date',
  'status',
  'sent',
  'case',
  'reference',
  'municipality',
] as const;
export type RunningName = (typeof runningNames)[number];
