import { lookUp } from '../compose/look-up.ts';
import type { Span } from '../diagnostic/span.ts';
import { bodyCursor } from './body-cursor.ts';
import { frontmatterCursor } from './frontmatter-cursor.ts';
import { shapeOfText, viewOf } from './known-document.ts';
import { linkEnd } from './link-targets.ts';
import { referents } from './referents.ts';
import type { Situation } from './situation.ts';
import { symbolAt } from './symbols/known-symbols.ts';

/** Returns where the target of a link, a value, an id, a picture, a footnote or a term is defined. */
export function define(situation: Situation): readonly Span[] {
  const found = defineAuthored(situation);
  if (found.length > 0) return found;
  return symbolAt(situation)?.symbol.definitions.map(({ span }) => span) ?? [];
}

/** By what is typed, which may be ahead of what is known. */
function defineAuthored(situation: Situation): readonly Span[] {
  const cursor = frontmatterCursor(situation, shapeOfText(situation));
  if (!cursor) return defineInBody(situation);
  if (cursor.at !== 'value' || !cursor.line) return [];
  const { from, to, line } = cursor.stretch;
  const authored = (situation.text.split(/\r?\n/)[line - 1] ?? '').slice(from - 1, to - 1).trim();
  const id = authored.replace(/^(["'])(.*)\1$/, '$2').replace(/^\.\//, '');
  return referents(cursor.path, situation).flatMap((each) =>
    each.id === id && each.span ? [each.span] : [],
  );
}

function defineInBody(situation: Situation): readonly Span[] {
  const cursor = bodyCursor(situation);
  if (cursor?.in === 'target') {
    const end = linkEnd(cursor.authored, situation);
    return end ? [end.span] : [];
  }
  const view = cursor?.in === 'mention' ? viewOf(situation) : undefined;
  const found = view && cursor ? lookUp(cursor.authored, view) : undefined;
  if (!found?.ok) return [];
  return found.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.span]));
}
