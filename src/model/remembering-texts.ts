/**
 * Returns a function of a text that remembers what it made of the texts it was asked for last: at least `most`, by default more than a long
 * dossier has, and at most twice as many. `make` must depend on the text alone, and
 * nobody may change what it gives. A check of what is being typed then only looks at the paragraphs that differ from those of a key ago.
 */
export function rememberingTexts<T>(make: (text: string) => T, most = 4_096): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined || recent.has(text)) return known as T;
    const made = older.has(text) ? (older.get(text) as T) : make(text);
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, made);
    return made;
  };
}
