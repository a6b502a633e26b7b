import type { Kind } from '../kinds/kind.ts';
import { markerName } from '../load/find-project.ts';
import { type RawMap, type RawValue, rawAt } from '../load/raw-value.ts';
import type { Draft } from './draft.ts';
import { writtenData } from './written-data.ts';

/** Files of a project other than documents, by what they are. */
const ownFiles = {
  project: () => [markerName],
  'house-style': (draft) =>
    draft.filesIn(`${draft.templates}/house-styles`).filter((path) => path.endsWith('/style.yaml')),
  scheme: (draft) => draft.filesIn(`${draft.templates}/schemes`).filter((path) => path.endsWith('.yaml')),
  sections: (draft) => draft.filesIn(draft.templates).filter((path) => path.endsWith('/sections.yaml')),
  words: (draft) => [`${draft.templates}/words.yaml`],
} satisfies Readonly<Record<string, (draft: Draft) => readonly string[]>>;

/** A key that has another name since a version. */
export interface RenamedKey {
  /** A sort of file, or a kind of document. */
  readonly in: keyof typeof ownFiles | Kind['name'];
  /** Names from the top, with `*` for each item of a list and each id. */
  readonly key: readonly string[];
  /** The new name of the last of them. */
  readonly to: string;
}

/** Renames a key wherever it is written; comments, quotation marks and line ends stay. */
export function renameKey({ in: sort, key, to }: RenamedKey): (draft: Draft) => void {
  return (draft) => {
    const files: ((draft: Draft) => readonly string[]) | undefined = (
      ownFiles as Readonly<Record<string, (draft: Draft) => readonly string[]>>
    )[sort];
    const documents = () =>
      draft.dossiers.flatMap((folder) => draft.filesIn(folder)).filter((path) => /\.md$/i.test(path));
    for (const path of files?.(draft) ?? documents()) {
      const isConcerned = (raw: RawMap) => files !== undefined || textAt(raw, 'kind') === sort;
      renameIn(path, draft, isConcerned, key, to);
    }
  };
}

function renameIn(
  path: string,
  draft: Draft,
  isConcerned: (raw: RawMap) => boolean,
  key: readonly string[],
  to: string,
): void {
  const before = draft.text(path);
  const data = before === undefined ? undefined : writtenData(before);
  if (before === undefined || !data || !isConcerned(data.raw)) return;
  const [last = ''] = key.slice(-1);
  const groups = groupsAt(data.raw, key.slice(0, -1)).filter(({ entries }) => entries.has(last));
  const isDouble = ({ entries }: RawMap) => entries.has(to);
  if (groups.some(isDouble))
    draft.advise(
      `\`${path}\` heeft \`${last}\` en \`${to}\`: \`${last}\` heet voortaan \`${to}\`, kies zelf een van de twee`,
    );
  // From the end, so that what comes before stays where it is.
  const spans = groups.flatMap((group) => (isDouble(group) ? [] : (rawAt(group, [last])?.key ?? [])));
  const after = spans.reverse().reduce((text, span) => writtenData(text)?.replaced(span, to) ?? text, before);
  if (after !== before) draft.put(path, after);
}

/** Returns the groups of keys at a path. */
function groupsAt(raw: RawValue, [step, ...rest]: readonly string[]): readonly RawMap[] {
  if (step === undefined) return raw.kind === 'map' ? [raw] : [];
  if (step === '*') {
    const below = raw.kind === 'list' ? raw.items : raw.kind === 'map' ? [...raw.entries.values()] : [];
    return below.flatMap((each) => groupsAt(each, rest));
  }
  const found = raw.kind === 'map' ? raw.entries.get(step) : undefined;
  return found ? groupsAt(found, rest) : [];
}

function textAt(raw: RawMap, key: string): string | undefined {
  const found = raw.entries.get(key);
  return found?.kind === 'text' ? found.text : undefined;
}
