import { overlap } from '../diagnostic/apply-edits.ts';
import type { Edit } from '../diagnostic/fix.ts';
import type { Chain, Token, WordEdit } from './chains.ts';
import { type EditMaker, orderedLists, type PlacedChain } from './edit-maker.ts';
import { NotMade } from './not-made.ts';
import { emptyLine } from './owned-edits.ts';
import { isSameKind, wordKind } from './word-kind.ts';

/** Edits in Word that belong together, and the edits of sources that do the same, or why not. */
export interface Decided {
  readonly edits: readonly WordEdit[];
  readonly outcome: { readonly edits: readonly Edit[] } | { readonly reason: string };
}

/** Edits of one paragraph that are each tried alone; of more all are made together. */
const MOST_ALONE = 30;

/**
 * Decides what becomes of everything that somebody did in Word. What touches each other in the sources is made together; each of the
 * rest stands for itself.
 */
export function decideEdits(
  chains: readonly PlacedChain[],
  maker: EditMaker,
  pairs: readonly Pair[],
): Decided[] {
  const groups = chains.flatMap((chain) => groupsIn(chain, maker));
  const refused = groups.filter(({ outcome }) => 'reason' in outcome);
  const made = groups.filter((each): each is Made => 'edits' in each.outcome);
  return [...refused, ...joined(paired(made, pairs), maker)].map(({ edits, outcome }) => ({
    edits,
    outcome: isEmptyLine({ edits, outcome }) ? { reason: emptyLine } : outcome,
  }));
}

/** An end of a paragraph that came or went beside none. */
function isEmptyLine({ edits, outcome }: Decided): boolean {
  const isNothing = 'edits' in outcome && outcome.edits.length === 0;
  return isNothing && edits.every(({ from, to, look }) => !look && /^\n*$/.test(from) && /^\n+$/.test(to));
}

/** Two edits that are one: a paragraph went at one place and came at another. */
export type Pair = readonly [WordEdit, WordEdit];

interface Group extends Decided {
  readonly chains: readonly PlacedChain[];
}

interface Made extends Group {
  readonly outcome: { readonly edits: readonly Edit[] };
}

function groupsIn(placed: PlacedChain, maker: EditMaker): Group[] {
  const { chain } = placed;
  const group = (edits: readonly WordEdit[]): Group => made([placed], edits, maker);
  const meant = chain.edits.filter((edit) => !edit.look || lookReason(edit, chain) === undefined);
  const looks = chain.edits.flatMap((edit): Group[] => {
    const reason = edit.look && lookReason(edit, chain);
    return reason === undefined ? [] : [{ edits: [edit], chains: [placed], outcome: { reason } }];
  });
  if (meant.length <= MOST_ALONE) return [...looks, ...meant.map((edit) => group([edit]))];
  return [...looks, group(meant)];
}

function made(chains: readonly PlacedChain[], edits: readonly WordEdit[], maker: EditMaker): Group {
  try {
    return { edits, chains, outcome: { edits: maker.make(chains, new Set(edits)) } };
  } catch (error) {
    if (error instanceof NotMade) return { edits, chains, outcome: { reason: error.message } };
    throw error;
  }
}

/** Why a change of looks alone says nothing in Markdown. */
function lookReason(edit: WordEdit, { parts }: Chain): string | undefined {
  const changed = parts.get(edit) ?? [];
  return changed.some((token) => meansMore(token)) ? undefined : lookReasons[edit.look ?? 'run'];
}

const lookReasons = {
  run: 'een opmaak die Markdown niet heeft (zoals kleur, grootte of onderstreping): de huisstijl bepaalt die',
  paragraph:
    'alleen de opmaak van de alinea is anders (zoals inspringen of uitlijnen): de huisstijl bepaalt die',
};

function meansMore({ segment, ends, look }: Token): boolean {
  const before = look?.before;
  if (!before) return false;
  if ('look' in before) {
    const now = segment?.run.look;
    return now?.bold !== before.look.bold || now?.italic !== before.look.italic;
  }
  return ends !== undefined && !isSameKind(wordKind(ends), wordKind(before));
}

function paired(groups: readonly Made[], pairs: readonly Pair[]): Made[][] {
  const sets = groups.map((each) => [each]);
  for (const [one, other] of pairs) {
    const [first, second] = [one, other].map((edit) =>
      sets.findIndex((set) => set.some(({ edits }) => edits.includes(edit))),
    );
    if (first === undefined || second === undefined || first === second || first < 0 || second < 0) continue;
    sets[first]?.push(...(sets[second] ?? []));
    sets.splice(second, 1);
  }
  return sets;
}

/** Makes together what touches, until nothing does. */
function joined(sets: readonly (readonly Made[])[], maker: EditMaker): Group[] {
  const refused: Group[] = [];
  const together = (set: readonly Made[]): Made[] => {
    if (set.length === 1) return [...set];
    const chains = [...new Set(set.flatMap((each) => each.chains))];
    const edits = set.flatMap((each) => each.edits);
    const all = made(chains, edits, maker);
    if ('edits' in all.outcome) return [{ ...all, outcome: all.outcome }];
    // Alone each can be made: the first is.
    const [first, ...others] = set as [Made, ...Made[]];
    refused.push(...others.map((each) => ({ ...each, outcome: { reason: tooClose } })));
    return [first];
  };
  let open = sets.flatMap(together);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = touching(open);
    if (next.every((set) => set.length === 1)) break;
    open = next.flatMap(together);
  }
  return [...refused, ...open];
}

const MOST_ROUNDS = 5;
const tooClose = 'vlakbij is iets veranderd dat eerst is overgenomen: doe dit zelf';

/** Groups of which edits overlap. */
function touching(groups: readonly Made[]): Made[][] {
  const places = groups
    .flatMap((group) => group.outcome.edits.map((edit) => ({ group, edit })))
    .sort(
      ({ edit: { span: a } }, { edit: { span: b } }) =>
        (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
        a.start.line - b.start.line ||
        a.start.column - b.start.column ||
        a.end.line - b.end.line ||
        a.end.column - b.end.column,
    );
  const leaders = new Map<Made, Made>(groups.map((group) => [group, group]));
  const leaderOf = (group: Made): Made => {
    let at = group;
    for (let next = leaders.get(at); next && next !== at; next = leaders.get(at)) at = next;
    return at;
  };
  let widest = places[0];
  for (const place of places.slice(1)) {
    if (widest && overlap(widest.edit.span, place.edit.span)) {
      leaders.set(leaderOf(place.group), leaderOf(widest.group));
      if (endsBehind(place.edit, widest.edit)) widest = place;
    } else widest = place;
  }
  // A number follows from all items before it, and what is below an item from that item.
  const byList = new Map<string, Made>();
  for (const group of groups)
    for (const list of orderedLists(group.chains, group.outcome.edits)) {
      const other = byList.get(list);
      if (other) leaders.set(leaderOf(group), leaderOf(other));
      else byList.set(list, group);
    }
  const sets = new Map<Made, Made[]>();
  for (const group of groups) {
    const leader = leaderOf(group);
    sets.set(leader, [...(sets.get(leader) ?? []), group]);
  }
  return [...sets.values()];
}

function endsBehind({ span: a }: Edit, { span: b }: Edit): boolean {
  return (
    a.file !== b.file ||
    a.end.line > b.end.line ||
    (a.end.line === b.end.line && a.end.column >= b.end.column)
  );
}
