/** Throws when a file does not say what its document says; white space does not count. */
export function assertSameText(found: string, wanted: string, name: string): void {
  const [own, other] = [squeezed(found), squeezed(wanted)];
  if (own === other) return;
  let at = 0;
  while (at < other.length && own[at] === other[at]) at += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 30));
  throw new Error(`${name} says ${around(own)} where the document says ${around(other)}`);
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}
