/** Safe as a plain YAML scalar: starts with a letter, a digit or €, and has no special characters. */
const plain = /^[\p{L}\p{N}€](?:[\p{L}\p{N}\p{M} .,;()/&'’‘“”€+%!?=–-]|:(?=\S))*$/u;

/** Returns a single line of text as a YAML value, between double quotes if needed. Empty stays empty. */
export function yamlScalar(text: string): string {
  if (text === '' || plain.test(text)) return text;
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
