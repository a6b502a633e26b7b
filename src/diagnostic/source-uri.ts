/** Where a file lies, as SARIF says it (OASIS SARIF 2.1.0, 3.4). */
export interface SourceUri {
  readonly uri: string;
  /** Stands for the folder that the program was started in. */
  readonly uriBaseId?: string;
}

/** Name of the folder that the program was started in. */
export const sourceRoot = '%SRCROOT%';

/** Returns a path as a relative, percent-encoded URI; an absolute path as a `file:` URI. */
export function sourceUri(path: string): SourceUri {
  // Half a surrogate pair, which a file name may hold, has no encoding.
  const uri = path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (path.startsWith('/')) return { uri: `file://${uri}` };
  const drive = /^([A-Za-z]):\//.exec(path);
  if (drive) return { uri: `file:///${uri.replace('%3A', ':')}` };
  // A URI with a base may not climb out of it.
  return path.startsWith('../') ? { uri } : { uri, uriBaseId: sourceRoot };
}
