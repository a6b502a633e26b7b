import type { PhrasingContent } from 'mdast';
import type { RunLook, WordRun } from '../docx-reading/word-file.ts';

/** How runs become text. */
export interface PhrasingOptions {
  /** Characters at the start that are left out. */
  readonly skip?: number;
  /** A line cannot be broken. */
  readonly isHeading?: boolean;
  /** Of a heading, and of a cell at the head of a table: all of it is bold anyway. */
  readonly isBold?: boolean;
  /** What a line break is: a break, or in a cell a tag. */
  readonly lineBreak: PhrasingContent;
  /** Returns the key of a note. */
  readonly noteKey: (note: string) => string;
}

/** A stretch that looks the same. */
interface Stretch {
  readonly key: string;
  readonly run: WordRun;
  text: string;
}

/** Anything but a letter or a number. */
const sign = '[^\\p{L}\\p{N}]';

/** Returns the text of runs as Markdown knows it: bold, italic, links, notes and line breaks. */
export function phrasingOf(runs: readonly WordRun[], options: PhrasingOptions): PhrasingContent[] {
  const stretches: Stretch[] = [];
  let skip = options.skip ?? 0;
  for (const run of runs) {
    const last = stretches.at(-1);
    const spaced = run.text
      .slice(skip)
      .replace(/\u00ad/g, '')
      .replace(/[ \t\f]+/g, ' ');
    const text = last?.text.endsWith(' ') ? spaced.replace(/^ /, '') : spaced;
    skip = Math.max(0, skip - run.text.length);
    const key = keyOf(run, options);
    if (last?.key === key && run.note === undefined) last.text += text;
    else if (text !== '' || run.note !== undefined) stretches.push({ key, run, text });
  }
  const all = trimmed(stretches);
  return all.flatMap((stretch, index) =>
    contentOf(stretch, { before: all[index - 1]?.text ?? '', behind: all[index + 1]?.text ?? '' }, options),
  );
}

function keyOf({ look, link, note }: WordRun, { isHeading, isBold }: PhrasingOptions): string {
  return JSON.stringify([!isHeading && !isBold && look.bold, look.italic, link, note]);
}

/**
 * White space at the edges of bold text goes outside it: `**vet **` is no bold text in Markdown. Nor is a sign at its edge
 * when a letter follows right behind: `**(**a`.
 */
function contentOf(
  { run, text }: Stretch,
  beside: { readonly before: string; readonly behind: string },
  options: PhrasingOptions,
): PhrasingContent[] {
  if (run.note !== undefined) {
    const key = options.noteKey(run.note);
    return [{ type: 'footnoteReference', identifier: key, label: key }];
  }
  const marks = marksOf(run.look, options);
  const isMarked = marks.length > 0 || isAddress(run.link);
  const first = marks.length > 0 && /[\p{L}\p{N}]$/u.test(beside.before) ? sign : '\\s';
  const last = marks.length > 0 && /^[\p{L}\p{N}]/u.test(beside.behind) ? sign : '\\s';
  const edges = new RegExp(`^(${first}*)([\\s\\S]*?)(${last}*)$`, 'u');
  const [, before = '', inner = '', behind = ''] = isMarked ? (edges.exec(text) ?? []) : ['', '', text];
  if (inner === '') return lines(before + behind, options);
  let content: PhrasingContent[] = lines(inner, options);
  if (isAddress(run.link))
    content = [{ type: 'link', url: run.link.trim().replace(/\s/g, '%20'), children: content as never }];
  for (const type of marks) content = [{ type, children: content }];
  return [...lines(before, options), ...content, ...lines(behind, options)];
}

function marksOf(
  { bold, italic }: RunLook,
  { isHeading, isBold }: PhrasingOptions,
): ('emphasis' | 'strong')[] {
  return [
    ...(italic ? (['emphasis'] as const) : []),
    ...(bold && !isHeading && !isBold ? (['strong'] as const) : []),
  ];
}

/** A link in the file itself leads to a bookmark, which the draft does not have. */
function isAddress(link: string | undefined): link is string {
  return link !== undefined && /^(?:https?:|mailto:|tel:)/i.test(link);
}

function lines(text: string, { lineBreak, isHeading }: PhrasingOptions): PhrasingContent[] {
  if (text === '') return [];
  if (isHeading) return [{ type: 'text', value: text.replace(/\s*\n\s*/g, ' ') }];
  return text
    .split('\n')
    .flatMap((value, index): PhrasingContent[] => [
      ...(index > 0 ? [lineBreak] : []),
      ...(value === '' ? [] : [{ type: 'text', value } as const]),
    ]);
}

/** Nothing begins or ends with white space. */
function trimmed(stretches: readonly Stretch[]): Stretch[] {
  const found = stretches.map((stretch) => ({ ...stretch }));
  while (found[0] && found[0].run.note === undefined) {
    found[0].text = found[0].text.trimStart();
    if (found[0].text !== '') break;
    found.shift();
  }
  for (let last = found.at(-1); last && last.run.note === undefined; last = found.at(-1)) {
    last.text = last.text.trimEnd();
    if (last.text !== '') break;
    found.pop();
  }
  return found;
}
