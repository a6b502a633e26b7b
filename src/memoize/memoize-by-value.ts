/** Returns a function that makes something of each argument once, and keeps all of it as long as the function itself is kept. */
export function memoizeByValue<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key) as T;
  };
}
