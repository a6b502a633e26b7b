/** Returns a text in which commands between backticks, as `akkoord check`, begin with what starts the program here. */
export function asCalled(text: string, program: string): string {
  return text.replace(/`akkoord (?=[a-z-])/g, () => `\`${program} `);
}
