import { trimEndOf } from '../text/trim-end-of.ts';
import { findPlaceholders, isPlaceholder } from '../values/placeholder.ts';

/** What people write when a reason is required and they have none. */
const fillers =
  /^(?:reden|geen(?: reden)?|ok[eé]?|akkoord|prima|goed|ja|nee|mag|toegestaan|toestaan|zie boven|n\.?v\.?t|test|x+|later|-+)$/iu;

/** Says whether a text gives no reason: empty, still to be filled in, or only a filler. */
export function isNoReason(text: string): boolean {
  const bare = trimEndOf(text.trim(), /[.!\s]/);
  return (
    !/\p{L}{2}/u.test(bare) || fillers.test(bare) || isPlaceholder(text) || findPlaceholders(text).length > 0
  );
}
