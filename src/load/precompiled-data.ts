/**
 * By the text of a file, an `Unnamed` of what is written in it, as JSON. The build puts in the YAML of `templates/`;
 * without it each file is read.
 */
export const precompiledData: Readonly<Record<string, string>> = {};
