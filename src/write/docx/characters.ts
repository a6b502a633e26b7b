import type { Nodes } from 'mdast';
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Span } from '../../diagnostic/span.ts';
import { emptySpan } from '../../diagnostic/span.ts';
import type { Document } from '../../model/document.ts';
import { contentOf } from '../../model/final-text.ts';
import { unicodeNumber } from '../../text/unicode-number.ts';

/** All that XML 1.0 cannot hold (section 2.2): control characters, U+FFFE, U+FFFF, lone surrogates. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** Reports `docx/forbidden-character` for what a Word file cannot hold; returns whether all is well. */
export function checkCharacters(document: Document, report: Report): boolean {
  let clean = true;
  const look = (text: string | undefined, span: Span | undefined): void => {
    const found = text === undefined ? null : unwritable.exec(text);
    if (!found) return;
    clean = false;
    report({
      rule: 'docx/forbidden-character',
      severity: 'error',
      message: `hier staat een teken dat niet in een Word-bestand kan staan (${unicodeNumber(found[0])})`,
      help: 'haal het teken weg (het is onzichtbaar: wis de letters eromheen en typ ze opnieuw)',
      span,
    });
  };
  const visit = (node: Nodes): void => {
    const span = node.data?.span;
    for (const text of textsOf(node)) look(text, span);
    contentOf(node).forEach(visit);
  };
  visit(document.root);
  const start = emptySpan(document.file, 1, 1);
  const { header, footer } = document.style;
  for (const text of [document.title, document.author, ...Object.values(document.running)]) look(text, start);
  for (const text of [header.left, header.right, footer.left, footer.right]) look(text, start);
  return clean;
}

/** What a node says itself, not through its children. */
function textsOf(node: Nodes): (string | undefined)[] {
  if ('value' in node) return [node.value];
  if (node.type === 'heading') return [node.data?.number];
  if (node.type === 'fieldRow') return [node.label];
  if (node.type === 'budgetTable') return [node.caption];
  if (node.type === 'figure') return [node.alt];
  if (node.type === 'link') return [node.url];
  return [];
}
