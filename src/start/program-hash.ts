declare const PROGRAM_HASH: string;

/** SHA-256 that tells one built program from another; the build fills it in. Undefined in the sources. */
export const programHash: string | undefined = typeof PROGRAM_HASH === 'undefined' ? undefined : PROGRAM_HASH;
