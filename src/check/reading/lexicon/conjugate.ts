/** What a form of a verb says of time: `steeg` is past; `stijgen` is an infinitive, and a present of more than one. */
export type VerbForm = 'present' | 'past' | 'infinitive' | 'participle';

/** A form of a verb as it stands in a sentence. */
export interface Conjugated {
  readonly word: string;
  readonly form: VerbForm;
  /** Words of the verb that stand elsewhere in its clause: `toe` of `nam … toe`, `ter beschikking` of `stelt … ter beschikking`. */
  readonly particle: readonly string[];
}

/** Prefixes that take the place of `ge-` in a participle. */
const unstressed = /^(?:be|ge|her|ont|ver|er|onder(?:teken|verdeel|zoek|steun)|over(?:hand|schrijd))/;
/** Consonants behind which a past has `-te`: those of ’t kofschip, in the infinitive. */
const voiceless = /(?:k|f|s|ch|p|t|x)en$/;

/**
 * Returns the forms of a verb.
 * @param row an infinitive with its separable part in front, `toe+zeggen`, `ter_beschikking+stellen`; and behind
 * colons what does not follow from it: the stem (and the present of one: `ga/gaat`), the past of one, of more, and
 * the participle: `nemen:neem:nam:namen:genomen`
 */
export function conjugate(row: string): readonly Conjugated[] {
  const [first = '', second] = row.split('+');
  const [prefix, principal] = second === undefined ? ['', first] : [first, second];
  const [infinitive = '', given, ...parts] = principal.split(':');
  const [stem = '', present = withEnding(stem, 't')] = (given ?? stemOf(infinitive)).split('/');
  const weak = voiceless.test(infinitive) ? 't' : 'd';
  const [past = `${stem}${weak}e`, pasts = `${past}n`, participle = participleOf(stem, weak)] = parts;
  const forms: readonly (readonly [string, VerbForm])[] = [
    [stem, 'present'],
    [present, 'present'],
    [infinitive, 'infinitive'],
    [past, 'past'],
    [pasts, 'past'],
    [participle, 'participle'],
    [`${infinitive}d`, 'participle'],
    [`${infinitive}de`, 'participle'],
  ];
  const particle = prefix === '' ? [] : prefix.split('_');
  return forms.flatMap(([word, form]): Conjugated[] => [
    { word, form, particle },
    // `toenam`, `toegezegd`: one word at the end of a clause.
    ...(particle.length === 1 ? [{ word: prefix + word, form, particle: [] }] : []),
  ]);
}

/** `betalen` → `betaal`, `geven` → `geef`, `tellen` → `tel`, `bekostigen` → `bekostig`. */
function stemOf(infinitive: string): string {
  const bare = infinitive.replace(/en$/, '');
  const [, double] = /([bdfgklmnprst])\1$/.exec(bare) ?? [];
  if (double) return bare.slice(0, -1);
  const isOpen = /(?:^|[^aeiou])[aeou][^aeiouw]$/.test(bare);
  const long = isOpen ? `${bare.slice(0, -1)}${bare.at(-2)}${bare.at(-1)}` : bare;
  return long.replace(/v$/, 'f').replace(/z$/, 's');
}

function participleOf(stem: string, weak: string): string {
  return withEnding(unstressed.test(stem) ? stem : `ge${dotted(stem)}`, weak);
}

/** `besteed` has its `d` already, `start` its `t`. */
function withEnding(stem: string, ending: string): string {
  return stem.endsWith('t') || (stem.endsWith('d') && ending === 'd') ? stem : `${stem}${ending}`;
}

/** `Geïnformeerd`, `geëist`: behind `ge-` these begin a syllable. */
function dotted(stem: string): string {
  return stem.replace(/^[eiu](?![eiuj])/, (vowel) => `${vowel}\u0308`.normalize());
}
