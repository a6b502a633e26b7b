import type { Draft } from './draft.ts';
import { leaveOut } from './leave-out.ts';
import { makeProjectFile } from './make-project-file.ts';

/** What changes in a project from one series of versions to the next. */
export interface Upgrade {
  /** Series of versions: `0.1`. */
  readonly from: string;
  readonly to: string;
  /** For the user, in a sentence. */
  readonly what: string;
  /** What is done, in order: `renameKey`, `moveFile`, `leaveOut` and their like. */
  readonly steps: readonly ((draft: Draft) => void)[];
}

/**
 * All upgrades, oldest first. What every version asks for (files of `akkoord init` that nobody changed, the version in
 * `akkoord.yaml` and `package.json`) is in `plan-upgrade.ts`. CHANGELOG.md says what a user must do by hand.
 */
export const upgrades: readonly Upgrade[] = [
  {
    from: '0.1',
    to: '0.2',
    what: 'Een project is een eigen map met `akkoord.yaml`. De sjablonen van Akkoord liggen er niet meer in, alleen die van uzelf.',
    steps: [makeProjectFile, leaveOut('.vscode/tasks.json'), leaveOut('.vscode/akkoord.code-snippets')],
  },
];
