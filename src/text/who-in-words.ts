/** Returns who did something, when, and in which file: as in "Karin, 2026-05-01, terug.docx"; what is empty is left out. */
export function whoInWords(author: string, date: string, file = ''): string {
  return [author, date.slice(0, 10), file].filter((part) => part !== '').join(', ');
}
