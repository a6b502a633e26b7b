import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { allDocumentsOf } from '../model/documents-of.ts';
import type * as pipeline from '../pipeline.ts';
import type { Inspection } from '../pipeline.ts';

/** The state of one dossier. */
export interface Known {
  /** As last loaded. */
  readonly last: Inspection['dossiers'][number] | undefined;
  /** By file, from the last check. */
  readonly findings: ReadonlyMap<string, readonly Diagnostic[]>;
}

/** What a checker needs from its environment. */
export interface CheckerContext {
  readonly pipeline: Pick<typeof pipeline, 'inspect' | 'inspectOwnFile' | 'ownFileAt' | 'dossierAround'>;
  /** Paths of the open texts, and a host with those texts in place of the files. */
  readonly open: () => { readonly files: readonly string[]; readonly host: Host };
  /** Called with every file whose findings may have changed. */
  readonly publish: (files: ReadonlySet<string>) => void;
  /** Returns the comments of partners in a dossier. Never throws. */
  readonly comments: (folder: string, host: Host) => Promise<readonly Diagnostic[]>;
  /** Called with errors of the program. */
  readonly failed: (error: unknown) => void;
}

type Inspected = Pick<Inspection, 'diagnostics' | 'dossiers'>;

/** Milliseconds without another change before a check begins: enough for changes that arrive together. */
const quiet = 2;

/**
 * Checks the dossiers of open texts after every change, each only if it changed. Changes that arrive together
 * are checked once, and findings about an outdated state are not published.
 */
export class Checker {
  readonly #context: CheckerContext;
  readonly #known = new Map<string, Known>();
  /** Dossier of each open file. */
  readonly #folders = new Map<string, string | undefined>();
  /** By open file: the dossier as last loaded with that file in it. */
  readonly #lastWith = new Map<string, NonNullable<Known['last']>>();
  readonly #changed = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #generation = 0;

  constructor(context: CheckerContext) {
    this.#context = context;
  }

  /** Returns the state of an open file's dossier, with the data last loaded with that file in it. */
  knownOf(file: string): Known | undefined {
    const folder = this.#folders.get(file);
    const known = folder === undefined ? undefined : this.#known.get(folder);
    return known && { ...known, last: this.#lastWith.get(file) ?? known.last };
  }

  /** Counts the changes of texts and files that were noted. */
  get generation(): number {
    return this.#generation;
  }

  /** Returns the folders of the dossiers of open texts. */
  folders(): readonly string[] {
    return [...this.#known].flatMap(([folder, { last }]) => (last ? folder : []));
  }

  /** Returns all findings in a file, from every dossier; in an open file of data those of its text as it is now. */
  findingsIn(file: string): readonly Diagnostic[] {
    const own = this.#known.get(file);
    const all = (own ? [own] : [...this.#known.values()]).flatMap(({ findings }) => findings.get(file) ?? []);
    // Dossiers that share a template find the same in it.
    return [...new Map(all.map((finding) => [JSON.stringify(finding), finding])).values()];
  }

  /** Notes changed texts; without `files` anything on disk may have. Checks once changes stop. */
  touch(files?: readonly string[]): void {
    this.#generation++;
    for (const file of files ?? this.#context.open().files) this.#changed.add(file);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.settled(), quiet);
  }

  /** Waits until all changes have been checked. */
  async settled(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#running = this.#running.then(() => this.#run());
    await this.#running;
  }

  async #run(): Promise<void> {
    if (this.#changed.size === 0) return;
    // A check of what is about to change again would be in vain.
    for (let before = -1; before !== this.#generation; await incoming()) before = this.#generation;
    const { files, host } = this.#context.open();
    const generation = this.#generation;
    try {
      this.#findFolders(files, host);
    } catch (error) {
      this.#fail(error);
    }
    const folders = [...this.#changed].flatMap((file) => this.#folders.get(file) ?? []);
    this.#forget(new Set([...this.#folders.values()].filter((folder) => folder !== undefined)));
    for (const folder of new Set(folders)) {
      const inspection = await this.#inspect(folder, host);
      await incoming();
      // The state changed meanwhile: check that instead, and publish nothing of this one.
      if (generation !== this.#generation) return;
      if (inspection) this.#take(folder, inspection, files);
    }
    this.#changed.clear();
  }

  /** Finds the dossier of each open file again: a text that changes kind may create or end one. */
  #findFolders(files: readonly string[], host: Host): void {
    for (const [file, folder] of [...this.#folders]) {
      if (files.includes(file)) continue;
      this.#folders.delete(file);
      this.#lastWith.delete(file);
      // Unsaved changes in it are gone, also for its neighbours.
      for (const other of files) if (this.#folders.get(other) === folder) this.#changed.add(other);
    }
    for (const file of files) {
      // Keep the dossier of a document whose first lines were wiped out, so that findings say so.
      const { pipeline: program } = this.#context;
      // A file of a project's own stands by itself.
      const folder = program.ownFileAt(file, host)
        ? file
        : (program.dossierAround(file, host) ?? this.#folders.get(file));
      if (this.#folders.has(file) && this.#folders.get(file) !== folder) this.#changed.add(file);
      this.#folders.set(file, folder);
    }
  }

  async #inspect(folder: string, host: Host): Promise<Inspected | undefined> {
    const { pipeline: program } = this.#context;
    try {
      if (program.ownFileAt(folder, host))
        return { diagnostics: program.inspectOwnFile(folder, host), dossiers: [] };
      const inspection = await program.inspect({ paths: [folder] }, host);
      const comments = await this.#context.comments(folder, host);
      return { ...inspection, diagnostics: [...inspection.diagnostics, ...comments] };
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  #take(folder: string, { diagnostics, dossiers }: Inspected, files: readonly string[]): void {
    const last = dossiers.find(({ dossier }) => dossier.folder === folder) ?? this.#known.get(folder)?.last;
    // A finding about the dossier as a whole is shown in its main document.
    const first = files.find((file) => this.#folders.get(file) === folder) ?? folder;
    const findings = new Map<string, Diagnostic[]>();
    for (const diagnostic of diagnostics) {
      const file = diagnostic.span?.file ?? last?.dossier.main.file ?? first;
      findings.set(file, [...(findings.get(file) ?? []), diagnostic]);
    }
    for (const file of files)
      if (last && allDocumentsOf(last.dossier).some((document) => document.file === file))
        this.#lastWith.set(file, last);
    this.#learn(folder, { last, findings });
  }

  #learn(folder: string, known: Known | undefined): void {
    const before = this.#known.get(folder)?.findings.keys() ?? [];
    if (known) this.#known.set(folder, known);
    else this.#known.delete(folder);
    this.#context.publish(new Set([...before, ...(known?.findings.keys() ?? [])]));
  }

  /** Drops findings of dossiers without open files. */
  #forget(needed: ReadonlySet<string>): void {
    for (const folder of [...this.#known.keys()]) if (!needed.has(folder)) this.#learn(folder, undefined);
  }

  /** Ignores a file that disappeared while it was read: a change event will follow. */
  #fail(error: unknown): void {
    if (!(error instanceof HostError)) this.#context.failed(error);
  }
}

/** Waits until pending messages are handled: one turn of the event loop reads them, the next handles them. */
async function incoming(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
}
