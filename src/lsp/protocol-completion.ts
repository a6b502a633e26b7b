import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextMode,
  MarkupKind,
} from 'vscode-languageserver/node';
import type { Completion, CompletionSort } from '../editor/completion.ts';
import { rangeOfStretch } from './protocol-ranges.ts';

const kinds = {
  key: CompletionItemKind.Property,
  choice: CompletionItemKind.EnumMember,
  reference: CompletionItemKind.Reference,
  value: CompletionItemKind.Value,
  group: CompletionItemKind.Module,
  block: CompletionItemKind.Function,
  file: CompletionItemKind.File,
  picture: CompletionItemKind.File,
  footnote: CompletionItemKind.Reference,
  heading: CompletionItemKind.Text,
} satisfies Record<CompletionSort, CompletionItemKind>;

/** Converts a completion to the protocol; `index` keeps our order. */
export function protocolCompletion(
  { label, sort, detail, explanation, insert, stretch }: Completion,
  index: number,
): CompletionItem {
  return {
    label,
    kind: kinds[sort],
    ...(detail !== undefined && { detail }),
    ...(explanation !== undefined && { documentation: { kind: MarkupKind.Markdown, value: explanation } }),
    sortText: String(index).padStart(4, '0'),
    // Indentation is part of the inserted text.
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range: rangeOfStretch(stretch), newText: insert },
  };
}
