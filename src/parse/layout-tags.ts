/** HTML that is only layout. A tag with content is none, except a picture. */

interface LayoutTag {
  /** In HTML it begins a new line. */
  readonly isBlock: boolean;
  /** What becomes of it, in Dutch, behind its name. */
  readonly effect: string;
  /** Says what to read in its place, if anything: as long as the tag. */
  readonly insteadOf?: (tag: string) => string | undefined;
  /** What to write instead, in Dutch. */
  readonly help: string;
  /** The mark of Markdown at both ends of the words; empty when the tag does nothing. Absent: there is none. */
  readonly mark?: string | undefined;
}

const effect = 'doet hier niets: alleen de woorden worden afgedrukt.';
const away = 'Haal het weg; de woorden blijven staan.';
const line =
  'Zet een `\\` aan het eind van de regel en ga verder op de volgende, of maak een nieuwe alinea met een lege regel.';
const bold = 'Schrijf `**woorden**` voor vet.';
const italic = 'Schrijf `*woorden*` voor cursief.';
const code = 'Zet `` ` `` ervoor en erachter als het code is.';
const box = 'Haal het weg, of schrijf `:::note` erboven en `:::` eronder als het een kader moet zijn.';
const caption = 'Zet het bijschrift in de afbeelding: `![beschrijving](naam.png "bijschrift")`.';
const picture = 'Schrijf `![beschrijving](naam.png)`.';
const address =
  'Schrijf `[tekst](adres)`. Naar een kop kan zonder dit al verwezen worden: `[tekst](#de-kop)`.';

/** By name. Not what strikes out, lifts or lowers (`del` `sup`), lists, tables, and all but text. */
const layoutTags: ReadonlyMap<string, LayoutTag> = new Map<string, LayoutTag>([
  ...blocks('p div section article header footer main nav center address', away),
  ...blocks('aside details summary', box),
  ...blocks('figure figcaption', caption),
  ['br', { isBlock: true, effect: 'is HTML: hier begint een nieuwe regel.', help: line }],
  [
    'hr',
    {
      isBlock: true,
      effect: 'is HTML: deze lijn komt niet in het document.',
      help: 'Schrijf `---` tussen lege regels.',
    },
  ],
  ...inlines('span font small big u abbr cite dfn mark nobr wbr bdi time label', away, ''),
  ...inlines('b strong', bold, '**'),
  ...inlines('i em', italic, '*'),
  ...inlines('code kbd samp tt var', code),
  ...inlines('a', address),
  [
    'img',
    {
      isBlock: false,
      effect: 'is HTML: de afbeelding komt in het document, haar opmaak niet.',
      insteadOf: markdownImage,
      help: picture,
    },
  ],
]);

function blocks(names: string, help: string): (readonly [string, LayoutTag])[] {
  return names.split(' ').map((name) => [name, { isBlock: true, effect, help }]);
}

function inlines(names: string, help: string, mark?: string): (readonly [string, LayoutTag])[] {
  return names.split(' ').map((name) => [name, { isBlock: false, effect, help, mark }]);
}

/** One tag on one line; an attribute holds no angle bracket, so that this takes linear time. */
const pattern = /<(\/?)([a-z][a-z0-9]*)((?:\s(?:"[^"<>\r\n]*"|'[^'<>\r\n]*'|[^"'<>\r\n])*)?)\/?>/gi;
/** What may be in a tag: `name=value`, and the few names that say enough by themselves. */
const attribute =
  /(?<=^|\s)(?:[a-z_:][\w:.-]*\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+)|open|hidden|nowrap|noshade|compact|clear)(?=\s|\/|$)/gi;

export interface FoundLayoutTag extends LayoutTag {
  readonly name: string;
  readonly isClosing: boolean;
  /** What is read in its place. */
  readonly instead: string | undefined;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** Returns the tags of HTML; nothing when it has more than layout, comments, addresses and words. */
export function layoutTagsIn(html: string): readonly FoundLayoutTag[] | undefined {
  const tags: FoundLayoutTag[] = [];
  let rest = '';
  let done = 0;
  for (const { index, 0: authored, 1: slash, 2: name = '', 3: attributes = '' } of html.matchAll(pattern)) {
    const tag = hasWords(attributes) ? undefined : layoutTags.get(name.toLowerCase());
    const instead = tag?.insteadOf?.(authored);
    if (!tag || (tag.insteadOf && instead === undefined)) return undefined;
    const end = index + authored.length;
    tags.push({ ...tag, name: name.toLowerCase(), isClosing: slash === '/', instead, start: index, end });
    rest += html.slice(done, index);
    done = end;
  }
  rest += html.slice(done);
  const words = rest.replace(/<!--[\s\S]*?-->|<(?:https?|mailto):[^<>\s]*>/g, '');
  return /<[a-z/!?]/i.test(words) ? undefined : tags;
}

/** Words and numbers in a tag would go with it: `a<b en c>d` is no HTML to who typed it. */
function hasWords(attributes: string): boolean {
  return /[^\s/]/.test(attributes.replace(attribute, ''));
}

/** What would mean something in Markdown; `_` inside a word does not. */
const marks = /[[\]\\`*<>&!{}]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u;

/**
 * Returns a picture in HTML as Markdown writes it, of the same length: `<img src="a.png" alt="b">` is
 * `![b](<a.png>)` and spaces. Returns nothing when it has no address, or words that would be marks in
 * Markdown.
 */
function markdownImage(tag: string): string | undefined {
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
