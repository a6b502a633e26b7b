import type { Heading, Root, RootContent } from 'mdast';
import { withoutInvisible } from '../text/invisible-characters.ts';
import { suggest } from '../text/suggest.ts';
import type { Section } from './sections.ts';
import { textOf } from './text-of.ts';

/** A section of an author's body: a heading of the shallowest level in it, and everything up to the next. */
export interface BodySection {
  readonly heading: Heading;
  /** The known section that the heading names, if any. */
  readonly section: Section | undefined;
  /** Without the heading. */
  readonly content: readonly RootContent[];
}

/** Splits a body at the headings of its shallowest level. Text before the first of them is in no section. */
export function bodySections(body: Root, known: readonly Section[]): BodySection[] {
  const level = body.children.reduce(
    (least, node) => (node.type === 'heading' ? Math.min(least, node.depth) : least),
    7,
  );
  const starts = body.children.flatMap((node, index) =>
    node.type === 'heading' && node.depth === level ? [{ heading: node, index }] : [],
  );
  return starts.map(({ heading, index }, number) => ({
    heading,
    section: sectionNamed(textOf(heading), known),
    content: body.children.slice(index + 1, starts[number + 1]?.index),
  }));
}

/** Returns the known section with this heading; case, spaces, end marks, quotes and dashes may differ. */
export function sectionNamed(heading: string, known: readonly Section[]): Section | undefined {
  const wanted = bare(heading);
  return known.find((section) => bare(section.heading) === wanted);
}

/** A number before the words of a heading: `1.`, `2.3`, `IV)`, `A.`. */
const typedNumber = /^(?:\d{1,2}(?:\.\d{1,2}){0,4}[.):]?|[IVX]{1,5}[.):]|[A-Z][.):])\s+/;

/** Returns the known section with nearly this heading: misspelt, numbered, longer or shorter. */
export function sectionNear(heading: string, known: readonly Section[]): Section | undefined {
  const authored = bare(heading.trim().replace(typedNumber, ''));
  const near = suggest(
    authored,
    known.map((section) => bare(section.heading)),
  );
  return (
    known.find((section) => bare(section.heading) === near) ??
    known.find((section) => startsAlike(bare(section.heading), authored))
  );
}

/** `Locatie` for `Locatie (wijk, school)`. */
function startsAlike(a: string, b: string): boolean {
  return b.length > 3 && a !== '' && (a.startsWith(b) || b.startsWith(`${a} `));
}

function bare(heading: string): string {
  const text = withoutInvisible(heading.normalize('NFKC'))
    .replace(/[‘’‚‛ʼ`´′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
  // Not a pattern that ends in `+$`: on a heading full of dots that takes quadratic time.
  let end = text.length;
  while (end > 0 && ' .:;,!?…'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
