import type { Report } from '../diagnostic/diagnostic.ts';
import { type Reported, reportAgain, reported } from './reported.ts';

/**
 * Memoizes a function of an object as long as the object exists, and repeats its reports. `make` must depend
 * on the object alone, and neither may be changed. For two objects: nest, a function of one that returns a
 * function of the other.
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
