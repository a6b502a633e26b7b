/** What would mean something in Markdown; `_` inside a word does not. */
const marks = /[[\]\\`*<>&!{}]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u;

/**
 * Returns a picture in HTML as Markdown writes it, of the same length: `<img src="a.png" alt="b">` is
 * `![b](<a.png>)` and spaces. Returns nothing when it has no address, or words that would be marks in
 * Markdown.
 */
export function markdownImage(tag: string): string | undefined {
  const { src = '', alt = '', title = '' } = attributesOf(tag);
  if (src === '' || marks.test(alt) || /["\\&{}]/.test(title) || /[<>\\]/.test(src)) return undefined;
  const image = `![${alt}](<${src}>${title === '' ? '' : ` "${title}"`}`;
  return `${image.padEnd(tag.length - 1)})`;
}

/** Reads the attributes of a tag on one line; of two with one name the first counts, as in HTML. */
function attributesOf(tag: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = Object.create(null);
  for (const [, name = '', double, single, bare] of tag.matchAll(
    /\s([a-z][a-z0-9-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/gi,
  ))
    found[name.toLowerCase()] ??= double ?? single ?? bare ?? '';
  return found;
}
