import { commitNamed } from './git-commit.ts';
import { authorshipIn, objectsOf } from './git-objects.ts';
import type { Git } from './git-program.ts';
import type { History, PastVersion } from './host.ts';

/** Commits that are looked through. */
const LONGEST = 100;

/**
 * Returns a file in a commit and in those before it along first parents, newest first, up to and with `since`.
 *
 * @param commit 40 or 64 hexadecimal digits
 * @param file path from the top of the repository
 * @param tags names of tags by the commit that they are of
 */
export function pastVersions(
  file: string,
  commit: string,
  git: Git,
  { since, tags = new Map() }: { since?: string; tags?: ReadonlyMap<string, readonly string[]> } = {},
): History {
  const names = Array.from({ length: LONGEST }, (_, back) => `${commit}~${back}`);
  const objects = objectsOf(
    names.flatMap((name) => [name, `${name}:${file}`]),
    git,
  );
  const versions: PastVersion[] = [];
  let id: string | undefined = commit;
  for (let back = 0; back < LONGEST && id !== undefined; back++) {
    const [object, bytes] = [objects[back * 2], objects[back * 2 + 1]];
    // A shallow clone names the commit before its first one, and does not have it.
    if (!object) return { versions, isWhole: false };
    const text = object.toString('utf8');
    const [head = '', ...message] = text.split('\n\n');
    versions.push({
      commit: id,
      by: authorshipIn(object),
      subject: message.join('\n\n').split('\n')[0] ?? '',
      tags: tags.get(id) ?? [],
      text: bytes?.toString('utf8'),
    });
    if (id === since) break;
    id = /^parent ([0-9a-f]+)$/m.exec(head)?.[1];
  }
  return { versions, isWhole: true };
}

/** Returns what a file was since the first commit; nothing without a commit. */
export function gitHistory(file: string, git: Git): History {
  if (file.includes('\n')) return noHistory;
  try {
    return pastVersions(file, commitNamed('HEAD', git), git, { tags: tagsIn(git) });
  } catch {
    return noHistory;
  }
}

export const noHistory: History = { versions: [], isWhole: true };

/** Returns the tags by the commit that each is of. */
function tagsIn(git: Git): ReadonlyMap<string, readonly string[]> {
  const format = '--format=%(objectname) %(*objectname) %(refname:short)';
  const tags = new Map<string, string[]>();
  for (const line of git(['for-each-ref', format, 'refs/tags/']).toString('utf8').split('\n')) {
    const [id = '', peeled = '', ...name] = line.split(' ');
    if (name.length === 0) continue;
    const commit = peeled || id;
    tags.set(commit, [...(tags.get(commit) ?? []), name.join(' ')]);
  }
  return tags;
}
