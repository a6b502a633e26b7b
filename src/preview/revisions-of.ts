import type { Host } from '../host/host.ts';
import type { RevisionChoice } from './messages.ts';

/** Revisions to choose from. */
const MOST = 30;

/** Returns the last commits of the repository around a file, newest first: by their tag, if they have one. */
export function revisionsOf(file: string, host: Host): readonly RevisionChoice[] {
  return host
    .history(file)
    .versions.slice(0, MOST)
    .map(({ commit, by, subject, tags }) => {
      const day = new Date(by.date).toLocaleDateString('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
      const said = [day, by.author, subject].filter(Boolean).join(' · ');
      const [tag] = tags;
      return { name: tag ?? commit.slice(0, 12), label: tag === undefined ? said : `${tag} · ${said}` };
    });
}
