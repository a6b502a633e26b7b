/** What a block adds to the document, for blocks allowed in a text. */
export const directiveHelp = {
  budget: 'De begroting als tabel, uitgerekend uit de gegevens.',
  partners: 'De partners als lijst.',
  funding: 'De dekking als tabel: wie wat betaalt.',
  section: 'Een hoofdstuk uit een ander document van dit dossier; `of=` zegt welk.',
  note: 'Een kader met een opmerking. Sluit het met `:::`.',
  quote: 'Een citaat, met wie het zei (`source=`) en de taal (`lang=`). Sluit het met `:::`.',
  pagebreak: 'Begint een nieuwe bladzijde.',
} as const;

/** What an attribute of a block means. */
export const attributeHelp = {
  of: 'Bestand en kop waar het hoofdstuk staat.',
  part: 'Welk deel: alles (`whole`), de lijst (`list`) of de koppen (`headings`).',
  source: 'Wie het zei of schreef.',
  lang: 'De taal van het citaat, als die niet Nederlands is.',
} as const;
