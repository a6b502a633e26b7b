import { basename, dirname, relative } from 'node:path/posix';
import type { Edit } from '../../diagnostic/fix.ts';
import { asAddress } from '../as-address.ts';
import type { NamedSymbol, Occurrence } from '../symbols/named-symbol.ts';
import type { SymbolIndex } from '../symbols/symbol-index.ts';
import type { Move } from './renaming.ts';

/**
 * Returns the edits that let every path in a dossier mean what it meant, when files move. A path of a folder
 * moves all that is in it.
 */
export function pathEdits(index: SymbolIndex, moves: readonly Move[]): readonly Edit[] {
  const moved = (file: string) => movedTo(file, moves);
  return (index.bySort.get('file') ?? []).flatMap((symbol) =>
    symbol.uses.flatMap((use) => editOf(symbol, use, moved)),
  );
}

/** Returns where a file is after the moves. */
export function movedTo(file: string, moves: readonly Move[]): string {
  const move = moves.find(({ from }) => file === from || file.startsWith(`${from}/`));
  return move ? move.to + file.slice(move.from.length) : file;
}

function editOf(
  { name: file }: NamedSymbol,
  { span, as }: Occurrence,
  moved: (file: string) => string,
): readonly Edit[] {
  const to = moved(file);
  if (as === 'base')
    return basename(to) === basename(file) ? [] : [{ span, text: basename(to).replace(/\.md$/i, '') }];
  const folder = dirname(span.file);
  const newFolder = dirname(moved(span.file));
  if (relative(folder, file) === relative(newFolder, to)) return [];
  const path = relative(newFolder, to);
  return [{ span, text: as === 'address' ? asAddress(path) : path }];
}
