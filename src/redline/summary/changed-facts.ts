import { groupBy } from '../../text/group-by.ts';
import type { Fact, FactPart } from './fact.ts';
import type { SummaryItem, ToldText } from './summary.ts';

/** Returns what came, went and changed between the facts of two versions, in the order of the new one. */
export function changedFacts(old: readonly Fact[], current: readonly Fact[]): readonly SummaryItem[] {
  const matches = matchesOf(old, current);
  const known = new Set(matches.values());
  const items = current.flatMap((fact): readonly SummaryItem[] => {
    const before = matches.get(fact);
    return before ? changedParts(before, fact) : [whole(fact, 'current')];
  });
  return [...items, ...old.filter((fact) => !known.has(fact)).map((fact) => whole(fact, 'old'))];
}

/** Returns what each fact of the new version was: the surest identities are tried first, each for all of them. */
function matchesOf(old: readonly Fact[], current: readonly Fact[]): ReadonlyMap<Fact, Fact> {
  const matches = new Map<Fact, Fact>();
  const left = new Set(old);
  const most = Math.max(0, ...[...old, ...current].map(({ identities }) => identities.length));
  for (let level = most; level > 0; level--) {
    const keyOf = ({ type, identities }: Fact): string | undefined => {
      const identity = identities.at(-level);
      return identities.length < level || identity === undefined ? undefined : `${type} ${identity}`;
    };
    const byKey = groupBy([...left], keyOf);
    for (const fact of current) {
      const key = keyOf(fact);
      const found = matches.has(fact) || key === undefined ? undefined : byKey.get(key)?.shift();
      if (!found) continue;
      matches.set(fact, found);
      left.delete(found);
    }
  }
  return matches;
}

function changedParts(old: Fact, current: Fact): readonly SummaryItem[] {
  const before = new Map(old.parts.map((part) => [part.key, part]));
  const keys = new Set(current.parts.map(({ key }) => key));
  const pairs = [
    ...current.parts.map((part) => [before.get(part.key), part] as const),
    ...old.parts.filter(({ key }) => !keys.has(key)).map((part) => [part, undefined] as const),
  ];
  return pairs.flatMap(([one, other]): readonly SummaryItem[] => {
    const part = other ?? one;
    if (!part || one?.text === other?.text || (one?.same !== undefined && one.same === other?.same))
      return [];
    const { topic, label, isName } = part;
    const item = { topic, subject: current.subject, part: label, old: told(one), current: told(other) };
    return [isName ? { ...item, isName } : item];
  });
}

function told(part: FactPart | undefined): ToldText | undefined {
  return part?.text === undefined ? undefined : { text: part.text, span: part.span };
}

function whole({ topic, subject, text, span }: Fact, side: 'old' | 'current'): SummaryItem {
  return { topic, subject, [side]: { text, span } };
}
