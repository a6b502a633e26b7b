import { latin } from '../../../text/latin.ts';
import type { Stretch } from '../found.ts';
import type { Quantity } from '../quantities-in-text.ts';
import { quantitiesWithin, type SentenceShape } from '../sentence-shapes.ts';
import { type Calculation, half } from './calculation.ts';

/** Words of more, as alternatives of a pattern. */
export const rise =
  'stijg(?:t|en|ing|ende)?|steeg|stegen|gestegen|toename|toe|toegenomen|groei(?:t|de|en)?|gegroeid|verhog(?:ing|en)|verhoogd?|hoger|meer|omhoog|opgelopen|geklommen|klom|uitgegroeid|aangegroeid|uitbreiding|uitgebreid|plus|erbij|toenemen|neemt toe';
/** Words of less. */
export const fall =
  'da(?:al|len?)(?:t|de|den)?|daling|gedaald|afname|afgenomen|krimp(?:t|en)?|gekrompen|gezakt|geslonken|slonk|slonken|teruggelopen|teruggebracht|verminderd|verlaging|verla(?:agd|gen)|lager|minder|vermindering|terugloop|teruggang|afneemt|zakt|zakte|kromp|min|eraf|omlaag|bezuiniging';
/** Words of a change that may be more or less: to win can be to have fewer complaints. */
export const gain =
  'winst|verlies|besparing|sprong|terugval|inkrimping|vooruitgang|achteruitgang|verbetering|verslechtering|aanwas|afslag|opslag';
const fromTo = latin.giu`(?<!\p{L})(?:van|was|waren|had|hadden|telde|telden|vorig jaar|nu|eerst|in (?:het )?(?:vorige|begin)\S*)\s[^€#%.;:]{0,25}(?<a>[€#%])[^€#%.;:]{0,45}?(?:\s(?:naar|tot|tegen|op weg naar)\s)[^€#%.;:]{0,20}(?<b>[€#%])`;
const riseWord = latin.giu`(?<!\p{L})(?:${rise})(?!\p{L})`;
const fallWord = latin.giu`(?<!\p{L})(?:${fall})(?!\p{L})`;
const changeWord = latin.iu`(?<!\p{L})(?:${rise}|${fall}|${gain}|verschil|verandering|wijziging)(?!\p{L})`;
const anyWord = `(?:${rise}|${fall}|${gain}|verschil|verandering|wijziging|toegevoegd)`;
const sizeBehind = latin.iu`^[^€#%.;:]{0,60}?(?:,|\(|;|–|-|dat is|en dat is|dus|ofwel|oftewel|wat|een|en (?:is|ligt|zit|staat|komt|wordt|neemt|stijgt|groeit|daalt|nam|steeg|groeide|daalde))\s?[^€#%.:]{0,40}?(?<d>[€#%])(?<after>[^€#%.;:]{0,40})`;
const sizeBefore = latin.iu`(?:${anyWord})\s(?:is |was |bedraagt |met |van |komt uit op |er |in totaal ){0,3}(?:een )?(?<d>[€#%])(?<between>[^€#%.;]{0,50}?[,:(]?\s?)$`;
/** Behind `van # naar #`: nothing but the number, in a clause that speaks of a rise or a fall. */
const sizeAlone = latin.iu`^(?:\s\p{L}+){0,2},?\s(?:oftewel|ofwel|dat is|en dat is|dus|met)\s(?:met\s)?%(?!\svan)`;
/** `# is % meer dan #`, `# meer dan #`. */
const times = latin.giu`(?<!\p{L})(?:(?<two>verdubbel\p{L}*)|(?<three>verdrievoudig\p{L}*)|(?<half>gehalveerd|halveert|halveerde|halvering))(?!\p{L})`;

/** Where another clause begins, which may be about something else. */
const otherClause = latin.giu`(?:^|[ ,;(])(?:terwijl|maar|hoewel|waarbij|zodat|omdat|doordat|ofschoon|en (?:het|de|er|dat|daalt|stijgt|wij|we)(?! is| was))(?!\p{L})|[;.]`;

/** Changes: `van 120 naar 150, een stijging van 25%`, `met 30 toegenomen, van 120 naar 150`. */
export function changes(text: string, sentence: SentenceShape): Calculation[] {
  return [...sentence.shape.matchAll(fromTo)].flatMap(({ 0: { length }, index }): Calculation[] => {
    const [from, to] = clauseAround(sentence.shape, index, index + length);
    const [first, b] = quantitiesWithin(sentence, index, index + length).slice(-2);
    const a = first && b && alike(first, b);
    if (!a || !b || a.kind !== b.kind || a.isRough || b.isRough) return [];
    const clause = sentence.shape.slice(from, to);
    const direction = directionOf(clause);
    const given = sizeSaid(sentence, direction, { start: from, from: index, to: index + length, end: to });
    const size = given && isTold(given) ? sizeCalculation(text, a, b, given) : undefined;
    return [
      ...(size ? [size] : []),
      ...reversed(a, b, direction),
      ...(given ? [] : multiplied(a, b, clause)),
    ];
  });
}

/** `van 20 naar 16 procent`: both are percentages. */
function alike(a: Quantity, b: Quantity): Quantity {
  return a.kind === 'count' && b.kind === 'percent' ? { ...a, kind: b.kind } : a;
}

/** A rise that is a fall, where the clause speaks of one of the two. */
function reversed(a: Quantity, b: Quantity, direction: 'rise' | 'fall' | undefined): Calculation[] {
  if (direction === undefined || a.value === b.value) return [];
  if (b.value > a.value === (direction === 'rise')) return [];
  return [{ kind: 'change', given: b, expected: [], parts: [a], isReversed: true, says: direction }];
}

function multiplied(a: Quantity, b: Quantity, clause: string): Calculation[] {
  const [factor] = clause.matchAll(times);
  if (!factor?.groups) return [];
  const expected = a.value * (factor.groups.two ? 2 : factor.groups.three ? 3 : 1 / 2);
  // People say it of what is nearly so.
  return Math.abs(b.value / expected - 1) < 0.09
    ? []
    : [{ kind: 'change', given: b, expected: [expected], parts: [a], says: 'factor' }];
}

/** A size that says something: exact, or `ongeveer 45 procent`. */
export function isTold({ isRough, side }: Quantity): boolean {
  return !isRough || side === 'around';
}

/** About so much is up to a fifth of it more or less. */
export function roughness({ isRough, value }: Quantity): number {
  return isRough ? value / 5 : 0;
}

/** Returns where the clause around a stretch begins and ends. */
function clauseAround(shape: string, from: number, to: number): readonly [from: number, to: number] {
  const joints = [...shape.matchAll(otherClause)].map(({ 0: { length }, index }) => ({
    index,
    end: index + length,
  }));
  const before = joints.findLast(({ end }) => end <= from)?.end ?? 0;
  return [Math.max(before, from - 90), joints.find(({ index }) => index >= to)?.index ?? shape.length];
}

/** The number that says how large the change is: in front of `van # naar #`, or behind it. */
function sizeSaid(
  sentence: SentenceShape,
  direction: 'rise' | 'fall' | undefined,
  { start, from, to, end }: Stretch & { readonly start: number; readonly end: number },
): Quantity | undefined {
  const before = sizeBefore.exec(sentence.shape.slice(start, from));
  if (before) {
    const at = start + before.index + before[0].search(/[€#%]/);
    return quantitiesWithin(sentence, at, at + 1)[0];
  }
  const behind = sizeBehind.exec(sentence.shape.slice(to, end));
  if (!behind) return undefined;
  const isOfChange =
    changeWord.test(behind[0]) ||
    (direction !== undefined && sizeAlone.test(behind[0])) ||
    /^[^€#%]{0,25}\(\s?[+-]?\s?%\s?\)/.test(behind[0]);
  const at = to + behind[0].search(/[€#%]/);
  return isOfChange ? quantitiesWithin(sentence, at, at + 1)[0] : undefined;
}

function directionOf(clause: string): 'rise' | 'fall' | undefined {
  const [rises, falls] = [[...clause.matchAll(riseWord)].length, [...clause.matchAll(fallWord)].length];
  if (rises > 0 === falls > 0) return undefined;
  return rises > 0 ? 'rise' : 'fall';
}

function sizeCalculation(text: string, a: Quantity, b: Quantity, given: Quantity): Calculation | undefined {
  const difference = Math.round(Math.abs(b.value - a.value) * 100) / 100;
  const isRelative = given.kind === 'percent';
  if (a.value === 0 || (!isRelative && given.kind !== a.kind)) return undefined;
  const relative = (difference / a.value) * 100;
  const shared = { kind: 'change', given, parts: [a, b], margin: roughness(given) } as const;
  if (!isRelative) return { ...shared, expected: [difference], margin: half(a) + half(b) };
  // “Van 12% naar 15%” is 3 points, and a quarter.
  const isPoints = /punt/i.test(text.slice(given.from, given.to));
  return {
    ...shared,
    expected: a.kind === 'percent' ? (isPoints ? [difference] : [difference, relative]) : [relative],
  };
}
