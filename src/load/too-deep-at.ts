import { Lexer } from 'yaml';

/**
 * By which the lexer says "a document starts", "the flow has an error", "a scalar follows": they are not in
 * the text.
 */
const signals = new Set(['\u0002', '\u0018', '\u001f']);

/**
 * Returns the offset at which a YAML text goes deeper than `max` levels on one line (brackets, or dashes
 * behind each other), if it does. Works on the lexer alone: parsing a text with thousands of open brackets
 * takes minutes, composing it all memory.
 */
export function tooDeepAt(text: string, max: number): number | undefined {
  let offset = 0;
  let brackets = 0;
  let dashes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (signals.has(lexeme)) continue;
    if (lexeme === '[' || lexeme === '{') brackets++;
    else if ((lexeme === ']' || lexeme === '}') && brackets > 0) brackets--;
    else if (lexeme === '-') dashes++;
    else if (lexeme.includes('\n')) dashes = 0;
    if (brackets > max || dashes > max) return offset;
    offset += lexeme.length;
  }
  return undefined;
}
