/**
 * Returns the words of a command line that decide which code runs: the command and the forms. Runs with the
 * same words share compiled code; a wrong guess only costs time.
 */
export function kindOfWork([command = '', ...words]: readonly string[]): string {
  const at = words.findIndex((word) => /^--to(=|$)/.test(word));
  const forms = words[at] === '--to' ? words[at + 1] : words[at]?.slice('--to='.length);
  return `${command} ${forms ?? ''}`;
}
