import type { RootContent } from 'mdast';
import type { WordComment } from '../docx-reading/word-file.ts';

/** Returns a comment in the Markdown. Two dashes are not allowed in it. */
export function comment(text: string): RootContent {
  return { type: 'html', value: `<!-- ${text.replace(/--+/g, '–').replace(/\s*\n\s*/g, ' / ')} -->` };
}

/** Returns what someone said in the margin, with who and when. */
export function commentText({ author, date, text, isResolved }: WordComment): string {
  const when = date === '' ? '' : `, ${date.slice(0, 10)}`;
  return `opmerking van ${author || 'iemand'}${when}${isResolved ? ', afgehandeld' : ''}: ${text}`;
}

/** Returns the first words of a text. */
export function excerpt(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 70 ? `${plain.slice(0, 69)}…` : plain;
}
