/** Hidden files next to a target. `.gitignore` lists the endings, and the search for dossiers skips them. */
const temporaryName = /^\..+\.\d+-[0-9a-f]{12}\.tmp$/;
const asideName = /^\.(.+)\.([0-9a-f]{16})-[0-9a-f]{12}\.vorige$/;

/** Splits a path into folder and name. */
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

/** Returns where an old file is moved to: `.agenda.pdf.<hash of its content>-<random>.vorige`. */
export function asidePath(target: string, sha256: string, unique: string): string {
  const [folder, name] = splitPath(target);
  return `${folder}/.${name}.${sha256.slice(0, 16)}-${unique}.vorige`;
}

/** The parts of such a name. */
export interface Aside {
  /** The original name. */
  readonly target: string;
  /** First digits of the SHA-256 of its content when it was moved. */
  readonly hash: string;
}

/** Reads the name of a file that was moved aside; undefined for any other name. */
export function readAsideName(name: string): Aside | undefined {
  const [, target, hash] = asideName.exec(name) ?? [];
  return target !== undefined && hash !== undefined ? { target, hash } : undefined;
}
