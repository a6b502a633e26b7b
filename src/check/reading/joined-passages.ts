import type { Stretch } from './found.ts';
import type { Passage } from './passages.ts';
import { hasTwoNumbers } from './sentence-shapes.ts';

/** A block in a text that was made of more than one. */
interface Member extends Stretch {
  readonly passage: Passage;
}

/** The paragraphs and items of one section as one text. */
export interface JoinedPassage extends Passage {
  readonly members: readonly Member[];
}

/** What stands further apart than this many characters or blocks is about something else. */
const MOST = { characters: 900, blocks: 7 } as const;

/**
 * Returns the paragraphs and items that follow each other under one heading, joined, where more than one has a number.
 * An item that ends in a semicolon or in nothing ends in a point here, so that it is a sentence.
 */
export function joinedPassages(passages: readonly Passage[]): readonly JoinedPassage[] {
  return runsOf(passages)
    .filter((run) => run.filter(({ text }) => /\d/u.test(text)).length > 1)
    .map(join)
    .filter(({ text }) => hasTwoNumbers(text));
}

/** Passages that follow each other under one heading. */
function runsOf(passages: readonly Passage[]): Passage[][] {
  const runs: Passage[][] = [];
  let length = 0;
  for (const passage of passages) {
    if (passage.quoted || (passage.kind !== 'paragraph' && passage.kind !== 'item')) {
      runs.push([]);
      continue;
    }
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext =
      last &&
      last.source === passage.source &&
      last.under.length === passage.under.length &&
      last.under.every((heading, index) => heading === passage.under[index]);
    length += passage.text.length;
    if (run && isNext && run.length < MOST.blocks && length <= MOST.characters) run.push(passage);
    else {
      runs.push([passage]);
      length = passage.text.length;
    }
  }
  return runs.filter((run) => run.length > 1);
}

function join(run: readonly Passage[]): JoinedPassage {
  let text = '';
  const members = run.map((passage): Member => {
    const from = text.length;
    text += `${passage.text.replace(/[;,]\s*$/u, '.')}${/[.!?:;,]["”’)]?\s*$/u.test(passage.text) ? '' : '.'} `;
    return { passage, from, to: from + passage.text.length };
  });
  const [first] = run;
  const memberAt = (at: number): Member | undefined =>
    members.findLast(({ from }) => from <= at) ?? members[0];
  if (!first) throw new Error('nothing to join');
  return {
    ...first,
    text,
    members,
    span: (from, to) => {
      const [start, end] = [memberAt(from), memberAt(to - 1)];
      const own = (member: Member, at: number): number =>
        Math.min(at - member.from, member.passage.text.length);
      if (!start || !end) throw new Error('nothing to join');
      const opening = start.passage.span(own(start, from), own(start, to));
      return start === end ? opening : { ...opening, end: end.passage.span(0, own(end, to)).end };
    },
    isAuthored: (from, to) =>
      members.every(
        ({ passage, from: start, to: end }) =>
          start >= to ||
          end <= from ||
          passage.isAuthored(Math.max(0, from - start), Math.min(end, to) - start),
      ),
  };
}
