/** Keys of words with nothing to fill in. */
function plain<K extends string>(...keys: readonly K[]): Readonly<Record<K, readonly []>> {
  return Object.fromEntries(keys.map((key) => [key, []])) as never;
}

/** The words of `words.yaml` that come into documents, each with the names between its braces. */
export const wordTable = {
  blank: ['what'],
  and: [],
  annex: ['number'],
  contents: plain('heading', 'name'),
  notes: { ...plain('heading', 'back'), mark: ['number'], number: ['number'], return: ['number'] },
  references: {
    page: ['page'],
    part: ['where', 'page'],
    pages: ['from', 'to'],
    title: ['title'],
    see: ['title'],
  },
  draft: { ...plain('mark', 'label'), title: ['title'] },
  status: plain('draft', 'final'),
  redline: {
    ...plain('mark', 'label', 'status', 'inserted', 'deleted', 'moved', 'unmarked', 'unknown'),
    ...plain('explains', 'marks', 'accept', 'legend', 'printed', 'reading', 'same'),
    title: ['title', 'old', 'current'],
    versions: ['old', 'current'],
    by: ['what', 'author', 'date'],
  },
  numerals: plain(
    ...(['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'] as const),
    ...(['nine', 'ten', 'eleven', 'twelve'] as const),
  ),
  partners: { short: ['name'], lead: [] },
  budget: {
    ...plain('overall', 'sheet', 'item', 'cost', 'product', 'vat', 'incl', 'excl', 'vrij', 'amount'),
    ...plain('total', 'one', 'all', 'agenda', 'funding', 'funded', 'source', 'asked', 'available', 'remains'),
    caption: ['title'],
    part: ['name'],
    type: ['cost'],
  },
  missing: plain('budget', 'funding', 'item', 'partners', 'partner', 'signatories', 'authority'),
  signing: {
    ...plain('role', 'name', 'portfolio', 'place', 'date', 'signature', 'unknown'),
    ...plain('municipality', 'ministry', 'board', 'province', 'organisation'),
    field: ['who'],
    beside: ['label', 'who'],
    for: ['organisation'],
    part: ['who', 'part'],
    nth: ['number'],
  },
  letter: {
    ...plain('title', 'date', 'sent', 'handler', 'email', 'case', 'reference', 'portfolio', 'annexes'),
    ...plain('subject', 'salutation', 'greeting'),
    college: ['municipality'],
    page: ['page', 'pages'],
  },
  aloud: {
    ...plain('skip', 'line', 'room', 'write', 'sign', 'signing', 'signatories', 'columns', 'note', 'quote'),
    ...plain('picture'),
    website: ['address'],
    mail: ['address'],
    phone: ['address'],
    party: ['number', 'name'],
    numbered: ['number'],
    table: ['heads'],
    fields: ['labels'],
  },
  embedded: { ...plain('data', 'document'), source: ['what'], de: ['label'], het: ['label'] },
  styles: {
    ...plain('source', 'note', 'code', 'picture', 'caption', 'wordmark', 'cover', 'bar', 'label', 'value'),
    ...plain('signed', 'signatory', 'signing', 'rule', 'spacer', 'text', 'heading', 'amount', 'inline'),
    ...plain('blank', 'data', 'fields', 'columns', 'box', 'prompts'),
    small: ['name'],
    tiny: ['name'],
    unlisted: ['level'],
    front: ['level'],
    prompt: ['number'],
  },
} as const satisfies Table;

type Table = { readonly [key: string]: readonly string[] | Table };

/** A text, or what makes one of values for its names. */
type Word<Names extends readonly string[]> = Names extends readonly []
  ? string
  : (values: Readonly<Record<Names[number], string>>) => string;

type WordsOf<T> = {
  readonly [K in keyof T]: T[K] extends readonly string[] ? Word<T[K]> : WordsOf<T[K]>;
};

/** The words in which a document is written, by key. */
export type Words = WordsOf<typeof wordTable>;
