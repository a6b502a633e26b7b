import type { Heading } from 'mdast';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { type Fix, replacement } from '../diagnostic/fix.ts';
import { spanOf } from '../model/nodes.ts';
import { nodesIn } from '../model/nodes-in.ts';
import { textOf } from '../model/text-of.ts';
import { spanInText } from '../model/text-spans.ts';
import { type AuthoredNumber, authoredNumberOf } from './authored-numbers.ts';
import type { Pass } from './pass.ts';

interface NumberedHeading {
  readonly heading: Heading;
  readonly text: string;
  /** The number that is generated. */
  readonly own: string;
  readonly number: AuthoredNumber;
}

/** Reports headings with a generated number and an authored one, which would print as `1 1. Inleiding`. */
export const reportAuthoredNumbers: Pass = (root, { report }) => {
  const found: NumberedHeading[] = [];
  /** Generated numbers of headings without an authored one. */
  const gets = new Set<string>();
  for (const heading of nodesIn(root)) {
    if (heading.type !== 'heading') continue;
    const own = heading.data?.number;
    if (own === undefined || spanOf(heading).file.endsWith('.hbs')) continue;
    const text = textOf(heading).trim();
    const number = authoredNumberOf(text);
    if (number) found.push({ heading, text, own, number });
    else gets.add(own);
  }
  const inRow = rowOf(found);
  const isCertain = (each: NumberedHeading): boolean => {
    const { needs, values } = each.number;
    return (
      needs.length === 0 ||
      (needs.includes('row') && inRow(each)) ||
      (needs.includes('own') && values.some((value) => isOwn(value, each.own, gets)))
    );
  };
  for (const each of found.filter(isCertain)) report(numberedTwice(each));
  return root;
};

function numberedTwice({ heading, text, own, number: { authored } }: NumberedHeading): Diagnostic {
  const words = text.slice(authored.length).trim();
  return {
    rule: 'heading/typed-number',
    severity: 'warning',
    message: `Deze kop krijgt vanzelf nummer ${own}; met het getypte nummer erbij staat er “${own} ${text}”.`,
    note: 'Nummers van koppen komen vanzelf, in de inhoudsopgave en in verwijzingen ook, en schuiven mee.',
    help: words
      ? `Haal \`${authored.trim()}\` weg, zodat er alleen \`${words}\` staat.`
      : 'Geef de kop een naam in plaats van een nummer.',
    span: spanOf(heading),
    fixes: words === '' ? [] : withoutNumber(heading, authored),
  };
}

/** Returns the fix that takes the number away; none when it is not plain text there. */
function withoutNumber({ children: [first] }: Heading, authored: string): readonly Fix[] {
  if (first?.type !== 'text' || !first.value.startsWith(authored)) return [];
  const length = authored.length + (/^\s*/u.exec(first.value.slice(authored.length))?.[0].length ?? 0);
  return [replacement(spanInText(first, 0, length), '', 'suggestion')];
}

/** Below this, authored numbers may equal by chance: `1 Loket`, `2 Talen`. Then the next has none. */
const MIN_OWN = 3;

function isOwn(value: readonly number[], own: string, gets: ReadonlySet<string>): boolean {
  const last = Number(own.split('.').at(-1));
  if (value.length > 1 ? value.join('.') !== own : value[0] !== last) return false;
  return last >= MIN_OWN || !gets.has(own.replace(/\d+$/, String(last + 1)));
}

/** Returns a function that says whether a number follows or precedes another's: `1`, `1.1`, `2`. */
function rowOf(headings: readonly NumberedHeading[]): (heading: NumberedHeading) => boolean {
  const values = headings.flatMap(({ number }) => number.values);
  const authored = new Set(values.map(String));
  const next = new Set(values.flatMap(successors).map(String));
  return ({ number }) =>
    number.values.some(
      (value) => next.has(String(value)) || successors(value).some((after) => authored.has(String(after))),
    );
}

/** Returns the numbers that may come next: after `2.3` `2.4`, `2.3.1`, `3`, `3.1`, `3.3`. */
function successors(value: readonly number[]): number[][] {
  return [
    [...value, 1],
    ...value.flatMap((part, level) => {
      const begun = [...value.slice(0, level), part + 1];
      const rest = value.slice(level + 1);
      return [begun, [...begun, ...rest], ...(rest.length > 0 ? [[...begun, 1]] : [])];
    }),
  ];
}
