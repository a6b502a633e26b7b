import type { BlockContent, Heading, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { emptySpan } from '../../diagnostic/span.ts';
import type { Change } from '../../model/change.ts';
import type { Document } from '../../model/document.ts';
import { windowTitle } from '../../model/window-title.ts';

/**
 * Returns a redline with pages before it that say what changed, what the marks mean and what is not marked, and with
 * running lines that do not call it final; another document as it is.
 */
export function withRedlineHead(document: Document): Document {
  const { redline, root, words } = document;
  if (!redline) return document;
  const says = words.redline;
  const data: Nodes['data'] = { span: emptySpan(document.file, 1, 1) };
  const text = (value: string, kind?: Change['kind']): PhrasingContent => ({
    type: 'text',
    value,
    data: kind ? { ...data, change: { kind } } : data,
  });
  const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children, data });
  // No heading of a document has a colon in its id.
  const heading = (depth: Heading['depth'], title: string, id: string): Heading => ({
    type: 'heading',
    depth,
    children: [text(title)],
    data: { ...data, id: `akkoord:${id}` },
  });
  const list = (sentences: readonly string[]): BlockContent => ({
    type: 'list',
    ordered: false,
    children: sentences.map((each) => ({ type: 'listItem', children: [paragraph(text(each))], data })),
    data,
  });
  const { summary } = redline;
  const changes = summary?.flatMap((group, index): RootContent[] => [
    heading(2, group.heading, `wijzigingen-${index + 1}`),
    list(group.changes.map(({ sentence }) => sentence)),
  ]);
  const legend = [
    text(says.inserted, 'insertion'),
    text(', '),
    text(says.deleted, 'deletion'),
    text(`. ${says.printed}`),
  ];
  const head: RootContent[] = [
    heading(1, says.versions(redline), 'wijzigingen'),
    paragraph({ type: 'strong', children: [text(windowTitle({ ...document, redline: undefined }))], data }),
    paragraph(text(says.reading)),
    ...(summary?.length === 0 ? [paragraph(text(says.same))] : (changes ?? [])),
    heading(2, says.legend, 'leeswijzer'),
    paragraph(...legend),
    paragraph(text(says.unmarked)),
    { type: 'pageBreak', data },
  ];
  const running = { ...document.running, status: says.status };
  return { ...document, running, root: { ...root, children: [...head, ...root.children] } };
}
