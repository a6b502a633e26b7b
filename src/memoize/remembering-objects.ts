import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';

/**
 * Returns a function that remembers what it made of each object, as long as that object is there, and reports again what it reported then.
 * `make` must depend on the object alone, and nobody may change what it gives.
 */
export function rememberingObjects<K extends object, T>(
  make: (object: K, report: Report) => T,
): (object: K, report: Report) => T {
  const memory = new WeakMap<K, { readonly made: T; readonly said: readonly Diagnostic[] }>();
  return (object, report) => {
    const known = memory.get(object);
    if (known) {
      known.said.forEach(report);
      return known.made;
    }
    const said: Diagnostic[] = [];
    const made = make(object, (diagnostic) => {
      said.push(diagnostic);
      report(diagnostic);
    });
    memory.set(object, { made, said });
    return made;
  };
}
