/** Hidden files beside a target, by what they are for; `.gitignore` names the endings, and the search for dossiers skips them. */
const temporaryName = /^\..+\.\d+-[0-9a-f]{12}\.tmp$/;
const asideName = /^\.(.+)\.([0-9a-f]{16})-[0-9a-f]{12}\.vorige$/;

/** Splits a path into its folder and its name. */
export function splitPath(path: string): readonly [folder: string, name: string] {
  const slash = path.lastIndexOf('/');
  return [slash < 0 ? '.' : path.slice(0, slash) || '/', path.slice(slash + 1)];
}

/** Returns where a file is written before it is put in place: `.agenda.pdf.<pid>-<random>.tmp`. */
export function temporaryPath(target: string, pid: number, unique: string): string {
  const [folder, name] = splitPath(target);
  return `${folder}/.${name}.${pid}-${unique}.tmp`;
}

/** Says whether a name is that of a temporary file. */
export function isTemporaryName(name: string): boolean {
  return temporaryName.test(name);
}

/**
 * Returns where a file goes that makes room for its next version: `.agenda.pdf.<hash>-<random>.vorige`. The name says what was in
 * it at that moment, so that it can be seen for ever after whether someone wrote to it since.
 */
export function asidePath(target: string, sha256: string, unique: string): string {
  const [folder, name] = splitPath(target);
  return `${folder}/.${name}.${sha256.slice(0, 16)}-${unique}.vorige`;
}

/** What the name of a file that was moved aside tells. */
export interface Aside {
  /** The name that it had. */
  readonly target: string;
  /** The first digits of the SHA-256 of what was in it. */
  readonly hash: string;
}

/** Reads the name of a file that was moved aside; undefined when it is another name. */
export function readAsideName(name: string): Aside | undefined {
  const [, target, hash] = asideName.exec(name) ?? [];
  return target !== undefined && hash !== undefined ? { target, hash } : undefined;
}
