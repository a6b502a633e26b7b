import type { GroupShape } from '../kinds/shape.ts';
import { commentedField, plainField } from '../kinds/start/commented-field.ts';
import type { ChoicesAt } from '../kinds/start/describe-field.ts';
import { keyOrder } from '../kinds/start/key-order.ts';
import type { Values } from '../kinds/start/starter.ts';
import { wrapText } from '../text/wrap-text.ts';

const introduction = [
  'Vul in wat u weet. Wat leeg blijft, is in een concept een gekleurde plek.',
  'Een regel die met # begint is uitleg of een voorbeeld en komt in geen document.',
  'Wilt u zo’n voorbeeld gebruiken? Haal dan het hekje en de spatie erachter weg.',
];

const proposed = [
  'Voorstellen: dit stond zo te lezen in uw tekst. Klopt het? Zet het dan bij de sleutel hierboven, zonder hekje. Wat hier blijft staan, telt niet mee.',
];

/** Options besides the values. */
export interface FrontmatterOptions {
  /** Keys that come first, in this order; others follow in the order of the schema. */
  readonly order: readonly string[];
  readonly choicesAt: ChoicesAt;
  /** Values that may be right: they come at the end, commented out. */
  readonly proposals?: Values;
}

/**
 * Returns the frontmatter of a new document, with its fences: every key of the shape in the given order, each
 * with a comment. A key without a value is empty; an optional one is commented out, with its example.
 */
export function writeFrontmatter(shape: GroupShape, values: Values, options: FrontmatterOptions): string {
  const parts = keyOrder(shape, options.order).map((key) => {
    const field = shape.fields[key];
    return field ? commentedField(key, field, values[key], [key], options.choicesAt).join('\n') : '';
  });
  const start = introduction.flatMap((line) => wrapText(line, '# ', '# ')).join('\n');
  const end = proposedLines(shape, options.proposals ?? {});
  return `---\n${[start, ...parts, ...end].join('\n\n')}\n---\n`;
}

/** Returns one comment with the values that may be right, or none. */
function proposedLines(shape: GroupShape, proposals: Values): string[] {
  const found = Object.entries(proposals).flatMap(([key, value]) => {
    const field = shape.fields[key];
    return field ? plainField(key, field, value) : [];
  });
  if (found.length === 0) return [];
  const told = proposed.flatMap((line) => wrapText(line, '# ', '# '));
  return [[...told, ...found.map((line) => `# ${line}`)].join('\n')];
}
