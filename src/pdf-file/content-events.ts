/** What happens in a content stream, as far as tags and fonts go. */
export type ContentEvent =
  /** Content is marked: with its number on the page, or as an artifact, or otherwise (neither). */
  | { readonly type: 'begin'; readonly tag: string; readonly mcid: number | undefined }
  | { readonly type: 'end' }
  /**
   * Something is drawn. Of text: the font's name on the page, and the string as written, in hexadecimal
   * digits.
   */
  | { readonly type: 'draw'; readonly operator: string; readonly font?: string; readonly hex?: string }
  /** A colour in another space than grey or RGB. */
  | { readonly type: 'cmyk' }
  /** An operator that ISO 32000-1 does not have, or a state kept more than 28 deep (ISO 19005-3, 6.1.13). */
  | { readonly type: 'unknown' | 'deep' };

const token =
  /\s*(?:%[^\r\n]*|(<<|>>|[[\]])|\/([^\s/<>[\]()]*)|<([0-9a-fA-F\s]*)>|(\((?:[^()\\]|\\[\s\S])*\))|([^\s/<>[\]()%]+))/y;

const drawing = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'Do', 'BI']);
const showing = new Set(['Tj', 'TJ', "'", '"']);
const cmyk = new Set(['k', 'K']);
/** All others that ISO 32000-1 has (Annex A). */
const others = new Set(
  'w J j M d ri i gs q Q cm m l c v y h re n W W* BT ET Tc Tw Tz TL Tf Tr Ts Td TD Tm T* CS cs SC SCN sc scn G g RG rg MP DP BMC BDC EMC d0 d1 ID EI BX EX'.split(
    ' ',
  ),
);
const MAX_DEPTH = 28;

/** Reads the operators of a content stream (ISO 32000-1, 7.8.2): one character a byte. */
export function contentEvents(content: string): ContentEvent[] {
  const events: ContentEvent[] = [];
  let names: string[] = [];
  let hex = '';
  let mcid: number | undefined;
  let expectsMcid = false;
  let font = '';
  let depth = 0;
  token.lastIndex = 0;
  for (let match = token.exec(content); match; match = token.exec(content)) {
    const [, , name, digits, text, word] = match;
    if (name !== undefined) {
      names.push(name);
      expectsMcid = name === 'MCID';
    } else if (digits !== undefined) hex += digits;
    else if (text !== undefined) hex += hexOf(text);
    else if (word !== undefined && !Number.isNaN(Number(word))) {
      if (expectsMcid) mcid = Number(word);
      expectsMcid = false;
    } else if (word !== undefined) {
      if (word === 'Tf') font = names[0] ?? '';
      else if (word === 'BDC' || word === 'BMC') events.push({ type: 'begin', tag: names[0] ?? '', mcid });
      else if (word === 'EMC') events.push({ type: 'end' });
      else if (showing.has(word)) events.push({ type: 'draw', operator: word, font, hex });
      else if (drawing.has(word)) events.push({ type: 'draw', operator: word });
      else if (cmyk.has(word)) events.push({ type: 'cmyk' });
      else if (!others.has(word)) events.push({ type: 'unknown' });
      if (word === 'q' && ++depth === MAX_DEPTH + 1) events.push({ type: 'deep' });
      else if (word === 'Q') depth -= 1;
      names = [];
      hex = '';
      mcid = undefined;
    }
  }
  return events;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function hexOf(literal: string): string {
  const text = literal
    .slice(1, -1)
    .replace(/\\(?:([0-7]{1,3})|\r?\n|([\s\S]))/g, (_, octal?: string, other?: string) =>
      octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (escapes[other ?? ''] ?? other ?? ''),
    );
  return Buffer.from(text, 'latin1').toString('hex');
}
