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
  folders: limit(
    'mappen onder de map van een dossier, waar nog documenten van dat dossier liggen',
    3,
    'mappen',
    'file/too-deep',
  ),
  /** A home folder has hundreds of thousands of files. */
  search: limit(
    'mappen onder de map die u noemt, waar nog dossiers worden gezocht',
    8,
    'mappen',
    'dossier/not-searched',
  ),
  /** micromark advises to cap its input at 500 kB. */
  text: limit('een bestand met tekst', 500_000, 'bytes', 'file/too-large'),
  files: limit('de bestanden met tekst in een dossier', 500, 'bestanden', 'limit/dossier'),
  /** A dossier is held in memory whole. */
  dossierLines: limit(
    'de regels in alle bestanden van een dossier samen, zonder lege regels',
    20_000,
    'regels',
    'limit/dossier',
  ),
  /** Lines that are not blank; a long agenda has a thousand. */
  lines: limit('de regels tekst in een bestand, zonder lege regels', 5_000, 'regels', 'limit/lines'),
  /** The Markdown parser keeps more than a kilobyte for each. */
  blankLines: limit('de lege regels in een bestand', 20_000, 'regels', 'limit/lines'),
  /** Layout time grows with the square of text without spaces. */
  word: limit('een woord: tekens zonder spatie ertussen', 2_000, 'tekens', 'limit/word'),
  /** For a word longer than its line, the layout for Word measures the line once per character. */
  longWords: limit(
    'woorden van meer dan 100 tekens in een bestand, samen',
    10_000,
    'tekens',
    'limit/long-words',
  ),
  paragraph: limit('een alinea, kop of vak van een tabel', 5_000, 'woorden', 'limit/paragraph'),
  /** Deeper runs off the page. */
  nesting: limit(
    'lijsten, citaten en kaders in elkaar, of vet en cursief in elkaar',
    6,
    'niveaus',
    'limit/nesting',
  ),
  /** Markdown parse time grows with the square of it. */
  marks: limit(
    'tekens voor opmaak (vet, koppelingen, code, opmerkingen, `&…;`) tussen twee lege regels',
    2_000,
    'tekens',
    'limit/marks',
  ),
  indentation: limit('spaties aan het begin van een regel', 100, 'spaties', 'limit/nesting'),
  /** Nodes of its tree: the layout for Word takes about a millisecond per node. */
  parts: limit(
    'een document met alles wat erin komt: koppen, alinea’s, punten, vakken en elk stuk tekst daarin',
    8_000,
    'onderdelen',
    'limit/parts',
  ),
  words: limit('een document met alles wat erin komt', 60_000, 'woorden', 'limit/words'),
  headings: limit('koppen onder elkaar', 6, 'niveaus', 'section/too-deep'),
  /** Microsoft, "Operating parameter limitations and specifications in Word". */
  columns: limit('de kolommen van een tabel in Word', 63, 'kolommen', 'limit/columns'),
  /** Nobody writes more data. */
  frontmatter: limit('de gegevens boven aan een bestand', 250_000, 'tekens', 'frontmatter/too-large'),
  dataLines: limit(
    'de regels van de gegevens boven aan een bestand',
    20_000,
    'regels',
    'frontmatter/too-large',
  ),
  /** Longer is running text, not data; the layout of a title of 60,000 characters takes minutes. */
  value: limit('één waarde in de gegevens', 5_000, 'tekens', 'limit/value'),
  values: limit('de sleutels en waarden in de gegevens samen', 5_000, 'stuks', 'yaml/too-many-values'),
  /** A hundred thousand brackets crash the YAML library. */
  valueDepth: limit('gegevens in elkaar', 20, 'niveaus', 'yaml/too-deep'),
  /** More than any agreement needs; a longer number is a typing error. */
  amount: limit('een bedrag, voor de komma', 12, 'cijfers', 'money/too-large'),
  /** Enough for a budget line, and prevents huge numbers from junk. */
  quantity: limit('een aantal in een begroting, voor de komma', 12, 'cijfers', 'amount/quantity-digits'),
  decimals: limit('een aantal in een begroting, achter de komma', 4, 'cijfers', 'amount/quantity-digits'),
  /** More would fill the memory while the PDF is made. */
  image: limit('een afbeelding', 20_000_000, 'bytes', 'image/size'),
  pixels: limit('een afbeelding: breedte maal hoogte', 50_000_000, 'beeldpunten', 'image/size'),
  side: limit('een kant van een afbeelding', 65_535, 'beeldpunten', 'image/size'),
  /** Kept in memory twice while it is put into a PDF, and may take 256 MB on the way. */
  unpacked: limit('een afbeelding, uitgepakt', 100_000_000, 'bytes', 'image/size'),
  /** The PDF contains all of them, and is in memory whole while it is made and read back. */
  images: limit('de afbeeldingen in een bestand samen', 40_000_000, 'bytes', 'limit/images'),
  /** Sixteen photos of a phone; each is decoded. */
  imagePixels: limit(
    'de afbeeldingen in een bestand samen: breedte maal hoogte',
    200_000_000,
    'beeldpunten',
    'limit/images',
  ),
  /** A printer's profile has two million. */
  colourProfile: limit('het kleurprofiel in een afbeelding, uitgepakt', 8_000_000, 'bytes', 'image/broken'),
  /** A progressive picture has ten; each step processes all of it. */
  scans: limit('de stappen waarin een afbeelding is opgebouwd', 100, 'stappen', 'image/broken'),
  /** A drawing of a logo takes a few thousand. */
  drawing: limit('een logo als tekening, `.svg`', 1_000_000, 'bytes', 'style/logo-large'),
  /** Time of the XML library grows with the square of it. */
  drawingDepth: limit('onderdelen in elkaar in een logo als tekening', 100, 'niveaus', 'style/logo-unsafe'),
  /** Signed files are kept and mailed with these attachments. */
  embedded: limit('een bestand dat met een document meegaat', 5_000_000, 'bytes', 'embed/too-large'),
  /** House style, subsidy scheme, sections. */
  data: limit('een bestand van een huisstijl of regeling, `.yaml`', 250_000, 'bytes', 'file/too-large'),
  /** A letterhead with a logo takes a tenth of it. */
  wordTemplate: limit(
    'een Word-sjabloon van een huisstijl, `.dotx`',
    10_000_000,
    'bytes',
    'style/template-large',
  ),
  /** Handlebars takes 25 s for 2 MB. */
  template: limit('een sjabloon', 250_000, 'bytes', 'template/too-large'),
  /** Across all partials. */
  templateBlocks: limit('blokken in elkaar in een sjabloon', 20, 'niveaus', 'template/too-deep'),
} as const satisfies Readonly<Record<string, Limit>>;
function limit<const Max extends number>(of: string, max: Max, unit: string, finding: string) {
  return { of, max, unit, finding } as const satisfies Limit;
}
