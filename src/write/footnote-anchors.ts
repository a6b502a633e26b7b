/** Returns the name of the anchor of a footnote. No heading has a colon in its id. */
export function footnoteAnchor(identifier: string): string {
  return `noot:${identifier}`;
}

/** Returns the name of the anchor of the first mark of a footnote. */
export function footnoteMarkAnchor(identifier: string): string {
  return `nootverwijzing:${identifier}`;
}
