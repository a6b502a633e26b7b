import { normalize } from 'node:path/posix';
import { check, checkForFixes } from '../build/check.ts';
import type { Host } from '../host/host.ts';
import { overlayHost } from '../host/overlay-host.ts';
import { readingOnceHost } from '../host/reading-once-host.ts';
import { memoizeByValue } from '../memoize/memoize-by-value.ts';
import type { FileChange } from '../output/apply-changes.ts';
import type { CheckRequest } from '../session/check-request.ts';
import type { Outcome } from '../session/outcome.ts';
import { type ChosenFix, chooseFixes } from './choose-fixes.ts';
import { editedTexts, sourceText } from './edited-texts.ts';

/** What to check, and which fixes to take. */
export interface FixRequest extends CheckRequest {
  /** Whether to take suggestions too, the first of each finding. Default: only safe fixes. */
  readonly suggestions?: boolean | undefined;
  /** Says which files may be changed; a fix that touches another one is not made. Default: all. */
  readonly mayChange?: ((file: string) => boolean) | undefined;
}

/** A file before and after its fixes. */
export interface FixedFile extends FileChange {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** What fixes would make of the sources. Nothing is written. */
export interface FixPlan {
  readonly files: readonly FixedFile[];
  /** How many findings were mended. */
  readonly fixed: number;
  /** The check of the sources as they would be. */
  readonly outcome: Outcome;
}

/** A fix of the last round may call for another one: in a heading that a link now names. More rounds mean a circle. */
const MAX_ROUNDS = 10;

/**
 * Checks documents, makes the fixes of their findings, and checks again, until no finding has a fix left. Of fixes
 * that overlap the first is made; the others get their turn in the next round, if they are still called for. A
 * round that adds an error, something else that blocks, a finding of the same rules or a warning, or that brings back
 * what was there before, is made in halves, and halves of those, without the fixes that do so.
 *
 * @throws HostError when a file cannot be read
 */
export async function planFixes(request: FixRequest, disk: Host): Promise<FixPlan> {
  // What somebody changes meanwhile is not seen, so that it is in the way when the fixes are written.
  const host = readingOnceHost(disk);
  const read = memoizeByValue((file: string) => sourceText(host.read(file)));
  const { suggestions, mayChange = () => true } = request;
  const look = suggestions ? checkForFixes : check;
  const refused = new Set<string>();
  const seen = new Set<string>();
  let state: State = { texts: new Map(), outcome: await look(request, host), fixed: 0 };
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const chosen = chooseFixes(state.outcome.diagnostics, suggestions).filter(
      ({ key, fix }) => !refused.has(key) && fix.edits.every(({ span }) => mayChange(span.file)),
    );
    if (chosen.length === 0) break;
    const whole = await made(chosen, state);
    const next = whole ?? (await withoutHarm(chosen, state));
    if (next === state) break;
    state = next;
    seen.add(JSON.stringify([...state.texts]));
  }
  const { texts, outcome, fixed } = state;
  const files = [...texts].filter(([path, after]) => after !== read(path));
  return {
    files: files.map(([path, after]) => ({
      path,
      before: host.read(path),
      after: new TextEncoder().encode(after),
    })),
    fixed,
    outcome,
  };

  /** Makes fixes; undefined when that does harm. */
  async function made(chosen: readonly ChosenFix[], from: State): Promise<State | undefined> {
    const textOf = (file: string) => from.texts.get(file) ?? read(file);
    const edits = chosen.flatMap(({ fix }) => fix.edits);
    const fresh = [...editedTexts(edits, textOf)];
    if (fresh.every(([file, text]) => text === textOf(file))) return undefined;
    const texts = new Map([...from.texts, ...fresh]);
    if (seen.has(JSON.stringify([...texts]))) return undefined;
    const outcome = await look(request, overlayHost(host, { texts, absolute: normalize }));
    const fixed = from.fixed + chosen.length;
    return isBetter(from.outcome, outcome, chosen) ? { texts, outcome, fixed } : undefined;
  }

  /** Makes those of some fixes that do no harm, and refuses the others from then on. */
  async function withoutHarm(chosen: readonly ChosenFix[], from: State): Promise<State> {
    let best = from;
    const good: ChosenFix[] = [];
    const todo: (readonly ChosenFix[])[] = halvesOf(chosen, refused);
    for (let part = todo.pop(); part !== undefined; part = todo.pop()) {
      const next = await made([...good, ...part], from);
      if (next) {
        best = next;
        good.push(...part);
      } else todo.push(...halvesOf(part, refused));
    }
    return best;
  }
}

/** Returns fixes in two halves, the first one last; of a single fix none, and it is refused. */
function halvesOf(fixes: readonly ChosenFix[], refused: Set<string>): (readonly ChosenFix[])[] {
  if (fixes.length === 1) {
    for (const { key } of fixes) refused.add(key);
    return [];
  }
  const half = Math.ceil(fixes.length / 2);
  return [fixes.slice(half), fixes.slice(0, half)];
}

/** What the sources would be after some rounds. */
interface State {
  /** By file, of those that were changed. */
  readonly texts: ReadonlyMap<string, string>;
  readonly outcome: Outcome;
  readonly fixed: number;
}

/**
 * Says whether there are no more errors than before, nothing more that blocks, no more findings of these rules, and no
 * new warnings, other than those that an error kept from being made.
 */
function isBetter(before: Outcome, after: Outcome, chosen: readonly ChosenFix[]): boolean {
  const errors = ({ diagnostics }: Outcome) => count(diagnostics, ({ severity }) => severity === 'error');
  const of = ({ diagnostics }: Outcome, id: string) => count(diagnostics, ({ rule }) => rule === id);
  const ids = new Set(chosen.map(({ rule }) => rule));
  const others = ({ diagnostics }: Outcome) =>
    count(diagnostics, ({ severity, rule }) => severity === 'warning' && !ids.has(rule));
  return (
    errors(after) <= errors(before) &&
    (errors(after) < errors(before) || others(after) <= others(before)) &&
    after.blocking.length <= before.blocking.length &&
    // “de de de” is still one finding when the first is gone.
    [...ids].every((id) => of(after, id) <= of(before, id))
  );
}

function count<T>(things: readonly T[], isCounted: (thing: T) => boolean): number {
  return things.filter(isCounted).length;
}
