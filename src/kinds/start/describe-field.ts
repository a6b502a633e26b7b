import { capitalized } from '../../text/capitalized.ts';
import { wrapText } from '../../text/wrap-text.ts';
import type { LeafShape, Shape } from '../shape.ts';
import { type Choice, choiceList } from './choice.ts';

/** Returns the choices for an id at a path of the frontmatter; undefined when unknown. */
export type ChoicesAt = (path: readonly string[]) => readonly Choice[] | undefined;

/** Returns the comment above a key as lines: label, explanation, example; for groups also their keys. */
export function describeField(shape: Shape, path: readonly string[], choicesAt: ChoicesAt): string[] {
  const head = `${capitalized(intro(shape))}.${tail(shape, path, choicesAt)}`;
  return [...wrapText(head, '# ', '#   '), ...legend(shape, path, choicesAt)];
}

/** Describes the keys of the groups in a list or map; other groups have a comment per key. */
function legend(shape: Shape, path: readonly string[], choicesAt: ChoicesAt): string[] {
  const group = shape.kind === 'list' || shape.kind === 'map' ? shape.of : shape;
  if (group.kind !== 'group' || (shape.kind === 'group' && !shape.optional)) return [];
  return Object.entries(group.fields).flatMap(([key, field]) => {
    const text = `${key}: ${intro(field, ', ')}.${tail(field, [...path, key], choicesAt, true)}`;
    return wrapText(text, '#   ', '#     ');
  });
}

function intro({ label, optional, hint }: Shape, colon = ': '): string {
  return `${label}${optional ? ' (mag weg)' : ''}${hint ? `${colon}${hint}` : ''}`;
}

/** Describes what to fill in. An optional key shows its example as its value, unless it is in a legend. */
function tail(shape: Shape, path: readonly string[], choicesAt: ChoicesAt, inLegend = false): string {
  if (shape.kind === 'list' && shape.of.kind === 'leaf') {
    const known = knownChoices(shape.of, path, choicesAt);
    return known ? ` Kies uit: ${known}` : '';
  }
  if (shape.kind !== 'leaf') return '';
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
