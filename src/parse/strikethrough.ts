import { bareText, type MappedText, sourceRange } from './mapped-text.ts';
import { type ParseContext, rangeOf } from './parse-context.ts';
import { shortened } from './shortened.ts';

/** Two tildes that were not escaped. */
const tildes = /(?<![~\\])~~(?!~)/g;

/** Reports `~~` in a text: GFM strikes out what is between two; here they would be printed. */
export function reportStrikethrough(text: MappedText, context: ParseContext): void {
  if (!text.value.includes('~~')) return;
  const block = context.parents.findLast((node) => blocks.has(node.type));
  const [start, end] = block ? rangeOf(block) : [0, context.text.length];
  const inBlock = [...context.text.slice(start, end).matchAll(tildes)].map(({ index }) => start + index);
  let before = 0;
  for (const { index } of bareText(text).matchAll(tildes)) {
    const [from, to] = sourceRange(text, index, index + 2);
    while ((inBlock[before] ?? end) < from) before += 1;
    // The second of a pair.
    if (before % 2 === 1) continue;
    const struck =
      /^~~.*?~~/s.exec(text.value.slice(index))?.[0] ??
      /^~~.*?(?:~~|$)/s.exec(context.text.slice(from, end))?.[0] ??
      '~~';
    context.report({
      rule: 'markdown/strikethrough',
      severity: 'error',
      message: `Doorgestreepte tekst kan niet: \`${shortened(struck.replace(/\s+/g, ' '))}\`.`,
      help: 'Haal de tekst weg, of haal `~~` aan beide kanten weg. Bedoelt u de tekens zelf, schrijf dan `\\~~`.',
      span: context.spanAt(from, to),
    });
  }
}

/** Within which a pair must be complete. */
const blocks = new Set(['paragraph', 'heading', 'tableCell']);
