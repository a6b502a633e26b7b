/** Memoizes a function without a limit, for as long as the returned function lives. */
export function memoizeByValue<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as T;
  };
}
