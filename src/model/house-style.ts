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
}

export interface FontFamily {
  readonly name: string;
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
