/** Plain text that YAML takes as it stands: starts with a letter, a digit or €, holds nothing that means something in a block. */
const plain = /^[\p{L}\p{N}€](?:[\p{L}\p{N}\p{M} .,;()/&'’‘“”€+%!?=–-]|:(?=\S))*$/u;

/** Returns a text of one line as a YAML value: as it stands where that is safe, else between double quotes. Empty stays empty. */
export function yamlScalar(text: string): string {
  if (text === '' || plain.test(text)) return text;
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
