import type { Fix } from '../diagnostic/fix.ts';
import type { Span } from '../diagnostic/span.ts';
import type { FoundLayoutTag } from './layout-tags.ts';
import type { ParseContext } from './parse-context.ts';
import type { OpenedTag } from './tree-with-open-layout.ts';

/** Reports a tag that is left out. */
export function reportLayoutTag(
  { name, isClosing, effect, help }: FoundLayoutTag,
  span: Span,
  { report }: Pick<ParseContext, 'report'>,
  fixes: readonly Fix[] = [],
): void {
  report({
    rule: 'markdown/layout-tag',
    severity: 'warning',
    message: `\`<${isClosing ? '/' : ''}${name}>\` ${effect}`,
    help,
    span,
    fixes,
  });
}

/** Reports the tags of blocks that were opened: each pair once. */
export function reportOpenedTags(
  tags: readonly OpenedTag[],
  context: Pick<ParseContext, 'report' | 'spanAt'>,
): void {
  const open = new Map<string, number>();
  for (const tag of tags) {
    const count = open.get(tag.name) ?? 0;
    open.set(tag.name, Math.max(0, count + (tag.isClosing ? -1 : 1)));
    if (!tag.isClosing || count === 0) reportLayoutTag(tag, context.spanAt(tag.start, tag.end), context);
  }
}
