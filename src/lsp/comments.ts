import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import type { ReturnedComments } from '../pipeline.ts';

/** What comments of partners need from their environment. */
export interface CommentsContext {
  readonly read: ReturnedComments;
  /** Absolute paths of the Word files. */
  readonly files: readonly string[];
  /** Called with what the user should know, Dutch. */
  readonly tell: (message: string) => void;
  /** Called with errors of the program. */
  readonly failed: (error: unknown) => void;
}

/** The comments in Word files that came back, for an editor. Of a file that cannot be read or placed it says so once. */
export class Comments {
  readonly #context: CommentsContext;
  readonly #told = new Set<string>();
  /** Files of which some dossier has the version that was sent: that another has it not is no news. */
  readonly #placed = new Set<string>();

  constructor(context: CommentsContext) {
    this.#context = context;
  }

  get isAsked(): boolean {
    return this.#context.files.length > 0;
  }

  /** Returns the comments in the dossier in a folder. Never throws. */
  async findings(folder: string, host: Host): Promise<readonly Diagnostic[]> {
    const found = await Promise.all(this.#context.files.map((file) => this.#ofOne(file, folder, host)));
    return found.flat();
  }

  async #ofOne(file: string, folder: string, host: Host): Promise<readonly Diagnostic[]> {
    try {
      const { diagnostics, refusals } = await this.#context.read.findings([file], [folder], host);
      if (refusals.length === 0) this.#placed.add(file);
      else if (!this.#placed.has(file))
        for (const { path, message, help } of refusals) this.#tell(`${path}: ${message}. Doe dit: ${help}.`);
      return diagnostics;
    } catch (error) {
      if (error instanceof HostError) this.#tell(`${error.path} kan niet worden gelezen (${error.code}).`);
      else this.#context.failed(error);
      return [];
    }
  }

  #tell(message: string): void {
    if (this.#told.has(message)) return;
    this.#told.add(message);
    this.#context.tell(message);
  }
}
