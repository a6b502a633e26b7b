/** Private-use characters: placeholders in rendered templates. `load` refuses them in source texts. */

/** A printed value: `U+E000 n U+E001`, n the index in the table of values. */
export const valueToken = (index: number): string => `\uE000${index}\uE001`;
/** Where a piece of template text begins: `U+E002 n U+E003`, n the index in the table of pieces. */
export const pieceMark = (index: number): string => `\uE002${index}\uE003`;

export const valueTokens = /\uE000(\d+)\uE001/g;
export const marksAndTokens = /\uE002(\d+)\uE003|\uE000(\d+)\uE001/g;
