import { counted } from '../diagnostic/count-line.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Span } from '../diagnostic/span.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { sha256 } from '../host/sha256.ts';
import type * as pipeline from '../pipeline.ts';
import type { ReceivedChange, Reception, ReturnedComments } from '../pipeline.ts';
import { whoInWords } from '../text/who-in-words.ts';
import { fixSources } from './fix-sources.ts';
import { idOf, type Offer } from './mender.ts';
import type { Returned, ReturnedChange } from './messages.ts';

/** Which Word files came back. */
export interface WordReturnsContext {
  readonly pipeline: Pick<typeof pipeline, 'receiveFiles'>;
  readonly read: ReturnedComments;
  /** Files of which the comments are shown. */
  readonly comments: readonly string[];
  /** Files of which the changes are shown too, and the folder of their dossier. */
  readonly changes: { readonly files: readonly string[]; readonly folder: string } | undefined;
}

/** What came back, for the page, and the offer to take over what is chosen. */
export interface Received {
  readonly message: Omit<Returned, 'file' | 'changes'> & { readonly changes: readonly PlacedChange[] };
  readonly offer: Offer | undefined;
}

/** A change, its place not yet as the page has it. */
type PlacedChange = Omit<ReturnedChange, 'position'> & { readonly span: Span | undefined };

/** Shows what partners sent back, and takes over what someone chooses of it, as `akkoord import` does. */
export class WordReturns {
  readonly #context: WordReturnsContext;

  constructor(context: WordReturnsContext) {
    this.#context = context;
  }

  /** Returns the comments in a dossier as findings; of a file that is gone, or of another dossier, none. */
  async comments(folder: string, host: Host): Promise<readonly Diagnostic[]> {
    const { read, comments, changes } = this.#context;
    const files = [...comments, ...(changes?.folder === folder ? changes.files : [])];
    const found: Diagnostic[] = [];
    for (const file of new Set(files)) {
      if (host.inspect(file).kind !== 'file') continue;
      found.push(...(await read.findings([file], [folder], host)).diagnostics);
    }
    return found;
  }

  /** Returns the changes in a dossier; undefined when none are of that dossier. */
  async changes(folder: string, host: Host): Promise<Received | undefined> {
    const { pipeline: program, changes } = this.#context;
    if (changes?.folder !== folder) return undefined;
    const { files } = changes;
    const names = files.map((file) => file.split('/').at(-1) ?? file);
    try {
      const received = await program.receiveFiles({ files, into: folder }, host);
      return this.#shown(received, names, host);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const notes = [`\`${error.path}\` kan niet worden gelezen (${error.code}).`];
      return { message: { kind: 'returned', names, notes, changes: [] }, offer: undefined };
    }
  }

  #shown(received: Reception, names: readonly string[], host: Host): Received {
    const sourcesOf = fixSources(host);
    const changes = received.changes.map(({ span, ...change }): PlacedChange => {
      const { outcome, senders, id, title, conflict } = change;
      const edits = 'edits' in outcome ? outcome.edits : (conflict?.edits ?? []);
      const shown = edits.length > 0 ? sourcesOf({ title, edits, certainty: 'suggestion' }) : undefined;
      return {
        ...{ id, title, span, state: stateOf(change) },
        who: senders.map(({ file, by }) => whoInWords(by?.author ?? '', by?.date ?? '', file)).join('; '),
        why: 'reason' in outcome ? outcome.reason : undefined,
        excerpts: shown?.excerpts ?? [],
      };
    });
    const notes = [
      ...received.refusals.map(({ path, message, help }) => `${path}: ${message}. Doe dit: ${help}.`),
      ...received.notes.map(({ path, message }) => `${path}: ${message}.`),
    ];
    const takeable = changes.filter(({ state }) => state === 'open' || state === 'rival');
    const files = received.files.map(({ before }) => sha256(before));
    const take = takeable.length > 0 ? { id: idOf(['returned', takeable, files]) } : undefined;
    return { message: { kind: 'returned', names, notes, changes, take }, offer: take && this.#offer() };
  }

  #offer(): Offer | undefined {
    const { pipeline: program, changes } = this.#context;
    if (!changes) return undefined;
    const { files, folder } = changes;
    return {
      folder,
      plan: async ({ chosen = [] }, host) => {
        const wanted = new Set(chosen);
        const received = await program.receiveFiles(
          { files, into: folder, wants: (id) => wanted.has(id) },
          host,
        );
        const left = received.changes.flatMap(({ outcome }) => ('reason' in outcome ? [outcome.reason] : []));
        const [reason = 'kies eerst wat u wilt overnemen'] = [
          ...received.refusals.map(({ message }) => message),
          ...left,
        ];
        const taken = received.changes.length - left.length;
        const title = `${counted(taken, ['wijziging', 'wijzigingen'])} uit Word`;
        const rest =
          left.length > 0 ? ` ${counted(left.length, ['wijziging', 'wijzigingen'])} niet: ${reason}.` : '';
        return {
          changes: received.files,
          said: `Overgenomen: ${title}.${rest}`,
          title,
          nothing: `Er is niets overgenomen: ${reason}.`,
        };
      },
      outdated: (file) =>
        `\`${file}\` is intussen veranderd. Er is niets gedaan; kijk in de lijst of dit nog nodig is.`,
    };
  }
}

function stateOf({ outcome, rivals }: Pick<ReceivedChange, 'outcome' | 'rivals'>): ReturnedChange['state'] {
  if ('reason' in outcome) return rivals ? 'rival' : 'left';
  return outcome.isThere ? 'there' : 'open';
}
