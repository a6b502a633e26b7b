/** One of the things that can be named by an id, with what people call it. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** Returns choices as comments and messages list them: "gka (Gelijke Kansen Alliantie), neutraal". */
export function choiceList(choices: readonly Choice[], quote = ''): string {
  return choices
    .map(({ id, name }) => {
      const shown = `${quote}${id}${quote}`;
      return name === '' || name.toLowerCase() === id ? shown : `${shown} (${name})`;
    })
    .join(', ');
}
