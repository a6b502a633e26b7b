/**
 * Of blocks that each stay with the next, such as headings in a row, so many are kept on one page: laying out
 * measures all of them for each.
 */
export const MAX_LED = 10;
