import type { RootContent } from 'mdast';
import { directiveToMarkdown } from 'mdast-util-directive';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';

const options: Options = {
  bullet: '-',
  emphasis: '*',
  rule: '-',
  listItemIndent: 'one',
  resourceLink: true,
  extensions: [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmFootnoteToMarkdown(),
    directiveToMarkdown(),
    // `{{…}}` would be filled in.
    {
      unsafe: [
        { character: '{', after: '\\{', inConstruct: 'phrasing' },
        { character: '}', before: '\\}', inConstruct: 'phrasing' },
      ],
    },
  ],
};

/** The signs before items, where they are to be as in other text. */
export type ListSigns = Pick<Options, 'bullet' | 'bulletOrdered'>;

/** Prints blocks as Markdown that is read back as the same blocks. */
export function markdownText(children: readonly RootContent[], signs: ListSigns = {}): string {
  return toMarkdown({ type: 'root', children: [...children] }, { ...options, ...signs });
}
