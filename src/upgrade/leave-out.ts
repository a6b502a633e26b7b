import type { Draft } from './draft.ts';

/** Removes a file that a project no longer has, when it is as an earlier version published it. */
export function leaveOut(path: string): (draft: Draft) => void {
  return (draft) => {
    if (draft.isAsPublished(path)) draft.remove(path);
    else if (draft.bytes(path))
      draft.advise(
        `\`${path}\` is van een oudere versie, maar door u veranderd: haal weg wat u niet meer nodig hebt`,
      );
  };
}
