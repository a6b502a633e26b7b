import { isField } from '../model/field.ts';
import { printField } from '../model/print-field.ts';
import { lookUp, namesIn, step } from './look-up.ts';
import type { View } from './view.ts';

/** A name for `{{…}}`. */
export interface NamedValue {
  readonly name: string;
  /** Dutch. */
  readonly label: string;
  /** What it prints; undefined when it is unfilled, or not printable by itself. */
  readonly printed: string | undefined;
  /** Whether the path can continue. */
  readonly leadsOn: boolean;
}

/** Returns the names that can follow a path in prose, in the order of the data; none if it leads nowhere. */
export function valuesBelow(path: readonly string[], view: View): readonly NamedValue[] {
  let found = { shape: view.shape, value: view.data } as ReturnType<typeof step>;
  for (const name of path) found = found && step(found.shape, found.value, name);
  if (!found) return [];
  const { shape, value } = found;
  return namesIn(shape, value).flatMap((name) => {
    const next = step(shape, value, name);
    const whole = [...path, name].join('.');
    const leadsOn = next !== undefined && !isField(next.value) && namesIn(next.shape, next.value).length > 0;
    // A list of items without names: nothing in it can be mentioned.
    if (!next || (!leadsOn && !lookUp(whole, view).ok)) return [];
    const label = 'label' in next.shape ? next.shape.label : name;
    return [{ name, label, printed: printedText(whole, view), leadsOn }];
  });
}

/** Returns what a mention prints; undefined when it prints nothing. */
export function printedText(authored: string, view: View): string | undefined {
  const found = lookUp(authored, view);
  if (!found.ok) return undefined;
  const pieces = found.pieces.map((piece) => (typeof piece === 'string' ? piece : printField(piece)));
  return pieces.includes(undefined) || pieces.length === 0 ? undefined : pieces.join('');
}
