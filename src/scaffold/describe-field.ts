import type { LeafShape, Shape } from '../kinds/shape.ts';
import { capitalized } from '../kinds/start/capitalized.ts';
import { type Choice, choiceList } from '../kinds/start/choice.ts';
import { wrapText } from './wrap-text.ts';

/** What an id at a path of the frontmatter may name; nothing when that is not known. */
export type ChoicesAt = (path: readonly string[]) => readonly Choice[] | undefined;

/**
 * Returns the comment above a key, as lines without indent: label, what it is for, what may be filled in; for a list or map of groups
 * also a line for each key within.
 */
export function describeField(shape: Shape, path: readonly string[], choicesAt: ChoicesAt): string[] {
  const head = `${capitalized(intro(shape))}.${tail(shape, path, choicesAt)}`;
  return [...wrapText(head, '# ', '#   '), ...legend(shape, path, choicesAt)];
}

/** The keys of the groups in a list or map; a group of its own tells them key by key. */
function legend(shape: Shape, path: readonly string[], choicesAt: ChoicesAt): string[] {
  const group = shape.form === 'list' || shape.form === 'map' ? shape.of : shape;
  if (group.form !== 'group' || (shape.form === 'group' && !shape.optional)) return [];
  return Object.entries(group.fields).flatMap(([key, field]) =>
    wrapText(
      `${key}: ${intro(field, ', ')}.${tail(field, [...path, key], choicesAt, true)}`,
      '#   ',
      '#     ',
    ),
  );
}

function intro({ label, optional, hint }: Shape, colon = ': '): string {
  return `${label}${optional ? ' (mag weg)' : ''}${hint ? `${colon}${hint}` : ''}`;
}

/** What may be filled in. An optional key shows its example itself, unless it is told of in a legend. */
function tail(shape: Shape, path: readonly string[], choicesAt: ChoicesAt, inLegend = false): string {
  if (shape.form === 'list' && shape.of.form === 'leaf') {
    const known = knownChoices(shape.of, path, choicesAt);
    return known ? ` Kies uit: ${known}` : '';
  }
  if (shape.form !== 'leaf') return '';
  if (shape.choices?.length === 1) return ' Laat dit zo staan.';
  const known = knownChoices(shape, path, choicesAt);
  if (known) return ` Kies uit: ${known}`;
  return shape.optional && !inLegend ? '' : ` Voorbeeld: ${shape.example}`;
}

function knownChoices(shape: LeafShape, path: readonly string[], choicesAt: ChoicesAt): string | undefined {
  const { choices, meanings } = shape;
  const known = choices?.map((id) => ({ id, name: meanings?.[id] ?? '' })) ?? choicesAt(path) ?? [];
  return known.length > 0 ? choiceList(known) : undefined;
}
