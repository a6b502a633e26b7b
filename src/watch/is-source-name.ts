/** Names that editors, git, package managers and the program put between sources; never read. */
const others: readonly RegExp[] = [
  // Hidden: git, swap files, and files that a build is writing (`.agenda.pdf.….tmp`).
  /^\./,
  /^node_modules$/,
  // Signed copies, which the program never touches.
  /^ondertekend$/,
  // Backup and lock files of editors: `agenda.md~`, `#agenda.md#`, and one that vim tests with.
  /~$/,
  /^#.*#$/,
  /^4913$/,
  // Of a file that is open in Word.
  /^~\$/,
  /\.(tmp|sw[opx])$/i,
];

/** Says whether a file or folder with this name can hold sources. */
export function isSourceName(name: string): boolean {
  return !others.some((pattern) => pattern.test(name));
}
