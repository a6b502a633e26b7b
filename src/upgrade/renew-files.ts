import { join } from 'node:path/posix';
import type { Host } from '../host/host.ts';
import { sha256 } from '../host/sha256.ts';
import { markerName } from '../load/find-project.ts';
import { type ProjectNames, projectFiles } from '../scaffold/project/project-files.ts';
import type { Draft } from './draft.ts';

/** Files that `setVersion` changes where they say something. */
const edited: readonly string[] = [markerName, 'package.json'];

/** Gives files that `akkoord init` once made, and nobody changed, what it puts in them now. */
export function renewProjectFiles(draft: Draft, names: ProjectNames, host: Host): void {
  for (const { path, bytes } of projectFiles(names, host)) {
    const there = draft.bytes(path);
    if (!there || edited.includes(path) || sha256(there) === sha256(bytes)) continue;
    const isOurs = draft.isAsPublished(path) || draft.published.hashes.has(sha256(unfilled(there, names)));
    if (isOurs) draft.put(path, bytes);
  }
}

/** Returns a file of a project as `templates/project/` has it: with the tokens in place of the names. */
function unfilled(bytes: Uint8Array, { name, style }: ProjectNames): Uint8Array {
  const text = new TextDecoder().decode(bytes).replaceAll(name, '{name}');
  return new TextEncoder().encode(text.replaceAll(`/${style}/`, '/{style}/'));
}

/**
 * Removes what lies among a project's own templates as a version published it: the package has it, and has it newer.
 * Says of texts that are the user's own that the model text changed.
 */
export function leaveOutPublished(draft: Draft, host: Host): void {
  const folder = join(draft.root, draft.templates);
  // In a checkout of Akkoord itself they are the package's.
  const isThere = host.inspect(folder).kind === 'folder';
  if (!isThere || host.realPath(folder) === host.realPath(host.templates)) return;
  for (const path of draft.filesIn(draft.templates)) {
    const name = path.slice(draft.templates.length + 1);
    const model = join(host.templates, name);
    if (host.inspect(model).kind !== 'file') continue;
    const hash = sha256(host.read(model));
    const earlier = draft.published.byPath.get(`templates/${name}`);
    if (draft.isAsPublished(path)) draft.remove(path);
    else if (earlier && !earlier.has(hash))
      draft.advise(`\`${path}\` is van uzelf, en die van Akkoord is veranderd: vergelijk ze`);
  }
}
