import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { documentsOf } from '../model/documents-of.ts';
import type { Dossier } from '../model/dossier.ts';
import type * as pipeline from '../pipeline.ts';
import type { Inspection } from '../pipeline.ts';

/** What is known of one dossier. */
export interface Known {
  /** As last read; kept while the data cannot be had. */
  readonly last: Inspection['dossiers'][number] | undefined;
  /** By file, as it was found last. */
  readonly findings: ReadonlyMap<string, readonly Diagnostic[]>;
}

/** What a checker needs of the world. */
export interface CheckerContext {
  readonly pipeline: Pick<typeof pipeline, 'inspect' | 'dossierAround'>;
  /** Paths of the texts that are open, and the files as they are with those texts in their place. */
  readonly open: () => { readonly files: readonly string[]; readonly host: Host };
  /** Hears every file of which the findings may have changed. */
  readonly publish: (files: ReadonlySet<string>) => void;
  /** Hears what went wrong in the program. */
  readonly failed: (error: unknown) => void;
}

/** Milliseconds without another key before a check begins: long enough for changes that come in one go. */
const quiet = 2;

/**
 * Checks the dossiers of the open texts after every change, the one that changed and no other. Changes that come in one go are
 * checked once, as they are at the end, and what a check found of an earlier state is not published.
 */
export class Checker {
  readonly #context: CheckerContext;
  readonly #known = new Map<string, Known>();
  /** Dossier of each open file, as long as no text changed that may say otherwise. */
  readonly #folders = new Map<string, string | undefined>();
  /** By open file: the dossier as it was when that file could last be read. */
  readonly #lastWith = new Map<string, NonNullable<Known['last']>>();
  readonly #changed = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();
  #generation = 0;

  constructor(context: CheckerContext) {
    this.#context = context;
  }

  /** What is known of the dossier that an open file belongs to, with the data in which that file itself could last be read. */
  knownOf(file: string): Known | undefined {
    const folder = this.#folders.get(file);
    const known = folder === undefined ? undefined : this.#known.get(folder);
    return known && { ...known, last: this.#lastWith.get(file) ?? known.last };
  }

  /** All findings in a file, of every dossier that found any. */
  findingsIn(file: string): readonly Diagnostic[] {
    const all = [...this.#known.values()].flatMap(({ findings }) => findings.get(file) ?? []);
    // Two dossiers find the same in the template that they share.
    return [...new Map(all.map((finding) => [JSON.stringify(finding), finding])).values()];
  }

  /** Notes that texts changed; nothing named: that anything on disk may have. The check begins when no other change comes. */
  touch(files?: readonly string[]): void {
    this.#generation++;
    for (const file of files ?? this.#context.open().files) this.#changed.add(file);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.settled(), quiet);
  }

  /** Waits until all that changed has been checked. */
  async settled(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#running = this.#running.then(() => this.#run());
    await this.#running;
  }

  async #run(): Promise<void> {
    if (this.#changed.size === 0) return;
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
      // What was typed meanwhile is checked anew; nobody wants to hear about what is gone.
      if (generation !== this.#generation) return;
      if (inspection) this.#take(folder, inspection, files);
    }
    this.#changed.clear();
  }

  /** A text that changes its kind, comes or goes may make a dossier, or end one: then every open file is asked again. */
  #findFolders(files: readonly string[], host: Host): void {
    for (const [file, folder] of [...this.#folders]) {
      if (files.includes(file)) continue;
      this.#folders.delete(file);
      this.#lastWith.delete(file);
      // What was typed there and not saved is gone, for its neighbours too.
      for (const other of files) if (this.#folders.get(other) === folder) this.#changed.add(other);
    }
    for (const file of files) {
      // Who wipes out the first lines of a document must hear what is wrong, not see its findings go.
      const folder = this.#context.pipeline.dossierAround(file, host) ?? this.#folders.get(file);
      if (this.#folders.has(file) && this.#folders.get(file) !== folder) this.#changed.add(file);
      this.#folders.set(file, folder);
    }
  }

  async #inspect(folder: string, host: Host): Promise<Inspection | undefined> {
    try {
      return await this.#context.pipeline.inspect({ paths: [folder] }, host);
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  #take(folder: string, { diagnostics, dossiers }: Inspection, files: readonly string[]): void {
    const last = dossiers.find(({ dossier }) => dossier.folder === folder) ?? this.#known.get(folder)?.last;
    // A finding about the dossier as a whole is shown where one looks first.
    const first = files.find((file) => this.#folders.get(file) === folder) ?? folder;
    const findings = new Map<string, Diagnostic[]>();
    for (const diagnostic of diagnostics) {
      const file = diagnostic.span?.file ?? last?.dossier.main.file ?? first;
      findings.set(file, [...(findings.get(file) ?? []), diagnostic]);
    }
    for (const file of files) if (last && holds(last.dossier, file)) this.#lastWith.set(file, last);
    this.#learn(folder, { last, findings });
  }

  #learn(folder: string, known: Known | undefined): void {
    const before = this.#known.get(folder)?.findings.keys() ?? [];
    if (known) this.#known.set(folder, known);
    else this.#known.delete(folder);
    this.#context.publish(new Set([...before, ...(known?.findings.keys() ?? [])]));
  }

  /** Takes away what was found in dossiers of which nothing is open any more. */
  #forget(needed: ReadonlySet<string>): void {
    for (const folder of [...this.#known.keys()]) if (!needed.has(folder)) this.#learn(folder, undefined);
  }

  /** A file that went away while it was read is no fault: whoever took it away will be heard of. */
  #fail(error: unknown): void {
    if (!(error instanceof HostError)) this.#context.failed(error);
  }
}

/** Waits until what has come in meanwhile was handed on: one turn of the loop reads it, the next one handles it. */
async function incoming(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Says whether the data of a file are in a dossier. */
function holds(dossier: Dossier, file: string): boolean {
  return [...documentsOf(dossier), ...dossier.interventions].some((document) => document.file === file);
}
