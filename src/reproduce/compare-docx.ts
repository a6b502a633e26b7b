import { unzipSync } from 'fflate';
import { compareBytes } from './compare-text.ts';
import type { Compare, Difference } from './difference.ts';
import { firstDifference } from './first-difference.ts';

const missing = '(ontbreekt)';

/** Names the parts of two Word files that differ, and the first place in each. */
export const compareDocx: Compare = (one, other) => {
  const [left, right] = [unzipped(one), unzipped(other)];
  if (!left || !right) return [compareBytes(one, other, 'bestand, niet als Word-bestand te lezen')];
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  const differences = names.flatMap((name) => compareParts(name, left[name], right[name]) ?? []);
  if (differences.length > 0) return differences;
  return [compareBytes(one, other, 'verpakking (volgorde of tijden in het zipbestand; de inhoud is gelijk)')];
};

function compareParts(
  name: string,
  one: Uint8Array | undefined,
  other: Uint8Array | undefined,
): Difference | undefined {
  if (!one || !other) {
    const said = (bytes: Uint8Array | undefined) => (bytes ? `${bytes.length} bytes` : missing);
    return { part: name, pages: [], location: '', one: said(one), other: said(other) };
  }
  if (Buffer.compare(one, other) === 0) return undefined;
  if (!/\.(xml|rels)$/i.test(name)) return compareBytes(one, other, name);
  const text = new TextDecoder().decode(one);
  const found = firstDifference(text, new TextDecoder().decode(other));
  if (!found) return compareBytes(one, other, name);
  return { part: name, pages: [], location: locationIn(text, found.at), one: found.one, other: found.other };
}

/** "alinea 12, teken 3456": a part is one long line, so its line says nothing. */
function locationIn(text: string, at: number): string {
  const paragraphs = text.slice(0, at).match(/<w:p[ >]/g)?.length ?? 0;
  return `${paragraphs > 0 ? `alinea ${paragraphs}, ` : ''}teken ${at + 1}`;
}

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  try {
    return unzipSync(bytes);
  } catch {
    return undefined;
  }
}
