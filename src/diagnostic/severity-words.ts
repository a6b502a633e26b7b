import type { Severity } from './diagnostic.ts';

/** Dutch words for severities, and what they mean for a document. */
export const severityWords = {
  error: {
    word: 'fout',
    meaning: 'er kan geen kloppend document worden gemaakt; een fout kan niet worden toegestaan',
  },
  warning: {
    word: 'waarschuwing',
    meaning: 'een concept wordt gemaakt, een definitief document niet; u mag haar met een reden toestaan',
  },
  info: { word: 'opmerking', meaning: 'zij houdt niets tegen; u mag haar met een reden toestaan' },
} as const satisfies Record<Severity, { word: string; meaning: string }>;
