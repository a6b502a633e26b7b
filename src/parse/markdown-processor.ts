import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { textStretches } from './text-stretches.ts';

/**
 * The one place that says which Markdown we read: CommonMark, YAML frontmatter, GFM tables and footnotes,
 * block directives. The rest of GFM stays off: it changes text without a word (autolinks, strikethrough) and
 * costs half the parse.
 */
export const markdownProcessor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(extensions)
  .freeze();

/** The same, but indented lines are read as if they were not: for text of other programs. */
export const openProcessor = unified()
  .use(remarkParse)
  .use(extensions)
  .use(function withoutIndentedCode(this: Processor) {
    this.data().micromarkExtensions?.push({ disable: { null: ['codeIndented'] } });
  })
  .freeze();

function extensions(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.fromMarkdownExtensions ??= [];
  data.micromarkExtensions.push(gfmTable(), gfmFootnote(), blockDirectives());
  // `verbose` tells where a container is closed, and with that whether it is.
  data.fromMarkdownExtensions.push(
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    directiveFromMarkdown({ verbose: true }),
    textStretches(),
  );
}

/** Directives as blocks only: the inline construct would eat `9:30u`, `Visie:in` and `PO:VO`. */
function blockDirectives(): Pick<ReturnType<typeof directive>, 'flow'> {
  const { flow } = directive();
  return flow ? { flow } : {};
}
