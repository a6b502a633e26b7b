/** What is refused because the layout cannot take it: measured on pdfmake, see docs/architecture.md. */
export const limits = {
  /** Characters without a space; layout time grows with the square. */
  word: 2_000,
  /** Words in one paragraph, heading or cell. */
  paragraph: 5_000,
  /** Lists, quotes and boxes inside each other; deeper runs off the page. */
  nesting: 6,
} as const;
