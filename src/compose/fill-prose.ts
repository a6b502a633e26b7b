import type { Link, Nodes, Root, Text } from 'mdast';
import type { Report } from '../diagnostic/diagnostic.ts';
import { replacement } from '../diagnostic/fix.ts';
import { type LineIndex, lineIndex } from '../diagnostic/line-index.ts';
import type { Span } from '../diagnostic/span.ts';
import { spanOf } from '../model/nodes.ts';
import { printField } from '../model/print-field.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import type { SourceText } from '../model/template.ts';
import { sliceText, spanInText } from '../model/text-spans.ts';
import { urlProblem } from '../parse/safe-url.ts';
import { valueNode } from './fill-tokens.ts';
import { type LookUp, lookUp } from './look-up.ts';
import { mentions, mentionsInText } from './mentions-in-text.ts';
import type { View } from './view.ts';

/**
 * Fills `{{veld}}` in an author's text with the value of that name. The text is never compiled: a name is
 * looked up, and anything else between the braces is a finding. `\{{veld}}` stays as it is.
 */
export function fillProse(body: Root, source: SourceText, view: View, report: Report): Root {
  const prose: Prose = { source, index: lineIndex(source.text), view, report };
  return replaceNodes(body, (node) => {
    if (node.type === 'text') return node.value.includes('{{') ? fillText(node, prose) : undefined;
    if (node.type === 'link' && node.url.includes('{{')) return fillLink(node, prose);
    if (node.type === 'figure' && node.alt.includes('{{'))
      return [{ ...node, alt: fillString(node.alt, () => spanOf(node), prose) ?? '' }];
    return undefined;
  });
}

interface Prose {
  readonly source: SourceText;
  readonly index: LineIndex;
  readonly view: View;
  readonly report: Report;
}

function fillText(text: Text, prose: Prose): Nodes[] | undefined {
  const nodes: Nodes[] = [];
  let done = 0;
  for (const { from, to, authored } of mentionsInText(text, {
    text: prose.source.text,
    index: prose.index,
  })) {
    if (from > done) nodes.push(sliceText(text, done, from));
    nodes.push(...mention(authored, spanInText(text, from, to), prose));
    done = to;
  }
  if (done === 0 && nodes.length === 0) return undefined;
  if (done < text.value.length) nodes.push(sliceText(text, done));
  return nodes;
}

/** An unknown name stays as authored, marked as a blank: the build is refused, but a preview shows it. */
function mention(authored: string, span: Span, prose: Prose): Nodes[] {
  const found = lookUp(authored, prose.view);
  if (!found.ok) {
    reportFailure(found, span, prose.report);
    const data = { span };
    return [{ type: 'blank', children: [{ type: 'text', value: `{{${authored}}}`, data }], data }];
  }
  return found.pieces.map((piece) =>
    typeof piece === 'string'
      ? { type: 'text', value: piece, data: { span } }
      : valueNode(piece, span, prose.view.words, authored.trim()),
  );
}

function reportFailure(found: Extract<LookUp, { ok: false }>, span: Span, report: Report): void {
  const { ok: _, right, ...finding } = found;
  const fixes = right === undefined ? undefined : [replacement(span, right, 'suggestion')];
  report({ severity: 'error', ...finding, span, fixes });
}

function fillLink(link: Link, prose: Prose): readonly Nodes[] {
  const url = fillString(link.url, (written) => spanInLink(link, written, prose), prose);
  if (url === undefined) return link.children;
  const problem = urlProblem(url);
  if (problem) {
    const { right: _, ...finding } = problem;
    prose.report({ ...finding, span: spanOf(link) });
  }
  return problem?.severity === 'error' ? link.children : [{ ...link, url }];
}

/** Fills a text outside the tree; undefined when something in it is unfilled or wrong. */
function fillString(
  text: string,
  spanOfMention: (written: string) => Span,
  prose: Prose,
): string | undefined {
  let complete = true;
  const filled = text.replace(mentions, (written, authored: string) => {
    const found = lookUp(authored, prose.view);
    if (!found.ok) reportFailure(found, spanOfMention(written), prose.report);
    const printed = found.ok
      ? found.pieces.map((piece) => (typeof piece === 'string' ? piece : printField(piece)))
      : [undefined];
    if (printed.includes(undefined)) complete = false;
    return printed.join('');
  });
  return complete ? filled : undefined;
}

/** The address comes last in a link, so the last mention is the one in it. */
function spanInLink(link: Link, written: string, { source, index }: Prose): Span {
  const span = spanOf(link);
  const from = index.offset(span.start.line, span.start.column - 1);
  const to = index.offset(span.end.line, span.end.column - 1);
  const at = source.text.slice(from, to).lastIndexOf(written);
  if (at < 0) return span;
  return {
    file: span.file,
    start: index.position(from + at),
    end: index.position(from + at + written.length),
  };
}
