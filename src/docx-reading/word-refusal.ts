/** Why a file is not read as a Word file. */
export type WordProblem = keyof typeof problems;

const problems = {
  empty: {
    message: 'Het bestand is leeg.',
    help: 'Vraag de afzender het opnieuw te sturen.',
  },
  oldWord: {
    message: 'Dit is een bestand van een oud Word (`.doc`), of een Word-bestand met een wachtwoord.',
    help: 'Open het in Word, haal het wachtwoord eraf en bewaar het als `.docx`.',
  },
  macros: {
    message: 'Dit Word-bestand heeft macro’s (`.docm`).',
    help: 'Bewaar het in Word als gewoon document (`.docx`): Akkoord leest geen bestand waarin een programma zit.',
  },
  openDocument: {
    message: 'Dit is een bestand van LibreOffice (`.odt`).',
    help: 'Bewaar het als Word-bestand (`.docx`), met de wijzigingen erin.',
  },
  pdf: {
    message: 'Dit is een PDF.',
    help: 'Vraag het Word-bestand: in een PDF staan geen wijzigingen.',
  },
  richText: {
    message: 'Dit is een bestand met opgemaakte tekst (`.rtf`).',
    help: 'Open het in Word en bewaar het als `.docx`.',
  },
  notWord: {
    message: 'Dit is geen Word-bestand.',
    help: 'Geef een bestand dat in Word is bewaard als `.docx`.',
  },
  broken: {
    message: 'Dit Word-bestand is beschadigd of niet compleet.',
    help: 'Open het in Word: dat kan het soms herstellen. Bewaar het dan opnieuw, of vraag de afzender het nog eens te sturen.',
  },
  tooLarge: {
    message: 'Dit Word-bestand is te groot om te lezen.',
    help: 'Haal grote foto’s eruit, of splits het.',
  },
  tooLong: {
    message:
      'Dit Word-bestand is te lang: Akkoord leest hoogstens 20.000 alinea’s (vakken van tabellen tellen mee).',
    help: 'Kijk of dit het bestand is dat u bedoelt. Is het dat, splits het dan.',
  },
  tooManyChanges: {
    message: 'In dit Word-bestand zijn meer dan 20.000 wijzigingen bijgehouden.',
    help: 'Aanvaard of weiger in Word wat u al weet, en geef het bestand dan opnieuw. Of vergelijk de teksten in Word, en voer het zelf door.',
  },
  nothingPasted: {
    message: 'Er kwam geen tekst binnen.',
    help: 'Kopieer de tekst eerst (Ctrl+A, Ctrl+C), en geef de opdracht dan opnieuw.',
  },
  pasteNoText: {
    message: 'Wat binnenkwam is geen tekst.',
    help: 'Kopieer tekst uit Word, Google Docs of LibreOffice, of geef het Word-bestand zelf.',
  },
  pasteTooLarge: {
    message: 'Wat binnenkwam is te groot om te lezen.',
    help: 'Kopieer de tekst in delen of zonder de beelden, of geef het Word-bestand zelf.',
  },
  pasteTooDeep: {
    message: 'Wat binnenkwam is geen tekst uit een tekstverwerker: er zit te veel in elkaar.',
    help: 'Kopieer de tekst opnieuw uit Word, Google Docs of LibreOffice.',
  },
} as const satisfies Readonly<Record<string, { readonly message: string; readonly help: string }>>;

/** Thrown for a file that is not read; `message` and `help` are what its reader sees. */
export class WordRefusal extends Error {
  override readonly name = 'WordRefusal';
  readonly problem: WordProblem;
  readonly help: string;

  constructor(problem: WordProblem) {
    super(problems[problem].message);
    this.problem = problem;
    this.help = problems[problem].help;
  }
}
