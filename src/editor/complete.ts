import { bodyCursor } from './body-cursor.ts';
import { completeBody } from './complete-body.ts';
import { completeFrontmatter } from './complete-frontmatter.ts';
import type { Completion } from './completion.ts';
import { frontmatterCursor } from './frontmatter-cursor.ts';
import { frontmatterOf } from './frontmatter-lines.ts';
import { shapeOfText } from './known-document.ts';
import type { Situation } from './situation.ts';

/** Returns the completions at a position, best first. The editor filters them by the word that is there. */
export function complete(situation: Situation): readonly Completion[] {
  const root = shapeOfText(situation);
  const cursor = frontmatterCursor(situation, root);
  if (cursor) return completeFrontmatter(cursor, root, situation);
  const range = frontmatterOf(situation.text.split(/\r?\n/), situation.ownFile !== undefined);
  const found = range && situation.position.line <= range.last ? undefined : bodyCursor(situation);
  return found ? completeBody(found, situation) : [];
}
