/** Returns a path as an address in Markdown, where a space or a bracket would end it. */
export function asAddress(path: string): string {
  return path.replace(/[ ()<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
