/** Makes the children of an element equal to another's, changing only what differs: the rest stays. */
export function patchChildren(target: Node, source: Node): void {
  const [old, fresh] = [[...target.childNodes], [...source.childNodes]];
  let start = 0;
  while (start < Math.min(old.length, fresh.length) && isAlike(old[start], fresh[start])) start += 1;
  let end = 0;
  const rest = () => Math.min(old.length, fresh.length) - start;
  while (end < rest() && isAlike(old[old.length - 1 - end], fresh[fresh.length - 1 - end])) end += 1;

  for (let index = 0; index < start; index++) patchPair(old[index], fresh[index]);
  patchMiddle(
    target,
    old.slice(start, old.length - end),
    fresh.slice(start, fresh.length - end),
    old[old.length - end],
  );
  for (let back = 1; back <= end; back++) patchPair(old[old.length - back], fresh[fresh.length - back]);
}

/** Patches the part that differs: keeps nodes that occur later, converts or removes the rest. */
function patchMiddle(
  target: Node,
  old: readonly Node[],
  fresh: readonly Node[],
  behind: Node | undefined,
): void {
  let at = 0;
  const [texts, names] = [new Count(fresh.map(textKey)), new Count(fresh.map(({ nodeName }) => nodeName))];
  for (const node of fresh) {
    const key = textKey(node);
    texts.take(key);
    names.take(node.nodeName);
    let present = old[at];
    while (present && present.nodeName !== node.nodeName && !names.has(present.nodeName)) {
      target.removeChild(present);
      present = old[++at];
    }
    const isLater = present && textKey(present) !== key && texts.has(textKey(present));
    if (present?.nodeName === node.nodeName && !isLater) {
      patchNode(present, node);
      at++;
    } else target.insertBefore(node, present ?? behind ?? null);
  }
  for (const present of old.slice(at)) target.removeChild(present);
}

/** Counts how many of each key are still to come. */
class Count {
  readonly #counts = new Map<string, number>();

  constructor(keys: readonly string[]) {
    for (const key of keys) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }
  take(key: string): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) - 1);
  }
  has(key: string): boolean {
    return (this.#counts.get(key) ?? 0) > 0;
  }
}

function textKey(node: Node): string {
  return `${node.nodeName} ${node.textContent}`;
}

function patchPair(target: Node | undefined, source: Node | undefined): void {
  if (target && source) patchNode(target, source);
}

/** Attributes that mark a finding; they stay. */
const pointing = new Set(['data-pointed', 'style', 'tabindex']);

/** Same node name, same text: only attributes may differ, such as the source line. */
function isAlike(one: Node | undefined, other: Node | undefined): boolean {
  return one !== undefined && other !== undefined && textKey(one) === textKey(other);
}

function patchNode(target: Node, source: Node): void {
  if (target.isEqualNode(source)) return;
  if (!(isElement(target) && isElement(source))) {
    target.nodeValue = source.nodeValue;
    return;
  }
  const isPointed = target.hasAttribute('data-pointed');
  for (const { name } of [...target.attributes])
    if (!source.hasAttribute(name) && !(isPointed && pointing.has(name))) target.removeAttribute(name);
  for (const { name, value } of [...source.attributes])
    if (target.getAttribute(name) !== value) target.setAttribute(name, value);
  patchChildren(target, source);
}

/** By type, not `instanceof`: nodes in a frame have other classes. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
