import type { Fault } from '../diagnostic/diagnostic.ts';
import type { GroupShape, Shape } from '../kinds/shape.ts';
import { type DataPath, shapeAt } from '../kinds/shape-at.ts';
import { quoteAuthored } from '../text/authored-text.ts';
import { suggest } from '../text/suggest.ts';
import type { IssueContext } from './issue-context.ts';

/** What a finding says, without its place. */
interface Words extends Fault {
  /** Where in this file the key was probably meant to be. */
  readonly meant?: DataPath | undefined;
}

/**
 * Says that a key is unknown where it is, with what was probably meant: its English name when the Dutch one
 * was typed, a key that looks like it, or the place where it does belong.
 */
export function unknownKey(key: string, path: DataPath, { shape, elsewhere }: IssueContext): Words {
  const here = shapeAt(shape, path);
  if (here?.kind !== 'group')
    throw new Error(`unknown keys in something that is no group: ${path.join('.')}`);
  const message = `${quoteAuthored(key)} is hier geen bekende sleutel.`;
  const unknown = (help: string, meant?: DataPath): Words => ({
    rule: 'schema/unknown-key',
    message,
    help,
    meant,
  });
  const misplaced = (help: string, meant?: DataPath): Words => ({
    rule: 'schema/misplaced-key',
    message,
    help,
    meant,
  });

  const dutch = keyWithLabel(key, here);
  if (dutch) return unknown(didYouMean(dutch, here), [...path, dutch]);
  const home = [...homesOf(key, shape, [])][0];
  const other = elsewhere.flatMap((kind) =>
    [...homesOf(key, kind.shape, [])].map((found) => ({ ...found, kind })),
  )[0];
  // What is called so elsewhere may be here under another label: the title of an agreement is the subject of
  // a memo.
  const same = [home, other].find((found) => found && Object.hasOwn(here.fields, found.key))?.key;
  if (same) return unknown(didYouMean(same, here), [...path, same]);
  if (home)
    return misplaced(
      `${home.name} hoort ${home.path === '' ? 'vooraan op een regel, zonder inspringing' : `onder \`${home.path}\``}.`,
      [...(home.path === '' ? [] : home.path.split('.')), home.key],
    );
  if (other) {
    const below = other.path === '' ? '' : `, onder \`${other.path}\``;
    return misplaced(
      `${other.name} hoort in een bestand met \`kind: ${other.kind.name}\` (${other.kind.label})${below}.`,
    );
  }
  const words = new Map(
    Object.entries(here.fields).flatMap(([name, field]) => [
      [field.label, name] as const,
      [name, name] as const,
    ]),
  );
  const near = words.get(suggest(key, words.keys()) ?? '');
  if (near) return unknown(didYouMean(near, here), [...path, near]);
  return unknown(
    `Bekend zijn hier: ${Object.keys(here.fields)
      .map((name) => `\`${name}\``)
      .join(', ')}.`,
  );
}

function didYouMean(key: string, group: GroupShape): string {
  return `Bedoelde u \`${key}\` (${group.fields[key]?.label ?? ''})?`;
}

function keyWithLabel(authored: string, group: GroupShape): string | undefined {
  const wanted = authored.toLowerCase();
  return Object.keys(group.fields).find(
    (key) => key === wanted || group.fields[key]?.label.toLowerCase() === wanted,
  );
}

/** Where in a shape a key of this name or label belongs: the path of the group, the key, its label. */
function* homesOf(
  authored: string,
  shape: Shape,
  path: readonly string[],
): Generator<{ path: string; key: string; name: string }> {
  if (shape.kind === 'list' || shape.kind === 'map') yield* homesOf(authored, shape.of, path);
  if (shape.kind !== 'group') return;
  const key = keyWithLabel(authored, shape);
  if (key) yield { path: path.join('.'), key, name: `\`${key}\` (${shape.fields[key]?.label ?? ''})` };
  for (const [name, field] of Object.entries(shape.fields)) yield* homesOf(authored, field, [...path, name]);
}
