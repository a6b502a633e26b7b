import { wordList } from '../../../text/word-list.ts';
import type { Stretch } from '../../reading/found.ts';
import { type TextWord, wordsOf } from '../../reading/words-in-text.ts';
import { firstNames } from './first-names.ts';

/** People of whom a public text may tell something, but not who they are. */
const roles: ReadonlySet<string> = new Set(
  wordList(`leerling kind jongere kleuter peuter baby puber tiener scholier student stagiair cliënt deelnemer deelneemster
    meisje jongen moeder vader ouder zoon dochter broer broertje zus zusje opa oma tante oom zoontje dochtertje`),
);
const households: ReadonlySet<string> = new Set(['gezin', 'familie']);
/** Somebody by whose work everybody in a village knows who is meant. */
const occupations: ReadonlySet<string> = new Set(
  wordList(`bakker kapper slager huisarts tandarts dominee pastoor imam juf meester directeur directrice conciërge
    buschauffeur postbode wethouder burgemeester cafébaas kroegbaas fietsenmaker boer molenaar apotheker wijkagent notaris
    timmerman schilder groenteman visboer koster trainer rector winkelier garagehouder kapster bakkersvrouw`),
);
const kin: ReadonlySet<string> = new Set(
  wordList(
    'moeder vader zoon dochter broer zus vrouw man kind kinderen zoontje dochtertje buurvrouw buurman',
  ),
);
const particles: ReadonlySet<string> = new Set(wordList('van de der den het ten ter te el'));
/** The name is not of the person who is meant. */
const invented = /gefingeerd|fictie|verzonnen|bedacht|echte naam|naam (?:is )?(?:veranderd|gewijzigd)/iu;

/** Finds somebody of whom a text says who it is: “leerling Sem”, “K. de V.”, “de zoon van de bakker”. */
export function recognisedIn(text: string): readonly Stretch[] {
  if (invented.test(text)) return [];
  const { words } = wordsOf({ text });
  return words.flatMap((word, index): readonly Stretch[] => {
    const end =
      endOfNamed(words, index, text) ??
      endOfPlaced(words, index) ??
      endOfOwner(words, index) ??
      endOfShortened(words, index, text) ??
      endOfRelative(words, index, text);
    return end === undefined ? [] : [{ from: word.from, to: end.to }];
  });
}

function between(words: readonly TextWord[], index: number, text: string): string {
  const [before, behind] = [words[index], words[index + 1]];
  return before && behind ? text.slice(before.to, behind.from) : '-';
}

/** “leerling Sem”, “een leerling, Sem (12)”, “de moeder van Fatima”, “het gezin Yilmaz”. */
function endOfNamed(words: readonly TextWord[], index: number, text: string): TextWord | undefined {
  const role = words[index]?.text ?? '';
  const isHousehold = households.has(role);
  if (!isHousehold && !roles.has(role.toLowerCase())) return undefined;
  const at = words[index + 1]?.text === 'van' && !isHousehold ? index + 2 : index + 1;
  if (!/^,?\s{1,2}$/u.test(between(words, at - 1, text))) return undefined;
  const name = words[at];
  if (!name) return undefined;
  if (/^\p{Lu}$/u.test(name.text) && !isHousehold) return endOfInitialled(words, at, text);
  if (!/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(name.text)) return undefined;
  if (isHousehold) return between(words, at - 1, text).startsWith(',') ? undefined : name;
  return firstNames.has(name.text.toLowerCase()) ? name : undefined;
}

/** “Yusuf uit 4 havo”. */
function endOfPlaced(words: readonly TextWord[], index: number): TextWord | undefined {
  const [name, joint, where] = [words[index], words[index + 1], words[index + 2]];
  const isName = /^\p{Lu}\p{Ll}+$/u.test(name?.text ?? '') && firstNames.has(name?.text.toLowerCase() ?? '');
  return isName &&
    /^(?:uit|in|van)$/u.test(joint?.text ?? '') &&
    /^(?:groep|klas|leerjaar|[1-6])$/u.test(where?.text ?? '')
    ? words[index + 3]
    : undefined;
}

/** “De heer A. Brinkhuis te Heerdijk, wiens dochter …”. */
function endOfOwner(words: readonly TextWord[], index: number): TextWord | undefined {
  if (!/^(?:heer|mevrouw|meneer|familie)$/iu.test(words[index]?.text ?? '')) return undefined;
  const at = words.findIndex(
    ({ text }, each) => each > index && each < index + 10 && /^(?:wiens|wier)$/u.test(text),
  );
  return at > 0 && kin.has(words[at + 1]?.text ?? '') ? words[at + 1] : undefined;
}

/** “P. van Smit”. */
function endOfInitialled(words: readonly TextWord[], index: number, text: string): TextWord | undefined {
  let at = index + 1;
  while (/^\p{Lu}$/u.test(words[at]?.text ?? '') || particles.has(words[at]?.text ?? '')) at++;
  const last = words[at];
  return text.charAt(words[index]?.to ?? 0) === '.' && /^\p{Lu}\p{Ll}/u.test(last?.text ?? '')
    ? last
    : undefined;
}

/** A name of which the last part is one letter: “Samira B.”, “J. van der S.”. */
function endOfShortened(words: readonly TextWord[], index: number, text: string): TextWord | undefined {
  const first = words[index]?.text ?? '';
  const isInitial = /^\p{Lu}$/u.test(first);
  if (!isInitial && !(/^\p{Lu}/u.test(first) && firstNames.has(first.toLowerCase()))) return undefined;
  let at = index + 1;
  while (particles.has(words[at]?.text ?? '')) at++;
  const last = words[at];
  if (!last || !/^\p{Lu}$/u.test(last.text) || !/^\.(?:[,;:)]|\s(?!\p{Lu})|$)/u.test(text.slice(last.to)))
    return undefined;
  // Two letters by themselves may be anything.
  if (isInitial && (at === index + 1 || !text.startsWith('. ', words[index]?.to))) return undefined;
  return /^\s$/u.test(between(words, at - 1, text)) ? last : undefined;
}

/** “de dochter van de Syrische kapper”. */
function endOfRelative(words: readonly TextWord[], index: number, text: string): TextWord | undefined {
  if (!kin.has(words[index]?.text ?? '') || words[index + 1]?.text !== 'van') return undefined;
  if (!/^(?:de|een van de)$/iu.test(words[index - 1]?.text ?? '')) return undefined;
  if (!/^(?:de|onze|het)$/u.test(words[index + 2]?.text ?? '')) return undefined;
  const [noun, next] = [words[index + 3], words[index + 4]];
  if (noun && occupations.has(noun.text)) return noun;
  return noun &&
    /e$/u.test(noun.text) &&
    between(words, index + 3, text) === ' ' &&
    occupations.has(next?.text ?? '')
    ? next
    : undefined;
}
