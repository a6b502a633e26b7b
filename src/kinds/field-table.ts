import { capitalized } from '../text/capitalized.ts';
import { shapeOf } from './builders.ts';
import { kinds } from './kinds.ts';
import { projectSchema } from './project.ts';
import { schemeSchema } from './scheme.ts';
import type { Shape } from './shape.ts';

/** Keys that are the same in every kind, and have a table of their own. */
const everywhere: ReadonlySet<string> = new Set(['allow']);

/**
 * Returns a Markdown table of all keys of a kind, or of a file of a project: key, description with choices, example. Keys within a list
 * or group follow it, with its name: `signatories.name`. With `only` it has that key and those below it;
 * without, keys that are the same in every kind are not expanded. Throws for an unknown kind.
 */
export function fieldTable(kind: string, only?: string): string {
  const shape = kinds[kind]?.shape ?? ofProject[kind];
  if (shape?.kind !== 'group') throw new Error(`no kind ${kind}`);
  const rows = Object.entries(shape.fields)
    .filter(([key]) => only === undefined || key === only)
    .flatMap(([key, shape]) => rowsOf(key, shape, only === undefined));
  return [
    '| sleutel | wat | voorbeeld |',
    '| --- | --- | --- |',
    ...rows.map(({ key, what, example }) => `| \`${key}\` | ${what} | ${example} |`),
  ].join('\n');
}

/** Files of a project that are no documents. */
const ofProject: Readonly<Record<string, Shape>> = {
  project: shapeOf(projectSchema),
  scheme: shapeOf(schemeSchema),
};

interface Row {
  readonly key: string;
  readonly what: string;
  readonly example: string;
}

function rowsOf(key: string, shape: Shape, isBrief: boolean): Row[] {
  const own = { key, what: whatOf(shape), example: exampleOf(shape) };
  if (isBrief && everywhere.has(key)) return [own];
  return [
    own,
    ...Object.entries(partsOf(shape)).flatMap(([name, part]) => rowsOf(`${key}.${name}`, part, isBrief)),
  ];
}

/** Returns the keys of a group, or of the groups in a list or map. */
function partsOf(shape: Shape): Readonly<Record<string, Shape>> {
  if (shape.kind === 'group') return shape.fields;
  return shape.kind === 'list' || shape.kind === 'map' ? partsOf(shape.of) : {};
}

function whatOf(shape: Shape): string {
  const { label, hint, optional } = shape;
  const said = [label, hint].filter((part) => part !== undefined).join(': ');
  return `${capitalized(said)}${optional ? ' (mag weg)' : ''}`;
}

function exampleOf(shape: Shape): string {
  if (shape.kind === 'group') return '';
  if (shape.kind === 'map')
    return shape.of.kind === 'leaf' ? `\`${shape.key}: ${shape.of.example}\`` : `\`${shape.key}:\``;
  if (shape.kind === 'list') return exampleOf(shape.of);
  const { choices, meanings, example } = shape;
  if (!choices) return `\`${example}\``;
  return choices
    .map((choice) => `\`${choice}\`${meanings?.[choice] ? ` (${meanings[choice]})` : ''}`)
    .join(', ');
}
