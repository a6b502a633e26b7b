/** Some times the largest dossier. What is made of a text may take a hundred times the room of the text itself. */
const mostCharacters = 4_194_304;
/** Counted for each text besides its characters. */
const perText = 64;

/**
 * Returns a function of a text that remembers what it made of the texts it was asked for last: at least `most`, by default more than a long
 * dossier has, and at most twice as many; fewer when they are long, or a section in which somebody types all day would be kept as it was
 * after each key. `make` must depend on the text alone, and nobody may change what it gives. A check of what is being typed then only looks
 * at the paragraphs that differ from those of a key ago.
 */
export function rememberingTexts<T>(make: (text: string) => T, most = 4_096): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  let asked = 0;
  return (text) => {
    asked += text.length + perText;
    if (asked > mostCharacters || (recent.size >= most && !recent.has(text))) {
      older = recent;
      recent = new Map();
      asked = 0;
    }
    const known = recent.get(text);
    if (known !== undefined || recent.has(text)) return known as T;
    const made = older.has(text) ? (older.get(text) as T) : make(text);
    recent.set(text, made);
    return made;
  };
}
