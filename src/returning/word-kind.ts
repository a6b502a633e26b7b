import type { WordParagraph } from '../docx-reading/word-file.ts';

/** What a paragraph is in Word, as far as Markdown has it too. */
export type WordKind =
  | { readonly is: 'heading'; readonly level: number }
  | { readonly is: 'item'; readonly level: number; readonly isOrdered: boolean }
  | { readonly is: 'continued' }
  | { readonly is: 'quote' }
  | { readonly is: 'boxed' }
  | { readonly is: 'text' };

/** Styles by their name in Word, as LibreOffice calls them, and our own of notes (`write/docx/styles.ts`). */
const styles: Readonly<Record<string, WordKind>> = {
  quote: { is: 'quote' },
  'intense quote': { is: 'quote' },
  quotations: { is: 'quote' },
  kader: { is: 'boxed' },
  'list continue': { is: 'continued' },
};

/** Returns the kind of a paragraph. */
export function wordKind({ level, list, style }: Pick<WordParagraph, 'style' | 'list' | 'level'>): WordKind {
  if (level !== undefined) return { is: 'heading', level };
  if (list) return { is: 'item', level: list.level, isOrdered: list.format !== 'bullet' };
  return styles[style.name] ?? { is: 'text' };
}

/** Says whether a paragraph has the bar of a quote beside it, which is no box: its source has it too (`write/docx/styles.ts`). */
export function hasBar(look: Pick<WordParagraph, 'style' | 'list' | 'level'>): boolean {
  return wordKind(look).is === 'quote' || look.style.name === 'bron van citaat';
}

/** Says whether two paragraphs are of one kind. */
export function isSameKind(one: WordKind, other: WordKind): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Says whether a paragraph is nothing but the room that we put beside a table (`write/docx/styles.ts`). */
export function isSpacer({ style, runs }: Pick<WordParagraph, 'style' | 'runs'>): boolean {
  return style.name === 'ruimte bij tabel' && runs.every(({ text }) => text.trim() === '');
}
