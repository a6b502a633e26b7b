import { join } from 'node:path/posix';
import type { Draft } from './draft.ts';

/** Gives a file, or all files in a folder, another path; what is there already stays. Paths are from the root. */
export function moveFile(from: string, to: string): (draft: Draft) => void {
  return (draft) => {
    for (const path of draft.filesIn(from)) {
      const target = join(to, path.slice(from.length));
      const bytes = draft.bytes(path);
      if (!bytes) continue;
      if (draft.bytes(target)) {
        draft.advise(`\`${path}\` heet voortaan \`${target}\`, maar daar staat al iets: voeg ze zelf samen`);
        continue;
      }
      draft.put(target, bytes);
      draft.remove(path);
    }
  };
}
