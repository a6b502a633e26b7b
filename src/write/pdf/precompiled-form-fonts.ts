/**
 * By the SHA-256 of a font file, in base 64: what `formFont` makes of it, as JSON with its bytes in base 64. The build
 * puts in the font of fields; without it that is made at its first use.
 */
export const precompiledFormFonts: Readonly<Record<string, string>> = {};
