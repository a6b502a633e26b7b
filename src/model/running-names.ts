/** What a running line can name besides the numbers of pages. */
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
