import { kinds } from '../kinds/kinds.ts';
import type { GroupShape, Shape } from '../kinds/shape.ts';
import { shapeAt } from '../kinds/shape-at.ts';
import { capitalized } from '../text/capitalized.ts';
import type { Completion } from './completion.ts';
import type { FrontmatterCursor } from './frontmatter-cursor.ts';
import { referents } from './referents.ts';
import type { Situation } from './situation.ts';

/** Completes keys that a group lacks, or choices and ids for a value. */
export function completeFrontmatter(
  cursor: FrontmatterCursor,
  root: GroupShape,
  situation: Situation,
): readonly Completion[] {
  const shape = shapeAt(root, cursor.path);
  if (cursor.at === 'key') return shape?.kind === 'group' ? keysOf(shape, cursor) : [];
  return valuesOf(shape, cursor, situation);
}

function keysOf(
  { fields }: GroupShape,
  { stretch, present, lead, hasColon }: FrontmatterCursor,
): Completion[] {
  const indent = ' '.repeat(stretch.from - 1 + lead.length);
  return Object.entries(fields)
    .filter(([name]) => !present.includes(name))
    .map(([name, field]) => ({
      label: name,
      sort: 'key',
      detail: field.optional ? `${field.label} (mag weg)` : field.label,
      explanation: explanationOf(field),
      insert: lead + name + (hasColon ? '' : behind[field.kind](indent)),
      stretch,
    }));
}

/** What follows a key, up to where its value is typed. */
const behind = {
  leaf: () => ': ',
  list: (indent) => `:\n${indent}  - `,
  map: (indent) => `:\n${indent}  `,
  group: (indent) => `:\n${indent}  `,
} satisfies Record<Shape['kind'], (indent: string) => string>;

function valuesOf(
  shape: Shape | undefined,
  { path, stretch, lead }: FrontmatterCursor,
  situation: Situation,
): Completion[] {
  const insert = (word: string) => lead + word;
  if (path.length === 1 && path[0] === 'kind')
    return Object.values(kinds).map(({ name, label }) => ({
      label: name,
      sort: 'choice',
      detail: label,
      insert: insert(name),
      stretch,
    }));
  const choices = shape?.kind === 'leaf' ? (shape.choices ?? []) : [];
  const meanings = shape?.kind === 'leaf' ? shape.meanings : undefined;
  return [
    ...choices.map(
      (word): Completion => ({
        label: word,
        sort: 'choice',
        detail: meanings?.[word],
        insert: insert(word),
        stretch,
      }),
    ),
    ...(shape?.kind === 'leaf' && shape.type === 'id' ? referents(path, situation) : []).map(
      ({ id, label, explanation }): Completion => ({
        label: id,
        sort: 'reference',
        detail: label,
        explanation,
        insert: insert(id),
        stretch,
      }),
    ),
  ];
}

function explanationOf(field: Shape): string | undefined {
  const hint = field.hint && `${capitalized(field.hint)}.`;
  const example = field.kind === 'leaf' && !field.choices ? `Bijvoorbeeld: \`${field.example}\`` : undefined;
  return [hint, example].filter(Boolean).join(' ') || undefined;
}
