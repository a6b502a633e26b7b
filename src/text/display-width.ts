/** Drawn on top of the character before: combining marks, also those that choose how an emoji looks. */
const zero = /^[\p{Mn}\p{Me}]$/u;
/** Two columns wide (Unicode Annex 11): Chinese, Japanese and Korean scripts, full-width forms, emoji. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}\u{20000}-\u{3fffd}]$/u;

/** Returns how many columns of a terminal a character takes: 0, 1 or 2. */
export function displayWidth(character: string): number {
  if (zero.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
