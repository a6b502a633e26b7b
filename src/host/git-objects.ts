import type { Git } from './git-program.ts';
import type { Authorship } from './host.ts';

/** A file, a link or a submodule in a commit. */
export interface TreeEntry {
  readonly kind: 'file' | 'link' | 'submodule';
  readonly id: string;
  /** Bytes; 0 for a submodule. */
  readonly size: number;
}

/** Returns everything in a commit by path from the top of the repository. Throws when objects are missing. */
export function treeOf(commit: string, git: Git): ReadonlyMap<string, TreeEntry> {
  const printed = git(['ls-tree', '-r', '-l', '-z', commit]).toString('utf8').split('\0').filter(Boolean);
  return new Map(
    printed.map((line): [string, TreeEntry] => {
      // `100644 blob <id>     123\t<path>`
      const tab = line.indexOf('\t');
      const [mode, type, id = '', size] = line.slice(0, tab).split(/ +/);
      const kind = type === 'commit' ? 'submodule' : mode === '120000' ? 'link' : 'file';
      return [line.slice(tab + 1), { kind, id, size: Number(size) || 0 }];
    }),
  );
}

/**
 * Reads objects by any name that git has for them (`<id>`, `<commit>~3`, `<commit>~3:<path>`), in the order asked;
 * undefined for one that is not there. No name may contain a line feed.
 */
export function objectsOf(names: readonly string[], git: Git): readonly (Buffer | undefined)[] {
  if (names.length === 0) return [];
  const printed = git(['cat-file', '--batch'], `${names.join('\n')}\n`);
  let at = 0;
  return names.map(() => {
    const end = printed.indexOf('\n', at);
    const header = printed.toString('utf8', at, end);
    at = end + 1;
    const [, size] = / (?:blob|commit|tree|tag) (\d+)$/.exec(header) ?? [];
    if (size === undefined) return undefined;
    const bytes = printed.subarray(at, at + Number(size));
    at += Number(size) + 1;
    return bytes;
  });
}

/** Returns the author of a commit object. The e-mail address and the time zone are left out. */
export function authorshipIn(commit: Buffer): Authorship {
  const text = commit.toString('utf8');
  const [, author = '', seconds = '0'] = /^author (.*?) ?<[^<>\n]*> (\d+) [+-]\d{4}$/m.exec(text) ?? [];
  const date = new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z');
  return { author: author.trim() || 'onbekend', date };
}
