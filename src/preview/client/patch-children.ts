/**
 * Makes the children of an element as those of another, and changes only what differs: what stays the same node keeps its place on the
 * screen, and the browser keeps the scroll position by it.
 */
export function patchChildren(target: Node, source: Node): void {
  const [old, fresh] = [[...target.childNodes], [...source.childNodes]];
  let start = 0;
  while (start < Math.min(old.length, fresh.length) && isAlike(old[start], fresh[start])) start += 1;
  let end = 0;
  const rest = () => Math.min(old.length, fresh.length) - start;
  while (end < rest() && isAlike(old[old.length - 1 - end], fresh[fresh.length - 1 - end])) end += 1;

  const until = old.length - end;
  for (const [index, node] of fresh.entries()) {
    const isBehind = index >= fresh.length - end;
    const at = isBehind ? old.length - (fresh.length - index) : index < until ? index : undefined;
    const present = at === undefined ? undefined : old[at];
    if (present && present.nodeName === node.nodeName) patchNode(present, node);
    else if (present) target.replaceChild(node, present);
    else target.insertBefore(node, old[until] ?? null);
  }
  for (const node of old.slice(Math.min(fresh.length - end, until), until)) target.removeChild(node);
}

/** What marks the place of a finding that someone went to; it stays where it is. */
const pointing = new Set(['data-pointed', 'style', 'tabindex']);

/** Same kind of node, same text: only attributes may differ, as the line that it comes from. */
function isAlike(one: Node | undefined, other: Node | undefined): boolean {
  return one?.nodeName === other?.nodeName && one?.textContent === other?.textContent;
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

/** By type and not by class: nodes of a frame are of other classes. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
