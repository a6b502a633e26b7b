/** Prints a page number (1-based); an ellipsis for NaN, an unknown page. */
export function pageText(page: number): string {
  return Number.isNaN(page) ? '…' : String(page);
}
