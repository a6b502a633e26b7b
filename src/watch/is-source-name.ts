/** Names of what editors, git, package managers and the program itself put beside sources; none of it is ever read. */
const others: readonly RegExp[] = [
  // Hidden: git, swap files, and what a build has under way (`.agenda.pdf.….tmp`).
  /^\./,
  /^node_modules$/,
  // Signed copies, which the program never touches.
  /^ondertekend$/,
  // Copies and probes of editors: `agenda.md~`, `#agenda.md#`, and the file by which vim tries whether it may write.
  /~$/,
  /^#.*#$/,
  /^4913$/,
  /\.(tmp|sw[opx])$/i,
];

/** Says whether a file or folder of this name can hold sources. */
export function isSourceName(name: string): boolean {
  return !others.some((pattern) => pattern.test(name));
}
