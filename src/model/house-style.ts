/** Fonts, colours and measures of one organisation: data of `templates/house-styles/<id>/style.yaml`. Measures are points. */
export interface HouseStyle {
  readonly id: string;
  readonly name: string;
  /** Font family of all text, as the writers name it: `Carlito`. */
  readonly font: FontFamily;
  /** `#rrggbb`. */
  readonly colours: {
    readonly text: string;
    /** Headings, rules of tables. */
    readonly accent: string;
    /** Running header and footer, captions. */
    readonly muted: string;
    /** Background of header cells and notes. */
    readonly shade: string;
    /** Background of a visible blank in a draft. */
    readonly blank: string;
  };
  readonly page: {
    readonly margins: {
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
      readonly left: number;
    };
  };
  readonly text: {
    readonly size: number /** Multiple of the font's own line height. */;
    readonly leading: number /** Space after a paragraph. */;
    readonly gap: number;
  };
  /** Index 0 is the first level. */
  readonly headings: readonly HeadingStyle[];
  /** Running lines: text with `{title}`, `{notice}`, `{version}`, `{date}`, `{status}`, `{page}`, `{pages}`. */
  readonly header: RunningLine;
  readonly footer: RunningLine;
  /** The name of the organisation as it stands on covers and letters. */
  readonly wordmark?: Wordmark | undefined;
  readonly letter: LetterStyle;
  /** What goes along inside a PDF: the source of the document, or nothing. Absent: the source. */
  readonly embed?: 'source' | 'none' | undefined;
}

/** The name of an organisation as text, or its logo. */
export interface Wordmark {
  readonly lines: readonly string[];
  readonly align: 'left' | 'right';
  /** Path of an image (PNG, JPEG or SVG) instead of the lines, which are then its alternative text. An SVG has a PNG beside it. */
  readonly logo?: string | undefined;
  /** Width of the logo, in points. */
  readonly width?: number | undefined;
}

/** How letters look: what stands in the head and in which order, the fixed phrases, who signs where. */
export interface LetterStyle {
  /** A heading above the letter, as "Raadsbrief"; absent: none. */
  readonly title?: string | undefined;
  readonly head: readonly LetterField[];
  /** How many label-value pairs stand side by side in the head. */
  readonly pairs: number;
  /** Before the subject: "Onderwerp". */
  readonly subject: string;
  readonly salutation: string;
  /** The last sentence of every letter; absent: none. */
  readonly closing?: string | undefined;
  readonly greeting: string;
  /** The college in words; `{municipality}` is the name of the municipality without "gemeente". */
  readonly college: string;
  /** Which of the two stands above the other. */
  readonly first: 'name' | 'role';
  /** Those who sign stand side by side. */
  readonly beside: boolean;
  /** Points that stay free for a signature; 46 at least, whatever it says. */
  readonly room: number;
  readonly footer: readonly RunningLine[];
}

export const letterFields = [
  'date',
  'sent',
  'handler',
  'email',
  'phone',
  'case',
  'reference',
  'portfolio',
  'annexes',
] as const;
export type LetterFieldName = (typeof letterFields)[number];
export interface LetterField {
  readonly field: LetterFieldName;
  readonly label: string;
}

export interface FontFamily {
  readonly name: string;
  /** Family of the same widths that a Word file names, because Windows and macOS have it: `Calibri`. Absent: `name`. */
  readonly word?: string | undefined;
  /** Where the host finds each face: a file of an npm package, or of the house style's own folder. TTF. */
  readonly faces: {
    readonly normal: string;
    readonly bold: string;
    readonly italics: string;
    readonly bolditalics: string;
  };
}

export interface HeadingStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly italics: boolean;
  /** Prints the heading in capitals; the tree keeps what was typed. */
  readonly capitals: boolean;
  readonly colour: 'text' | 'accent' | 'muted';
  readonly before: number;
  readonly after: number;
}

export interface RunningLine {
  readonly left: string;
  readonly right: string;
}
