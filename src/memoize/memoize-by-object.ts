import type { Report } from '../diagnostic/diagnostic.ts';
import { type Reported, reportAgain, reported } from './reported.ts';

/**
 * Returns a function that gives again what it made of the same object, as long as that object is there, and reports again what it reported
 * then. `make` must depend on the object alone, and nobody may change either. Of two objects: a function of one that gives a function of
 * the other.
 */
export function memoizeByObject<K extends object, T>(make: (object: K) => T): (object: K) => T;
export function memoizeByObject<K extends object, T>(
  make: (object: K, report: Report) => T,
): (object: K, report: Report) => T;
export function memoizeByObject<K extends object, T>(
  make: (object: K, report: Report) => T,
): (object: K, report?: Report) => T {
  const memory = new WeakMap<K, Reported<T>>();
  return (object, report = () => {}) => {
    const known = memory.get(object);
    if (known) return reportAgain(known, report);
    const fresh = reported((hear) => make(object, hear), report);
    memory.set(object, fresh);
    return fresh.made;
  };
}
