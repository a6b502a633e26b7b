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

/** Numbers are most of a page; none but that of marked content is looked at. */
const skipped = String.raw`(?:\s+|[+-]?(?:\d+\.?\d*|\.\d+)(?![^\s/<>[\]()%]))*`;
/** A name with the number behind it, digits between `<` and `>`, a string, another word. */
const token = new RegExp(
  String.raw`${skipped}(?:%[^\r\n]*|<<|>>|[[\]]|\/([^\s/<>[\]()]*)(?:\s+([+-]?(?:\d+\.?\d*|\.\d+))(?![^\s/<>[\]()%]))?|<([0-9a-fA-F\s]*)>|(\((?:[^()\\]|\\[\s\S])*\))|([^\s/<>[\]()%]+))`,
  'y',
);

const MAX_DEPTH = 28;

/** What the operators before have left behind. */
interface State {
  readonly events: ContentEvent[];
  /** The operands, as far as they matter here. */
  names: string[];
  hex: string;
  mcid: number | undefined;
  font: string;
  depth: number;
}
type Operate = (state: State, operator: string) => void;

/** All operators of ISO 32000-1 (Annex A). */
const operators: ReadonlyMap<string, Operate> = new Map([
  ...each('BDC BMC', ({ events, names, mcid }) => events.push({ type: 'begin', tag: names[0] ?? '', mcid })),
  ...each('EMC', ({ events }) => events.push({ type: 'end' })),
  ...each(`Tj TJ ' "`, ({ events, font, hex }, operator) =>
    events.push({ type: 'draw', operator, font, hex }),
  ),
  ...each('f F f* B B* b b* S s sh Do BI', ({ events }, operator) => events.push({ type: 'draw', operator })),
  ...each('k K', ({ events }) => events.push({ type: 'cmyk' })),
  ...each('Tf', (state) => {
    state.font = state.names[0] ?? '';
  }),
  ...each('q', (state) => {
    state.depth += 1;
    if (state.depth === MAX_DEPTH + 1) state.events.push({ type: 'deep' });
  }),
  ...each('Q', (state) => {
    state.depth -= 1;
  }),
  ...each(
    'w J j M d ri i gs cm m l c v y h re n W W* BT ET Tc Tw Tz TL Tr Ts Td TD Tm T* CS cs SC SCN sc scn G g RG rg MP DP d0 d1 ID EI BX EX',
    () => undefined,
  ),
]);

function each(names: string, operate: Operate): (readonly [string, Operate])[] {
  return names.split(' ').map((name) => [name, operate]);
}

/** Reads the operators of a content stream (ISO 32000-1, 7.8.2): one character a byte. */
export function contentEvents(content: string): ContentEvent[] {
  const events: ContentEvent[] = [];
  const state: State = { events, names: [], hex: '', mcid: undefined, font: '', depth: 0 };
  token.lastIndex = 0;
  for (let match = token.exec(content); match; match = token.exec(content)) {
    const { 1: name, 2: number, 3: digits, 4: text, 5: word } = match;
    if (name !== undefined) {
      state.names.push(name);
      if (name === 'MCID' && number !== undefined) state.mcid = Number(number);
    } else if (digits !== undefined) state.hex += digits;
    else if (text !== undefined) state.hex += hexOf(text);
    else if (word !== undefined && Number.isNaN(Number(word))) {
      const operate = operators.get(word);
      if (operate) operate(state, word);
      else events.push({ type: 'unknown' });
      state.names = [];
      state.hex = '';
      state.mcid = undefined;
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
