/** A file location in SARIF (OASIS SARIF 2.1.0, 3.4). */
export interface SourceUri {
  readonly uri: string;
  /** Name of the working folder. */
  readonly uriBaseId?: string;
}

/** SARIF name of the working folder. */
export const sourceRoot = '%SRCROOT%';

/** Returns a path as a relative, percent-encoded URI; an absolute path as a `file:` URI. */
export function sourceUri(path: string): SourceUri {
  // A lone surrogate, which a file name may contain, cannot be encoded.
  const uri = path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (path.startsWith('/')) return { uri: `file://${uri}` };
  const drive = /^([A-Za-z]):\//.exec(path);
  if (drive) return { uri: `file:///${uri.replace('%3A', ':')}` };
  // A URI with a base may not leave it.
  return path.startsWith('../') ? { uri } : { uri, uriBaseId: sourceRoot };
}
