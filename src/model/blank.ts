import type { Place } from '../diagnostic/place.ts';
import type { Blank } from './nodes.ts';

/** Returns the visible blank that a draft shows where something is unfilled: "nog invullen: naam". */
export function blankFor(label: string, place: Place): Blank {
  const data = { place };
  return { type: 'blank', children: [{ type: 'text', value: `nog invullen: ${label}`, data }], data };
}
