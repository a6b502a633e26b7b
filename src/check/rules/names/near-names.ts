import { editDistance } from '../../../text/edit-distance.ts';
import { groupBy } from '../../../text/group-by.ts';
import { latin } from '../../../text/latin.ts';
import type { Found } from '../../reading/found.ts';
import { type Match, matches } from '../../reading/matches.ts';
import { soundOf } from './sound-of.ts';

/**
 * Finds names of which the text itself says that they are names: an article with a capital inside a sentence
 * (“van De Oester”), or what an organisation is with its own name behind it (“Stichting Meedoen Oudewiel”).
 */
export const titledNames = matches(
  () =>
    latin.gu`(?<=(?<!\p{L})(?:van|op|in|bij|met|en|of|via|door|voor|naar|aan|als|uit|dat|die|tussen|over|tegen|is|school|leert|biedt)\s|\p{Ll}[,:]\s)(?:De|Het|’t)\s\p{Lu}\p{Ll}{3,30}(?![\p{L}-]|\s\p{Lu})|(?<![\p{L}-])(?:Stichting|Vereniging|Coöperatie|[Bb]asisschool|[Kk]indcentrum|[Cc]ollege|[Ss]cholengroep|[Oo]nderwijsgroep|[Bb]ibliotheek|[Ww]oningcorporatie|[Hh]uiskamer|[Ff]onds|\p{Lu}\p{Ll}{2,20}(?:akkoord|visie|agenda|plan|fonds|nota|convenant|pact|programma|stichting|groep|vereniging|museum|coöperatie|netwerk|huis|school|bank))(?:\s\p{Lu}\p{L}{2,30}){1,4}`,
  /De \p{Lu}|Het \p{Lu}|’t \p{Lu}|ti(?:ng|e) |school |groep |centrum |ollege |theek |amer |onds |koord |visie |genda |plan |nota |venant |pact |ramma |seum |eratie |werk |huis |bank /u,
);

type Use = Found<Match>;

/** Returns uses that are nearly a name which is there more often or earlier, and that name. */
export function nearNames(uses: readonly Use[]): readonly { readonly use: Use; readonly model: Use }[] {
  const names = [...groupBy(uses, ({ said }) => said).values()];
  return names.flatMap((own) => {
    const [use] = own;
    // What the frontmatter registers is right.
    if (own.some(({ passage }) => passage.kind === 'field')) return [];
    const model = names.find(
      ([other], index) =>
        other !== undefined &&
        use !== undefined &&
        isUsual(names[index] ?? [], own, index < names.indexOf(own)) &&
        isNearly(use.said.split(' '), other.said.split(' ')),
    )?.[0];
    return use && model && own.length === 1 ? [{ use, model }] : [];
  });
}

function isUsual(usual: readonly Use[], own: readonly Use[], isEarlier: boolean): boolean {
  const isRegistered = usual.some(({ passage }) => passage.kind === 'field');
  return isRegistered || usual.length > own.length || (usual.length === own.length && isEarlier);
}

/** One word differs, as by a slip of the hand: a letter more or less, a plural, another spelling of its sound. */
function isNearly(words: readonly string[], wanted: readonly string[]): boolean {
  if (words.length !== wanted.length) return false;
  const different = words.flatMap((word, index) =>
    word === wanted[index] ? [] : [[word, wanted[index] ?? '']],
  );
  const [[word = '', other = ''] = []] = different;
  if (different.length !== 1 || word.length < 5 || other.length < 5) return false;
  const [a, b] = [word.toLowerCase(), other.toLowerCase()];
  return (
    a === `${b}s` ||
    b === `${a}s` ||
    soundOf(a) === soundOf(b) ||
    (b.length >= 7 && a.length !== b.length && editDistance(a, b, 1) <= 1)
  );
}
