import type { NamedSymbol, Occurrence } from './named-symbol.ts';

/** Collects symbols: their definitions, and uses that may come before them. */
export class SymbolCollector {
  readonly #defined = new Map<string, Omit<NamedSymbol, 'uses' | 'definitions'> & Places>();
  readonly #places = new Set<string>();
  readonly #uses = new Map<string, Occurrence[]>();

  /** Adds a symbol; the first definition gives it its name and label. */
  define(symbol: Omit<NamedSymbol, 'uses' | 'definitions'>, definition?: Occurrence): void {
    const known = this.#defined.get(symbol.key) ?? { ...symbol, definitions: [] };
    if (definition) known.definitions.push(definition);
    this.#defined.set(symbol.key, known);
  }

  /** Adds a use, once: several links may have one address. One of a symbol that nobody defines is forgotten. */
  use(key: string, occurrence: Occurrence): void {
    const { file, start } = occurrence.span;
    const place = `${key} ${file}:${start.line}:${start.column}`;
    if (this.#places.has(place)) return;
    this.#places.add(place);
    const known = this.#uses.get(key);
    if (known) known.push(occurrence);
    else this.#uses.set(key, [occurrence]);
  }

  has(key: string): boolean {
    return this.#defined.has(key);
  }

  /** Returns all symbols, in the order of their definitions. */
  symbols(): NamedSymbol[] {
    return [...this.#defined.values()].map((symbol) => ({
      ...symbol,
      uses: this.#uses.get(symbol.key) ?? [],
    }));
  }
}

interface Places {
  readonly definitions: Occurrence[];
}
