import { counted } from '../diagnostic/count-line.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Fix } from '../diagnostic/fix.ts';
import type { Host } from '../host/host.ts';
import { HostError, unlessRefused } from '../host/host-error.ts';
import { sha256 } from '../host/sha256.ts';
import type * as pipeline from '../pipeline.ts';
import type { FileChange } from '../pipeline.ts';
import { fixSources } from './fix-sources.ts';
import type { AllowOffer, Asked, Findings, FixOffer, Reply, Undoable } from './messages.ts';
import { writeTrouble } from './write-trouble.ts';

/** What a mender needs from its environment. */
export interface MenderContext {
  readonly pipeline: Pick<
    typeof pipeline,
    'applyChanges' | 'changesOf' | 'planFixes' | 'suppressWithReason' | 'reasonProblem' | 'MAX_REASON'
  >;
  readonly host: Host;
  /** Called with the folder of a dossier in which something was written, or can no longer be undone. */
  readonly changed: (folder: string) => void;
}

/** Something that can be done in a dossier. */
export interface Offer {
  readonly folder: string;
  /** Files that it concerns; absent when that is only known once it is planned. */
  readonly files?: readonly string[];
  /** Plans it, with what the page sent beside the id: of what is offered together what is chosen, or a reason. */
  readonly plan: (asked: Asked, host: Host) => Plan | Promise<Plan>;
  /** Says what is wrong with a reason; absent when none is asked. */
  readonly problemOf?: ((reason: string) => string | undefined) | undefined;
  /** What is said when a file changed since. */
  readonly outdated: (file: string) => string;
}
interface Plan {
  readonly changes: readonly FileChange[];
  /** What is said when there is nothing to change. */
  readonly nothing?: string;
  /** What is said when it is done. */
  readonly said: string;
  /** How it can be undone, as the title of that; absent for undoing itself. */
  readonly title?: string;
}

/** Something that was done, and can be undone. */
interface Done {
  readonly id: string;
  readonly title: string;
  /** Back to what was there before. */
  readonly changes: readonly FileChange[];
}

/** What the findings of a dossier offer. */
interface Offered {
  readonly fixesOf: (diagnostic: Diagnostic) => readonly FixOffer[];
  readonly allowOf: (diagnostic: Diagnostic) => AllowOffer | undefined;
  readonly mendAll: Findings['mendAll'];
}

/** Longest history per dossier. */
const MAX_DONE = 50;
/** Places of one fix that are shown. */
const MAX_EXCERPTS = 3;

/**
 * Makes fixes for the page and undoes them. The page only names an offer of the last state of a dossier, by an id
 * that follows from the fix and the bytes of its files. A file is only written within the dossier, while it still
 * is what the offer was made on, and all files of a fix or none.
 */
export class Mender {
  readonly #context: MenderContext;
  /** By folder, then by id. */
  readonly #offers = new Map<string, ReadonlyMap<string, Offer>>();
  /** By folder, the last one last. */
  readonly #done = new Map<string, readonly Done[]>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(context: MenderContext) {
    this.#context = context;
  }

  /**
   * Replaces the offers of a dossier by those of its findings.
   *
   * @param host as the findings were made on it
   */
  offer(folder: string, diagnostics: readonly Diagnostic[], host: Host): Offered {
    const offers = new Map<string, Offer>();
    const safe: string[] = [];
    const sourcesOf = fixSources(host);
    const shown = new Map(
      diagnostics.map((diagnostic) => {
        const fixes = (diagnostic.fixes ?? []).flatMap((fix) => {
          const found = sourcesOf(fix);
          if (!found) return [];
          const { bytes, hashes, excerpts } = found;
          const isOurs = [...bytes.keys()].every((file) => this.#isWithin(folder, file));
          const id = isOurs ? idOf([diagnostic.rule, fix, hashes]) : undefined;
          if (id !== undefined) offers.set(id, this.#single(folder, fix, bytes));
          const more = Math.max(0, excerpts.length - MAX_EXCERPTS);
          const { title, certainty } = fix;
          return [{ id, title, certainty, excerpts: excerpts.slice(0, MAX_EXCERPTS), more }];
        });
        const first = fixes.find(({ id, certainty }) => id !== undefined && certainty === 'safe');
        if (first?.id !== undefined) safe.push(first.id);
        return [diagnostic, fixes] as const;
      }),
    );
    const allowed = new Map(
      diagnostics.flatMap((diagnostic) => {
        const found = this.#suppression(folder, diagnostic, host);
        if (!found) return [];
        const { id, offer } = found;
        offers.set(id, offer);
        return [[diagnostic, { id, maxReason: this.#context.pipeline.MAX_REASON }] as const];
      }),
    );
    const mendAll = safe.length > 0 ? { id: idOf(['all', folder, safe]), count: safe.length } : undefined;
    if (mendAll) offers.set(mendAll.id, this.#all(folder));
    this.#offers.set(folder, offers);
    return {
      fixesOf: (diagnostic) => shown.get(diagnostic) ?? [],
      allowOf: (diagnostic) => allowed.get(diagnostic),
      mendAll,
    };
  }

  /** Adds an offer of another sort to those of a dossier, until its next findings. */
  add(id: string, offer: Offer): void {
    this.#offers.set(offer.folder, new Map([...(this.#offers.get(offer.folder) ?? []), [id, offer]]));
  }

  /** Forgets a dossier that is no longer there. */
  forget(folder: string): void {
    this.#offers.delete(folder);
    this.#done.delete(folder);
  }

  /** Returns the last thing done in a dossier. */
  undoable(folder: string): Undoable {
    const last = this.#done.get(folder)?.at(-1);
    return { kind: 'undoable', offer: last && { id: last.id, title: last.title } };
  }

  /** Does what an offer says, after what was asked before it. @throws Error of the program */
  do(asked: Asked): Promise<Reply> {
    const turn = this.#turn.then(() => this.#do(asked));
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #do(asked: Asked): Promise<Reply> {
    const { id, reason = '' } = asked;
    const offer = this.#find(id);
    if (!offer) return refused(unknown);
    const problem = offer.problemOf?.(reason);
    if (problem !== undefined) return refused(problem);
    try {
      return this.#make(offer, await offer.plan(asked, this.#context.host));
    } catch (error) {
      if (error instanceof HostError) return refused(writeTrouble(error));
      throw error;
    }
  }

  #find(id: string): Offer | undefined {
    for (const offers of this.#offers.values()) {
      const offer = offers.get(id);
      if (offer) return offer;
    }
    for (const [folder, done] of this.#done) {
      const last = done.at(-1);
      if (last?.id === id) return this.#undo(folder, last);
    }
    return undefined;
  }

  #single(folder: string, fix: Fix, bytes: ReadonlyMap<string, Uint8Array>): Offer {
    const read = (file: string) => bytes.get(file) ?? this.#context.host.read(file);
    return {
      folder,
      files: [...bytes.keys()],
      plan: () => ({
        changes: this.#context.pipeline.changesOf(fix, read),
        said: `Gedaan: ${fix.title}.`,
        title: fix.title,
      }),
      outdated: outdatedFix,
    };
  }

  /** Returns what lets a warning stand, if it may: the author writes why, and nothing else of it. */
  #suppression(folder: string, diagnostic: Diagnostic, host: Host): { id: string; offer: Offer } | undefined {
    const { pipeline } = this.#context;
    const file = diagnostic.severity === 'warning' ? diagnostic.span?.file : undefined;
    if (file === undefined || !this.#isWithin(folder, file)) return undefined;
    return unlessRefused(() => {
      const bytes = host.read(file);
      const text = new TextDecoder().decode(bytes);
      const empty = pipeline.suppressWithReason(diagnostic, text);
      if (!empty) return undefined;
      const title = `Sta \`${diagnostic.rule}\` hier toe`;
      const fixOf = (reason: string): Fix => ({
        title,
        edits: pipeline.suppressWithReason(diagnostic, text, reason.trim())?.edits ?? [],
        certainty: 'choice',
      });
      const offer: Offer = {
        folder,
        files: [file],
        problemOf: pipeline.reasonProblem,
        plan: ({ reason = '' }) => ({
          changes: pipeline.changesOf(fixOf(reason), () => bytes),
          said: `Gedaan: ${title}.`,
          title,
        }),
        outdated: outdatedFix,
      };
      return { id: idOf(['allow', diagnostic.rule, diagnostic.message, empty.edits, sha256(bytes)]), offer };
    }, undefined);
  }

  #all(folder: string): Offer {
    const { pipeline, host } = this.#context;
    return {
      folder,
      plan: async () => {
        const mayChange = (file: string) => this.#isWithin(folder, file);
        const { files, fixed } = await pipeline.planFixes({ paths: [folder], mayChange }, host);
        const what = `${counted(fixed, ['melding', 'meldingen'])} opgelost in ${files.map(({ path }) => `\`${path}\``).join(', ')}`;
        return { changes: files, said: `Gedaan: ${what}.`, title: what };
      },
      outdated: (file) => `\`${file}\` is intussen veranderd. Er is niets gedaan; klik nog eens.`,
    };
  }

  #undo(folder: string, { title, changes }: Done): Offer {
    return {
      folder,
      plan: () => ({ changes, said: `Ongedaan gemaakt: ${title}.` }),
      outdated: (file) =>
        `Dit kan niet meer ongedaan worden gemaakt, want \`${file}\` is daarna veranderd. Er is niets gedaan.`,
    };
  }

  #make({ folder, outdated }: Offer, { changes, said, title, nothing = nothingToMend }: Plan): Reply {
    const { pipeline, host, changed: tell } = this.#context;
    if (changes.length === 0) return refused(nothing);
    const changed = changes.find(({ path, before }) => !isSame(host.read(path), before))?.path;
    if (changed !== undefined) {
      if (title === undefined) {
        this.#dropDone(folder, changed);
        tell(folder);
      }
      return refused(outdated(changed));
    }
    const outside = changes.find(({ path }) => !this.#isWithin(folder, path));
    if (outside) return refused(`\`${outside.path}\` ligt buiten het dossier. Er is niets veranderd.`);
    const { written, inTheWay } = pipeline.applyChanges(changes, host);
    const made = changes.filter(({ path }) => written.includes(path));
    if (made.length > 0) {
      if (title === undefined) this.#done.set(folder, this.#done.get(folder)?.slice(0, -1) ?? []);
      else this.#addDone(folder, title, made);
      this.#dropOffers(folder, written);
      tell(folder);
    }
    // Changed in the moment between the look at it and the writing.
    const [late] = inTheWay;
    if (late === undefined) return { isDone: true, said };
    return refused(made.length === 0 ? outdated(late) : partly(late, written));
  }

  /** Drops the offers that concern files that were just written: they come again with the next findings. */
  #dropOffers(folder: string, written: readonly string[]): void {
    const isLeft = ({ files }: Offer) => files !== undefined && !files.some((file) => written.includes(file));
    const rest = [...(this.#offers.get(folder) ?? [])].filter(([, offer]) => isLeft(offer));
    this.#offers.set(folder, new Map(rest));
  }

  #addDone(folder: string, title: string, changes: readonly FileChange[]): void {
    const back = changes.map(({ path, before, after }) => ({ path, before: after, after: before }));
    const earlier = this.#done.get(folder) ?? [];
    const id = idOf([
      title,
      earlier.at(-1)?.id,
      changes.map(({ after }) => after && sha256(after)),
      Date.now(),
    ]);
    this.#done.set(folder, [...earlier, { id, title, changes: back }].slice(-MAX_DONE));
  }

  /** Forgets what was done in a file that someone else changed since: nothing of it can be undone. */
  #dropDone(folder: string, file: string): void {
    const rest = (this.#done.get(folder) ?? []).filter(
      ({ changes }) => !changes.some(({ path }) => path === file),
    );
    this.#done.set(folder, rest);
  }

  #isWithin(folder: string, file: string): boolean {
    const { host } = this.#context;
    return unlessRefused(() => host.realPath(file).startsWith(`${host.realPath(folder)}/`), false);
  }
}

function outdatedFix(file: string): string {
  return `\`${file}\` is intussen veranderd. Er is niets gedaan; kijk in de lijst of dit nog nodig is.`;
}

const unknown =
  'Deze verbetering hoort bij een vorige versie van de tekst. Er is niets gedaan; kijk in de lijst of zij nog nodig is.';
const nothingToMend = 'Er is hier niets dat Akkoord zelf kan verbeteren.';

function partly(late: string, written: readonly string[]): string {
  return `\`${late}\` is intussen veranderd en bleef zoals het is. Wel veranderd: ${written.map((path) => `\`${path}\``).join(', ')}.`;
}

function refused(said: string): Reply {
  return { isDone: false, said };
}

function isSame(bytes: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && Buffer.compare(bytes, other) === 0;
}

/** Returns an id that is the same for the same content, as no two contents share one. */
export function idOf(content: unknown): string {
  return sha256(new TextEncoder().encode(JSON.stringify(content))).slice(0, 32);
}
