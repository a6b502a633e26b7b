/** An element of XML, with the usual prefix of its namespace: `w:p`. */
export interface TemplateElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (TemplateElement | string)[];
}

/** What a Word file takes from the template of an organisation. Everything in it is as the standard has it; sizes are in points. */
export interface WordTemplate {
  readonly page: {
    readonly width: number;
    readonly height: number;
    /** Of the text; `left` has the gutter in it. */
    readonly margins: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;
    /** From the edge of the paper to the header, and to the footer. */
    readonly header: number;
    readonly footer: number;
  };
  /** Families of headings and of running text: in the theme, and in its styles. */
  readonly themeFonts: TemplateFonts;
  readonly fonts: TemplateFonts;
  /** Colours of the theme as `RRGGBB`, by their name in the file: `accent1`. */
  readonly colours: Readonly<Record<string, string>>;
  /** Of its style for running text; `leading` is a multiple of the line height. */
  readonly text: { readonly size: number; readonly leading: number; readonly gap: number };
  /** Of its styles for headings, by level from 0; absent where it has none. */
  readonly headings: readonly (
    | { readonly size: number; readonly before: number; readonly after: number }
    | undefined
  )[];
  /** `w:docDefaults`. */
  readonly defaults: TemplateElement;
  readonly styles: readonly TemplateStyle[];
  readonly header: RunningParts;
  readonly footer: RunningParts;
  /** The first page has a header and a footer of its own, which may be empty. */
  readonly isFirstOther: boolean;
  /** Left and right pages differ. */
  readonly isEvenOther: boolean;
  /** Pictures in headers and footers, and addresses of links there, by the id with which they are referred to. */
  readonly references: Readonly<Record<string, TemplateReference>>;
}

export interface TemplateFonts {
  readonly headings: string;
  readonly body: string;
}

/** A style of a template. */
export interface TemplateStyle {
  readonly id: string;
  /** As Word writes it in every language, in lower case: `heading 1`. */
  readonly name: string;
  readonly element: TemplateElement;
}

/** Paragraphs and tables above or below the text, by page: absent where the template has none. */
export type RunningParts = Readonly<
  Partial<Record<'default' | 'first' | 'even', readonly TemplateElement[]>>
>;

export type TemplateReference =
  | { readonly kind: 'picture'; readonly extension: string; readonly bytes: Uint8Array }
  | { readonly kind: 'link'; readonly address: string };
