import { paragraphsIn } from '../docx-reading/paragraphs-in.ts';
import type { WordFile } from '../docx-reading/word-file.ts';
import { WordRefusal } from '../docx-reading/word-refusal.ts';
import { commentsIn } from './html-comments.ts';
import { notesIn } from './html-notes.ts';
import { HtmlPictures } from './html-pictures.ts';
import { HtmlStory } from './html-story.ts';
import { MAX_TEXT, parsedHtml } from './parsed-html.ts';

/** Of what is pasted; a picture may be in it. */
const MAX_BYTES = 20_000_000;
/** As of a Word file. */
const MAX_PARAGRAPHS = 20_000;
/** Stretches of text with a look of their own; an agreement of 50,000 words has some 20,000. */
const MAX_RUNS = 100_000;

/**
 * Reads what Word, Google Docs or LibreOffice put on the clipboard, as the text of a Word file: a page of HTML, or plain
 * text with a paragraph on each line. No picture or page elsewhere is fetched.
 * @throws WordRefusal for nothing, for something that is no text, and what is too large or nested too deep
 */
export function readHtml(bytes: Uint8Array): WordFile {
  if (bytes.length > MAX_BYTES) throw new WordRefusal('pasteTooLarge');
  const text = decoded(bytes);
  if (text.trim() === '') throw new WordRefusal('nothingPasted');
  const isPage = isHtml(text);
  if (!isPage && text.length > MAX_TEXT) throw new WordRefusal('pasteTooLarge');
  const { title, body } = parsedHtml(isPage ? text : paragraphsOf(text));
  const notes = notesIn(body);
  const { comments, anchors, holders } = commentsIn(body);
  const pictures = new HtmlPictures();
  const keys = new Map(notes.map(({ reference }, index) => [reference, `note ${index + 1}`]));
  const parts = {
    notes: keys,
    comments: anchors,
    left: new Set([...notes.map(({ back }) => back), ...notes.map(({ holder }) => holder), ...holders]),
    pictures,
  };
  const blocks = new HtmlStory(parts).blocks(body);
  const all = paragraphsIn(blocks);
  const runs = all.reduce((sum, each) => sum + each.runs.length, 0);
  if (all.length > MAX_PARAGRAPHS || runs > MAX_RUNS) throw new WordRefusal('pasteTooLarge');
  return {
    blocks,
    notes: new Map(
      notes.map(({ reference, holder, back }) => {
        const inside = { ...parts, left: new Set([back, ...holders]) };
        return [keys.get(reference) ?? '', new HtmlStory(inside).blocks(holder)];
      }),
    ),
    running: [],
    comments,
    properties: new Map(),
    carried: () => new Map(),
    title,
    part: (path) => pictures.part(path),
  };
}

/** Says whether bytes begin as a page does, and not as a file of an office program. */
export function isHtmlFile(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2000)).replace(/^\u00ef\u00bb\u00bf/, '');
  return /^\s*(?:Version:[\d.]+\s|<(?:!doctype html|!--|html|head|body|meta|p|div|h\d|ul|ol|table|span|b)\b)/i.test(
    start,
  );
}

/** Windows puts a head of numbers in front of the page (HTML Clipboard Format). */
const clipboardHead = /^Version:[\d.]+\r?\n(?:\w+:[^\n]*\n)*/;

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    if (text.includes('\0')) throw new WordRefusal('pasteNoText');
    return text.replace(clipboardHead, '');
  } catch (error) {
    if (error instanceof WordRefusal) throw error;
    // What an older Word saved as a page.
    if (isHtmlFile(bytes)) return windowsText(bytes).replace(clipboardHead, '');
    throw new WordRefusal('pasteNoText');
  }
}

/** What the bytes from 0x80 to 0x9f are in windows-1252 (WHATWG Encoding); not every Node decodes them itself. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windowsText(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (each) => windows[each.charCodeAt(0) - 0x80] ?? each);
}

function isHtml(text: string): boolean {
  return /<(?:p|div|span|h[1-6]|ul|ol|li|table|b|i|strong|em|br|body|html)\b[^>]*>/i.test(text);
}

function paragraphsOf(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return escaped
    .split(/\r?\n/)
    .map((line) => `<pre>${line}</pre>`)
    .join('');
}
