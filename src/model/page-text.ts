/** Returns a page number (1-based) as it is printed; an ellipsis for NaN, a page that is not known yet. */
export function pageText(page: number): string {
  return Number.isNaN(page) ? '…' : String(page);
}
