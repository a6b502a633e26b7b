/** A4 (ISO 216), in points. */
export const a4 = { width: 595.28, height: 841.89 } as const;
