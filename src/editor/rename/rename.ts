import { basename, dirname, join } from 'node:path/posix';
import type { Edit } from '../../diagnostic/fix.ts';
import type { Situation } from '../situation.ts';
import { wholeWords } from '../symbols/find-in-source.ts';
import { changedFiles, knownSymbols, type Surroundings, symbolAt } from '../symbols/known-symbols.ts';
import type { NamedSymbol, Occurrence } from '../symbols/named-symbol.ts';
import type { SymbolIndex } from '../symbols/symbol-index.ts';
import { slugEdits } from './heading-edits.ts';
import { pathEdits } from './moved-path.ts';
import { type NameRule, nameRules } from './name-rules.ts';
import { type Move, type Renamable, type Renaming, refused } from './renaming.ts';

/** Returns what can be renamed at a position, or why it cannot be. */
export function prepareRename(situation: Situation): Renamable {
  const found = ready(situation);
  if (!found?.ok) return found;
  const { symbol, occurrence, index } = found;
  const fixed = ruleOf(symbol).fixed?.(symbol, { ...situation, dossier: found.dossier, index });
  if (fixed !== undefined) return refused(fixed);
  return {
    ok: true,
    span: occurrence.span,
    name: symbol.sort === 'file' ? basename(symbol.name) : symbol.name,
  };
}

/** Gives what is named at a position another name, everywhere in its dossier; says why not. */
export function rename(situation: Situation, authored: string): Renaming {
  const found = ready(situation);
  if (!found) return refused('Hier staat niets dat een naam heeft.');
  if (!found.ok) return found;
  const { symbol, index, dossier } = found;
  const context = { ...situation, dossier, index };
  const name = authored.normalize('NFC');
  const { fixed, wrong } = ruleOf(symbol);
  const reason = fixed?.(symbol, context) ?? wrong(name, symbol, context);
  if (reason !== undefined) return refused(reason);
  if (symbol.sort !== 'file') return { ok: true, edits: editsOf(symbol, name, index) };
  const move: Move = { from: symbol.name, to: join(dirname(symbol.name), name) };
  return { ok: true, edits: pathEdits(index, [move]), move };
}

/** Returns the edits that let a dossier follow files that move; nothing when its texts cannot be read now. */
export function editsForMoves(surroundings: Surroundings, moves: readonly Move[]): readonly Edit[] {
  const index = knownSymbols(surroundings);
  return index && changedFiles(index, surroundings).length === 0 ? pathEdits(index, moves) : [];
}

/** The symbol at a position in a dossier whose files are known as they are now. */
function ready(situation: Situation) {
  const { dossier } = situation;
  const index = knownSymbols(situation);
  const found = index && symbolAt(situation);
  if (!dossier || !index || !found) return undefined;
  const [changed] = changedFiles(index, situation);
  if (changed !== undefined)
    return refused(
      `\`${changed}\` kan nu niet worden gelezen. Los eerst de fouten daar op; dan is bekend waar de naam overal staat.`,
    );
  const [unread] = dossier.unreadable ?? [];
  if (unread !== undefined)
    return refused(`\`${unread}\` kan niet worden gelezen, en daar kan de naam ook staan. Los dat eerst op.`);
  return { ok: true as const, ...found, index, dossier };
}

function ruleOf({ sort }: NamedSymbol): NameRule {
  return nameRules[sort];
}

function editsOf(symbol: NamedSymbol, name: string, index: SymbolIndex): readonly Edit[] {
  const places = [...symbol.definitions, ...symbol.uses];
  return [...places.flatMap((place) => editAt(place, name)), ...followingEdits(symbol, name, index)];
}

/** What a name becomes at a place. */
function editAt({ span, as }: Occurrence, name: string): readonly Edit[] {
  const text = written[as]?.(name);
  return text === undefined ? [] : [{ span, text }];
}

const written: Readonly<Partial<Record<Occurrence['as'], (name: string) => string>>> = {
  key: (name) => name,
  id: (name) => name,
  words: (name) => name,
  value: (name) => name,
  place: (name) => (/^[\p{L}\p{N}][^:#\p{Cc}]*$/u.test(name) ? name : JSON.stringify(name)),
};

/** The headings that get other words, by the key of their symbols. */
function newHeadings(
  symbol: NamedSymbol,
  name: string,
  index: SymbolIndex,
): ReadonlyMap<NamedSymbol, string> {
  if (symbol.sort === 'heading') return new Map([[symbol, name]]);
  if (symbol.sort !== 'term') return new Map();
  // A longer term with this one in it stays.
  const terms = wholeWords((index.bySort.get('term') ?? []).map((term) => term.name));
  const renamed = (words: string) =>
    terms ? words.replaceAll(terms, (found) => (found === symbol.name ? name : found)) : words;
  const headings = index.bySort.get('heading') ?? [];
  return new Map(
    headings
      .map((heading) => [heading, renamed(heading.name)] as const)
      .filter(([heading, words]) => words !== heading.name),
  );
}

/** Returns what follows headings: links to them, and what is allowed below them. */
function followingEdits(symbol: NamedSymbol, name: string, index: SymbolIndex): readonly Edit[] {
  const headings = newHeadings(symbol, name, index);
  const words = new Map([...headings].map(([{ key }, text]) => [key, text]));
  const files = new Set([...headings.keys()].flatMap(({ definitions }) => definitions[0]?.span.file ?? []));
  const others = [...headings].filter(([heading]) => heading !== symbol);
  return [
    ...[...files].flatMap((file) => slugEdits(file, words, index)),
    ...others.flatMap(([{ uses }, text]) =>
      uses.filter(({ as }) => as === 'place').flatMap((use) => editAt(use, text)),
    ),
  ];
}
