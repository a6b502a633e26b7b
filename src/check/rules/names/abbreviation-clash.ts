import type { Span } from '../../../diagnostic/span.ts';
import { editDistance } from '../../../text/edit-distance.ts';
import { foundIn } from '../../reading/found.ts';
import { prose } from '../../reading/passages.ts';
import { squashed } from '../../reading/words-in-text.ts';
import type { Rule } from '../../rule.ts';
import { expansionsIn } from './abbreviations.ts';

/** An abbreviation with two meanings: both in the text, or one in the text and one in `terms`. */
export const abbreviationClash: Rule = {
  id: 'names/abbreviation-clash',
  severity: 'warning',
  what: 'Zoekt afkortingen die in het dossier twee betekenissen krijgen.',
  why: 'Wie de afkorting verderop leest, weet niet welke van de twee geldt.',
  help: 'Kies één betekenis, en geef het andere een eigen naam.',
  examples: [
    {
      what: 'De LEA is eerst een agenda, dan een autoriteit.',
      agenda: { data: 'terms:\n  LEA: Lokale Educatieve Agenda' },
      sheet: '## Doelgroep\n\nDe Landelijke Examenautoriteit (LEA) kijkt mee.\n',
      reports: [
        'Landelijke Examenautoriteit → LEA staat hier voor “Landelijke Examenautoriteit”, maar elders voor “Lokale Educatieve Agenda”.',
      ],
    },
    {
      what: 'Twee keer hetzelfde, de tweede keer met andere hoofdletters.',
      agenda: { data: 'terms:\n  LEA: Lokale Educatieve Agenda' },
      sheet: '## Doelgroep\n\nDe lokale educatieve agenda (LEA) en het Koersdocument (zie de LEA).\n',
    },
  ],
  run(documents, dossier, report) {
    const first = new Map<string, { readonly meaning: string; readonly span: Span }>();
    for (const [abbreviation, field] of Object.entries(dossier.main.data.terms))
      if (field.value !== undefined)
        first.set(abbreviation.toUpperCase(), { meaning: field.value, span: field.span });
    for (const { read, isAuthored, span } of foundIn(expansionsIn, prose(documents, dossier))) {
      if (read.isDistant) continue;
      const { abbreviation, meaning } = read;
      const key = abbreviation.toUpperCase();
      const known = first.get(key);
      if (!known) first.set(key, { meaning, span });
      else if (isAuthored && !isSame(known.meaning, meaning))
        report({
          message: `${abbreviation} staat hier voor “${meaning.replace(/\s+/g, ' ')}”, maar elders voor “${known.meaning.replace(/\s+/g, ' ')}”.`,
          span,
          related: [{ message: 'Hier staat de andere betekenis.', span: known.span }],
        });
    }
  },
};

/** The same words, but for an ending, a small mistake, or words around them. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [squashed(a), squashed(b)];
  return one.includes(other) || other.includes(one) || editDistance(one, other, 2) <= 2;
}
