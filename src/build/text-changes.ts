import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { markdownFiles } from '../load/markdown-files.ts';
import type { FileChange } from '../output/apply-changes.ts';
import type { RedlineRequest } from './redline-dossiers.ts';
import { type VersionAt, versionAt } from './version-at.ts';

/**
 * Returns the files of documents of which the text differs between two versions, as it is in the sources: also when
 * no document can be made of them.
 *
 * @throws HostError when a version is not there, or a path in neither
 */
export function textChanges(request: RedlineRequest, host: Host): readonly FileChange[] {
  const [path = '.'] = request.paths;
  const old = versionAt(request.old, request.was ?? path, host);
  const current = versionAt(request.current, path, host);
  return request.paths.flatMap((each) => {
    const before = textsIn(request.was ?? each, old);
    const after = textsIn(each, current);
    if (!before && !after) throw new HostError('ENOENT', each);
    const names = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
    return [...names].sort().flatMap((name): readonly FileChange[] => {
      const change = { path: each + name, before: before?.get(name), after: after?.get(name) };
      return isSame(change) ? [] : [change];
    });
  });
}

/** Returns the files at a path by what their names have behind it; undefined when nothing is there. */
function textsIn(path: string, { host, pathOf }: VersionAt): ReadonlyMap<string, Uint8Array> | undefined {
  const top = pathOf(path);
  const { kind } = host.inspect(top);
  if (kind === 'missing') return undefined;
  const files = kind === 'folder' ? markdownFiles(top, host) : [top];
  return new Map(files.map((file) => [file.slice(top.length), host.read(file)]));
}

function isSame({ before, after }: FileChange): boolean {
  return before !== undefined && after !== undefined && Buffer.compare(before, after) === 0;
}
