import type { ChoicesAt } from './describe-field.ts';
import type { Known, Starter } from './starter.ts';

/** Returns the choices for each id in the frontmatter of a kind, from what it can refer to. */
export function choicesOf({ refers }: Starter, known: Known): ChoicesAt {
  return (path) => {
    const name = refers[path.join('.')];
    return name && known[name];
  };
}
