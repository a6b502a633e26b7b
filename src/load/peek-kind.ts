import { basename } from 'node:path/posix';
import type { Host } from '../host/host.ts';
import { unlessRefused } from '../host/host-error.ts';
import { kinds } from '../kinds/kinds.ts';
import { limits } from '../limits/limits.ts';
import { idFrom } from '../values/id-from.ts';
import { brokenOpening, isFence } from './frontmatter-opening.ts';

/**
 * Returns what a file calls its kind, without judging it: empty when it has a block with data that does not
 * say so, undefined when it is only text. A file that may not be read, a block that is broken (see `brokenOpening`) counts, and so does an
 * empty file or a text that only a document of ours can be: what looks like a document must be loaded, which
 * reads it again and reports.
 */
export function peekKind(file: string, host: Host): string | undefined {
  const { kind, size } = host.inspect(file);
  if (kind !== 'file') return undefined;
  if (size > limits.text.max) return '';
  const bytes = unlessRefused(() => host.read(file), undefined);
  if (!bytes) return '';
  const start = textOf(bytes.subarray(0, 65_536));
  if (isFence(start.split(/\r\n|\r|\n/, 1)[0] ?? ''))
    return /^kind[ \t]*:[ \t]*["']?([^\s"'#]*)/m.exec(start)?.[1] ?? '';
  if (start.includes('\0')) return '';
  return brokenOpening(start)?.kind ?? (hasLostBlock(start, file) ? '' : undefined);
}

/** Text as Windows may have saved it: UTF-16 is refused later, but it must not make a document unseen. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || (first === 0x2d && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x2d);
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes);
}

/** What documents are called, as `akkoord new` and people do. */
const ownNames: ReadonlySet<string> = new Set([
  ...Object.values(kinds).flatMap(({ name, label }) => [name, idFrom(label)]),
  ...['akkoord', 'convenant', 'agenda', 'brief', 'addendum'],
]);

/** The whole block is gone, and what is left still says that this is no text of another sort. */
function hasLostBlock(text: string, file: string): boolean {
  const name = basename(file).replace(/\.md$/i, '').toLowerCase();
  const isOfAgreement = name === 'akkoord' || name === 'convenant';
  const isEmptied = text.trim() === '' && ownNames.has(name);
  const raw = text.replace(/^[ \t]*(`{3,}|~{3,})[\s\S]*?^[ \t]*\1/gm, '');
  return isOfAgreement || isEmptied || /^::(?:budget|partners|section)\b|^<!--\s*toestaan\s/m.test(raw);
}
