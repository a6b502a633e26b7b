import type { WordTemplate } from './word-template.ts';

/** Look of an organisation, from `house-styles/<id>/style.yaml`. Sizes are in points. */
export interface HouseStyle {
  readonly id: string;
  readonly name: string;
  /** Ids of the styles whose values it has where it names none of its own, nearest first. */
  readonly extended?: readonly string[] | undefined;
  /** Font family of all text: `Carlito`. */
  readonly font: FontFamily;
  /** `#rrggbb`. */
  readonly colours: {
    readonly text: string;
    /** Headings, rules of tables. */
    readonly accent: string;
    /** Running header and footer, captions. */
    readonly muted: string;
    /** Background of header cells and callouts. */
    readonly shade: string;
    /** Background of a visible blank in a draft. */
    readonly blank: string;
  };
  readonly page: { readonly margins: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>> };
  readonly text: {
    readonly size: number /** Multiple of the font's own line height. */;
    readonly leading: number /** Space after a paragraph. */;
    readonly gap: number;
  };
  /** Index 0 is the first level. */
  readonly headings: readonly HeadingStyle[];
  /** Text with `{title}`, `{notice}`, `{version}`, `{date}`, `{status}`, `{page}`, `{pages}`. */
  readonly header: RunningLine;
  readonly footer: RunningLine;
  /** The name of the organisation on covers and letters. */
  readonly wordmark?: Wordmark | undefined;
  readonly letter: LetterStyle;
  readonly word?: { readonly template?: string | undefined } | undefined;
  /** What Word files take from `word.template`. Set by load. */
  readonly template?: WordTemplate | undefined;
  /** What a PDF embeds: the source of the document, or nothing. Absent: the source. */
  readonly embed?: 'source' | 'none' | undefined;
}

/** The name of an organisation as text, or its logo. */
export interface Wordmark {
  readonly lines: readonly string[];
  readonly align: 'left' | 'right';
  /** Path of an image that replaces the lines, its alternative text. An SVG needs a PNG next to it. */
  readonly logo?: string | undefined;
  /** Width of the logo, in points. */
  readonly width?: number | undefined;
}

/** Layout of letters: fields and their order in the letterhead, fixed phrases, order of signatures. */
export interface LetterStyle {
  /** A heading above the letter, such as "Raadsbrief"; absent: none. */
  readonly title?: string | undefined;
  readonly head: readonly { readonly field: LetterFieldName; readonly label: string }[];
  /** Number of label-value pairs per row of the letterhead. */
  readonly pairs: number;
  /** Before the subject: "Onderwerp". */
  readonly subject: string;
  readonly salutation: string;
  /** The last sentence of every letter; absent: none. */
  readonly closing?: string | undefined;
  readonly greeting: string;
  /** The college in words; `{municipality}` is the name of the municipality without "gemeente". */
  readonly college: string;
  /** Which of the two is on top. */
  readonly first: 'name' | 'role';
  /** Whether signatures are side by side. */
  readonly beside: boolean;
  /** Points of room for a signature; at least 46, whatever this says. */
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

export interface FontFamily {
  readonly name: string;
  /** Family with the same widths that Windows and macOS have, for Word files: `Calibri`. Absent: `name`. */
  readonly word?: string | undefined;
  /** TTF files, in an npm package or the folder of the house style. */
  readonly faces: Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>;
  /** Folder of each face that is no package's. Always set by load. */
  readonly folders?: Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>> | undefined;
}

export interface HeadingStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly italics: boolean;
  /** Prints the heading in capitals; the tree keeps the authored text. */
  readonly capitals: boolean;
  readonly colour: 'text' | 'accent' | 'muted';
  readonly before: number;
  readonly after: number;
}

export interface RunningLine {
  readonly left: string;
  readonly right: string;
}
