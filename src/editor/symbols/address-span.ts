import type { Link } from 'mdast';
import type { Span } from '../../diagnostic/span.ts';
import type { LoadedDocument } from '../../model/dossier.ts';
import type { Figure } from '../../model/nodes.ts';
import { spanOf } from '../../model/nodes.ts';
import { sourceText } from '../../model/source-text.ts';
import { findInSource, placedAt, stretch } from './find-in-source.ts';

type Source = Pick<LoadedDocument, 'source' | 'file'>;

/** An address and its title at the end of a link or image: `](<adres> "titel")`. */
const inline = /\]\(\s*(?:<([^<>\n]*)>|([^\s<>]*?))(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)$/s;

/** Returns where the address of a link or image is written: in it, or in the definition that it names. */
export function addressSpan(node: Link | Figure, document: Source): Span | undefined {
  const span = spanOf(node);
  if (span.file !== document.file) return undefined;
  const source = sourceText(span, document);
  // Words of the link may look like an address.
  const last = node.type === 'link' ? node.children.at(-1)?.data?.span : undefined;
  const skipped = last ? sourceText({ ...span, end: last.end }, document).length : 1;
  const found = inline.exec(source.slice(skipped));
  if (!found) return inDefinition(source, document);
  const address = found[1] ?? found[2] ?? '';
  const at = skipped + found.index + found[0].indexOf(address, found[0].indexOf('(') + 1);
  return placedAt(span, source, at, address.length);
}

/** `[tekst][naam]`, with `[naam]: adres` somewhere below. Labels are compared without case and white space. */
function inDefinition(source: string, document: Source): Span | undefined {
  const label = /\[((?:[^[\]\\]|\\.)+)\](?:\[\])?$/s.exec(source)?.[1];
  if (label === undefined) return undefined;
  const whole: Span = {
    file: document.file,
    start: { line: 1, column: 1 },
    end: { line: document.source.text.split('\n').length, column: Number.MAX_SAFE_INTEGER },
  };
  const definitions = findInSource(
    /^[ >]*\[((?:[^[\]\\]|\\.)+)\]:[ \t]*(?:<([^<>]*)>|(\S+))/g,
    whole,
    document,
  );
  const found = definitions.find(({ match }) => named(match[1] ?? '') === named(label));
  if (!found) return undefined;
  const { match, span } = found;
  const address = match[2] ?? match[3] ?? '';
  const from = match[0].lastIndexOf(address);
  return stretch(span, 0, from, from + address.length);
}

function named(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}
