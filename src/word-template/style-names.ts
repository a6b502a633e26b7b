/**
 * Names of Word's own styles in a Dutch Word, in lower case. A file has the English name in every language of Word
 * (ISO/IEC 29500-1, 17.7.4.9); other programs write what the user saw.
 */
const dutch: Readonly<Record<string, string>> = {
  standaard: 'normal',
  titel: 'title',
  ondertitel: 'subtitle',
  lijstalinea: 'list paragraph',
  'lijst opsom.teken': 'list bullet',
  lijstnummering: 'list number',
  lijstvoortzetting: 'list continue',
  koptekst: 'header',
  voettekst: 'footer',
  citaat: 'quote',
  bijschrift: 'caption',
  voetnoottekst: 'footnote text',
  voetnootmarkering: 'footnote reference',
  'kopvan inhoudsopgave': 'toc heading',
  zwaar: 'strong',
  'tekst van tijdelijke aanduiding': 'placeholder text',
  'standaardalinea-lettertype': 'default paragraph font',
  standaardtabel: 'normal table',
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((level) => [
      [`kop ${level}`, `heading ${level}`],
      [`inhopg ${level}`, `toc ${level}`],
    ]),
  ),
};

/** Returns the name of a style as Word writes it in every language, in lower case. */
export function styleName(written: string): string {
  const name = written.trim().toLowerCase();
  return dutch[name] ?? name;
}

/** Styles that an agreement uses most, with what they are called in a Dutch Word. */
export const expectedStyles: Readonly<Record<string, string>> = {
  normal: 'Standaard',
  'heading 1': 'Kop 1',
  'heading 2': 'Kop 2',
  'heading 3': 'Kop 3',
  title: 'Titel',
  'list paragraph': 'Lijstalinea',
  header: 'Koptekst',
  footer: 'Voettekst',
  'footnote text': 'Voetnoottekst',
};
