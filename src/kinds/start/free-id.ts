import type { Values } from './starter.ts';

/** Returns an id that is not a key yet: the one wanted, or with a number behind it. */
export function freeId(wanted: string, taken: Values): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!Object.hasOwn(taken, id)) return id;
  }
}
