/** The most of something that the program accepts; beyond it reports a finding and stops. */
export interface Limit {
  /** What is counted, in Dutch: "een bestand met tekst". */
  readonly of: string;
  readonly max: number;
  /** `bytes`, or a Dutch word in the plural. */
  readonly unit: string;
  /** Id of the finding that reports it. */
  readonly finding: string;
}

/** Every limit that an author can meet, in the order of the manual (`limit-table.ts`). */
export const limits = {
  folders: {
    of: 'mappen onder de map van een dossier, waar nog documenten van dat dossier liggen',
    max: 3,
    unit: 'mappen',
    finding: 'file/too-deep',
  },
  /** A home folder has hundreds of thousands of files. */
  search: {
    of: 'mappen onder de map die u noemt, waar nog dossiers worden gezocht',
    max: 8,
    unit: 'mappen',
    finding: 'dossier/not-searched',
  },
  /** micromark advises to cap its input at 500 kB. */
  text: { of: 'een bestand met tekst', max: 500_000, unit: 'bytes', finding: 'file/too-large' },
  files: {
    of: 'de bestanden met tekst in een dossier',
    max: 500,
    unit: 'bestanden',
    finding: 'limit/dossier',
  },
  /** A dossier is held in memory whole. */
  dossierLines: {
    of: 'de regels in alle bestanden van een dossier samen, zonder lege regels',
    max: 20_000,
    unit: 'regels',
    finding: 'limit/dossier',
  },
  /** Lines that are not blank; a long agenda has a thousand. */
  lines: {
    of: 'de regels tekst in een bestand, zonder lege regels',
    max: 5_000,
    unit: 'regels',
    finding: 'limit/lines',
  },
  /** The Markdown parser keeps more than a kilobyte for each. */
  blankLines: { of: 'de lege regels in een bestand', max: 20_000, unit: 'regels', finding: 'limit/lines' },
  /** Layout time grows with the square of text without spaces. */
  word: {
    of: 'een woord: tekens zonder spatie ertussen',
    max: 2_000,
    unit: 'tekens',
    finding: 'limit/word',
  },
  /** For a word longer than its line, the layout for Word measures the line once per character. */
  longWords: {
    of: 'woorden van meer dan 100 tekens in een bestand, samen',
    max: 10_000,
    unit: 'tekens',
    finding: 'limit/long-words',
  },
  paragraph: {
    of: 'een alinea, kop of vak van een tabel',
    max: 5_000,
    unit: 'woorden',
    finding: 'limit/paragraph',
  },
  /** Deeper runs off the page. */
  nesting: {
    of: 'lijsten, citaten en kaders in elkaar, of vet en cursief in elkaar',
    max: 6,
    unit: 'niveaus',
    finding: 'limit/nesting',
  },
  /** Markdown parse time grows with the square of it. */
  marks: {
    of: 'tekens voor opmaak (vet, koppelingen, code, opmerkingen, `&…;`) tussen twee lege regels',
    max: 2_000,
    unit: 'tekens',
    finding: 'limit/marks',
  },
  indentation: {
    of: 'spaties aan het begin van een regel',
    max: 100,
    unit: 'spaties',
    finding: 'limit/nesting',
  },
  /** Nodes of its tree: the layout for Word takes about a millisecond per node. */
  parts: {
    of: 'een document met alles wat erin komt: koppen, alinea’s, punten, vakken en elk stuk tekst daarin',
    max: 8_000,
    unit: 'onderdelen',
    finding: 'limit/parts',
  },
  words: {
    of: 'een document met alles wat erin komt',
    max: 60_000,
    unit: 'woorden',
    finding: 'limit/words',
  },
  headings: { of: 'koppen onder elkaar', max: 6, unit: 'niveaus', finding: 'section/too-deep' },
  /** Microsoft, "Operating parameter limitations and specifications in Word". */
  columns: { of: 'de kolommen van een tabel in Word', max: 63, unit: 'kolommen', finding: 'limit/columns' },
  /** Nobody writes more data. */
  frontmatter: {
    of: 'de gegevens boven aan een bestand',
    max: 250_000,
    unit: 'tekens',
    finding: 'frontmatter/too-large',
  },
  dataLines: {
    of: 'de regels van de gegevens boven aan een bestand',
    max: 20_000,
    unit: 'regels',
    finding: 'frontmatter/too-large',
  },
  /** Longer is running text, not data; the layout of a title of 60,000 characters takes minutes. */
  value: { of: 'één waarde in de gegevens', max: 5_000, unit: 'tekens', finding: 'limit/value' },
  values: {
    of: 'de sleutels en waarden in de gegevens samen',
    max: 5_000,
    unit: 'stuks',
    finding: 'yaml/too-many-values',
  },
  /** A hundred thousand brackets crash the YAML library. */
  valueDepth: { of: 'gegevens in elkaar', max: 20, unit: 'niveaus', finding: 'yaml/too-deep' },
  /** More than any agreement needs; a longer number is a typing error. */
  amount: { of: 'een bedrag, voor de komma', max: 12, unit: 'cijfers', finding: 'money/too-large' },
  /** Enough for a budget line, and prevents huge numbers from junk. */
  quantity: {
    of: 'een aantal in een begroting, voor de komma',
    max: 12,
    unit: 'cijfers',
    finding: 'amount/quantity-digits',
  },
  decimals: {
    of: 'een aantal in een begroting, achter de komma',
    max: 4,
    unit: 'cijfers',
    finding: 'amount/quantity-digits',
  },
  /** More would fill the memory while the PDF is made. */
  image: { of: 'een afbeelding', max: 20_000_000, unit: 'bytes', finding: 'image/size' },
  pixels: {
    of: 'een afbeelding: breedte maal hoogte',
    max: 50_000_000,
    unit: 'beeldpunten',
    finding: 'image/size',
  },
  side: { of: 'een kant van een afbeelding', max: 65_535, unit: 'beeldpunten', finding: 'image/size' },
  /** Kept in memory twice while it is put into a PDF, and may take 256 MB on the way. */
  unpacked: { of: 'een afbeelding, uitgepakt', max: 100_000_000, unit: 'bytes', finding: 'image/size' },
  /** The PDF contains all of them, and is in memory whole while it is made and read back. */
  images: {
    of: 'de afbeeldingen in een bestand samen',
    max: 40_000_000,
    unit: 'bytes',
    finding: 'limit/images',
  },
  /** Sixteen photos of a phone; each is decoded. */
  imagePixels: {
    of: 'de afbeeldingen in een bestand samen: breedte maal hoogte',
    max: 200_000_000,
    unit: 'beeldpunten',
    finding: 'limit/images',
  },
  /** A printer's profile has two million. */
  colourProfile: {
    of: 'het kleurprofiel in een afbeelding, uitgepakt',
    max: 8_000_000,
    unit: 'bytes',
    finding: 'image/broken',
  },
  /** A progressive picture has ten; each step processes all of it. */
  scans: {
    of: 'de stappen waarin een afbeelding is opgebouwd',
    max: 100,
    unit: 'stappen',
    finding: 'image/broken',
  },
  /** A drawing of a logo takes a few thousand. */
  drawing: {
    of: 'een logo als tekening, `.svg`',
    max: 1_000_000,
    unit: 'bytes',
    finding: 'style/logo-large',
  },
  /** Time of the XML library grows with the square of it. */
  drawingDepth: {
    of: 'onderdelen in elkaar in een logo als tekening',
    max: 100,
    unit: 'niveaus',
    finding: 'style/logo-unsafe',
  },
  /** Signed files are kept and mailed with these attachments. */
  embedded: {
    of: 'een bestand dat met een document meegaat',
    max: 5_000_000,
    unit: 'bytes',
    finding: 'embed/too-large',
  },
  /** House style, subsidy scheme, sections. */
  data: {
    of: 'een bestand van een huisstijl of regeling, `.yaml`',
    max: 250_000,
    unit: 'bytes',
    finding: 'file/too-large',
  },
  /** Handlebars takes 25 s for 2 MB. */
  template: { of: 'een sjabloon', max: 250_000, unit: 'bytes', finding: 'template/too-large' },
  /** Across all partials. */
  templateBlocks: {
    of: 'blokken in elkaar in een sjabloon',
    max: 20,
    unit: 'niveaus',
    finding: 'template/too-deep',
  },
} as const satisfies Readonly<Record<string, Limit>>;
