import { latin } from '../../text/latin.ts';

/** Says whether an offset is between quotation marks; looks 600 characters to either side. */
export function isInQuotation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 600), at);
  const behind = text.slice(at, at + 600);
  const opens = Math.max(before.lastIndexOf('“'), before.lastIndexOf('„'));
  if (opens > before.lastIndexOf('”') && behind.includes('”')) return true;
  const single = before.lastIndexOf('‘');
  if (single > before.search(latin.u`’(?!\p{L})[^’]*$`) && single >= 0 && latin.u`’(?!\p{L})`.test(behind))
    return true;
  return (before.match(/"/g)?.length ?? 0) % 2 === 1 && behind.includes('"');
}
