import { memoizeByObject } from '../../../memoize/memoize-by-object.ts';
import type { Dossier } from '../../../model/dossier.ts';
import { latin } from '../../../text/latin.ts';
import { squashed } from '../../reading/words-in-text.ts';
import { knownNames } from './known-names.ts';
import { municipalities } from './municipalities.ts';

const name = String.raw`(?<name>(?:(?:De|Den|Het|[’'][st])[\s-])?\p{Lu}[\p{L}’'-]+(?:(?:\s(?:aan|bij|op|en|van|in)(?:\s(?:de|den|het|der))?)?\s\p{Lu}[\p{L}-]+){0,3})`;
/** `De gemeente Lindewolde`: one, whatever its name is. */
const called = latin.gu`(?<!\p{L})(?:[Gg]emeente(?!\sde)|[Bb]uurgemeente)\s${name}`;
/** `In Assen`, `Assen betaalt`: a name that may be of something else. */
const placed = latin.gu`(?<![\p{L}-])(?:[Ii]n|[Bb]ij|[Uu]it|[Vv]an|[Dd]oor|[Tt]egenover|[Nn]aast|[Vv]oor|en)\s${name}|${name.replace('<name>', '<payer>')}(?=\s(?:betaalt|betaalde|krijgt|kreeg|geeft|gaf|besteedt|besteedde|trekt|trok|heeft|had|stelt|stelde|rekent|vraagt|ontvangt|ontving|reserveert)(?!\p{L}))`;

/**
 * Says whether a sentence names a municipality that is not one of the dossier’s, and none that is. Of a dossier that
 * does not tell its own nothing can be said.
 */
export function namesOtherMunicipality(sentence: string, dossier: Dossier): boolean {
  const named = [
    ...[...sentence.matchAll(called)].map(({ groups }) => [squashed(groups?.name ?? '')]),
    ...[...sentence.matchAll(placed)].map(({ groups }) =>
      beginnings(groups?.name ?? groups?.payer ?? '').filter((each) => municipalities.has(each)),
    ),
  ].flatMap(([longest]) => (longest ? [longest] : []));
  if (named.length === 0) return false;
  const own = ownNames(dossier);
  return own.includes('gemeente') && named.every((each) => !own.includes(each));
}

/** The names that begin as this one does, the longest first: `Horst aan de Maas`, `Horst`. */
function beginnings(found: string): string[] {
  const words = found.split(/\s/u);
  return words.map((_, index) => squashed(words.slice(0, words.length - index).join(' ')));
}

/** Says whether a name is, or is in, one that the dossier registers. */
export function isOwnName(name: string, dossier: Dossier): boolean {
  return ownNames(dossier).includes(squashed(name));
}

/** All names that the dossier registers, in one text: a municipality is in the name of a partner, or in a title. */
const ownNames = memoizeByObject((dossier: Dossier): string =>
  knownNames(dossier)
    .map((each) => squashed(each.name))
    .join(' '),
);
