import { elementsBelow, type HtmlElement } from './parsed-html.ts';

/** A note: the link to it in the text, the link back in front of it, and what holds its text. */
export interface HtmlNote {
  readonly reference: HtmlElement;
  readonly back: HtmlElement;
  readonly holder: HtmlElement;
}

/**
 * Returns the notes of a page, in order. Every program writes them in its own way, but in all of them a link leads to the
 * note and a link in front of it leads back.
 */
export function notesIn(body: HtmlElement): HtmlNote[] {
  const page = new Page(body);
  const taken = new Set<HtmlElement>();
  return page.links.flatMap((reference): HtmlNote[] => {
    const back = taken.has(reference) ? undefined : page.linkBackTo(reference);
    if (!back) return [];
    taken.add(back);
    return [{ reference, back, holder: page.holderOf(back) }];
  });
}

/** To one place; more are of no note. */
const MAX_LINKS = 20;
/** Elements around a link that may be where the link back leads to: Word has three. */
const MAX_AROUND = 8;
const blocks = ['p', 'div', 'li', 'dd', 'td'];

/** Links to places in a page, and where they lead. */
class Page {
  readonly links: readonly HtmlElement[];
  readonly #parents = new Map<HtmlElement, HtmlElement>();
  readonly #order: ReadonlyMap<HtmlElement, number>;
  /** How many elements are in one, with itself. */
  readonly #sizes: ReadonlyMap<HtmlElement, number>;
  readonly #places: ReadonlyMap<string, HtmlElement>;
  readonly #ledTo = new Map<HtmlElement, HtmlElement[]>();
  /** How many links are in an element. */
  readonly #counts: ReadonlyMap<HtmlElement, number>;

  constructor(body: HtmlElement) {
    const all = elementsBelow(body);
    this.#order = new Map(all.map((element, index) => [element, index]));
    for (const element of all)
      for (const child of element.children) if (typeof child !== 'string') this.#parents.set(child, element);
    this.#sizes = this.#summed(all, () => 1);
    this.#places = new Map(
      all.flatMap((element) =>
        ['id', 'name'].flatMap((name) => {
          const value = element.attributes.get(name);
          return value === undefined ? [] : [[value, element] as const];
        }),
      ),
    );
    this.links = all.filter(
      ({ name, attributes }) => name === 'a' && (attributes.get('href') ?? '').startsWith('#'),
    );
    const links = new Set(this.links);
    this.#counts = this.#summed(all, (element) => (links.has(element) ? 1 : 0));
    for (const link of this.links) {
      const place = this.#leadsTo(link);
      if (place) this.#ledTo.set(place, [...(this.#ledTo.get(place) ?? []).slice(0, MAX_LINKS), link]);
    }
  }

  /** Returns the link behind this one that leads to where this one stands, and stands where this one leads to. */
  linkBackTo(reference: HtmlElement): HtmlElement | undefined {
    const place = this.#leadsTo(reference);
    if (!place) return undefined;
    return this.#around(reference)
      .slice(0, MAX_AROUND)
      .flatMap((around) => this.#ledTo.get(around) ?? [])
      .find((link) => this.#isBehind(link, reference) && this.#isIn(link, place));
  }

  /** Returns the largest block around a link back that holds no other link to a place in the page. */
  holderOf(back: HtmlElement): HtmlElement {
    let holder = back;
    for (const around of this.#around(back)) {
      if (around.name === 'body' || (this.#counts.get(around) ?? 0) > 1) break;
      if (blocks.includes(around.name)) holder = around;
      if (around.name === 'div' || around.name === 'li') break;
    }
    return holder;
  }

  /** Counts for each element what is in it, with itself. @param all in order */
  #summed(all: readonly HtmlElement[], own: (element: HtmlElement) => number): Map<HtmlElement, number> {
    const sums = new Map<HtmlElement, number>();
    for (const element of all.toReversed()) {
      const inside = element.children.map((child) =>
        typeof child === 'string' ? 0 : (sums.get(child) ?? 0),
      );
      sums.set(
        element,
        inside.reduce((sum, count) => sum + count, own(element)),
      );
    }
    return sums;
  }

  #leadsTo({ attributes }: HtmlElement): HtmlElement | undefined {
    return this.#places.get((attributes.get('href') ?? '').slice(1));
  }

  /** Elements are in order: those in a place follow it, up to its end. */
  #isIn(link: HtmlElement, place: HtmlElement): boolean {
    const [at, start] = [this.#order.get(link) ?? 0, this.#order.get(place) ?? 0];
    return start <= at && at < start + (this.#sizes.get(place) ?? 0);
  }

  #isBehind(link: HtmlElement, other: HtmlElement): boolean {
    return (this.#order.get(link) ?? 0) > (this.#order.get(other) ?? 0);
  }

  /** An element and those that it is in, from the inside. */
  #around(element: HtmlElement): HtmlElement[] {
    const found: HtmlElement[] = [];
    for (let at: HtmlElement | undefined = element; at; at = this.#parents.get(at)) found.push(at);
    return found;
  }
}
