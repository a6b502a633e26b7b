import { dirname } from 'node:path/posix';
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  MessageType,
  type Position,
  ShowMessageNotification,
  TextDocuments,
  WatchKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Situation } from '../editor/situation.ts';
import type { Surroundings } from '../editor/symbols/known-symbols.ts';
import type { Host } from '../host/host.ts';
import { overlayHost } from '../host/overlay-host.ts';
import { sourceStack } from '../host/source-stack.ts';
import type { Dossier } from '../model/dossier.ts';
import type * as pipeline from '../pipeline.ts';
import { Checker, type Known } from './checker.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { Comments } from './comments.ts';
import { type FileNames, fileNames } from './file-names.ts';
import { type DiagnosticContext, protocolDiagnostic } from './protocol-diagnostic.ts';
import { sourcePositionOf } from './protocol-ranges.ts';

/** Functions of the pipeline that an editor needs. */
type Called =
  | 'inspect'
  | 'respell'
  | 'suppressWithReason'
  | 'chooseFixes'
  | 'inspectOwnFile'
  | 'ownFileAt'
  | 'dossierAround'
  | 'dossiersAt'
  | 'dossierIn'
  | 'settingsOf'
  | 'projectOf'
  | 'ruleTexts'
  | 'suppressibleRules'
  | 'ReturnedComments';

/** What a session needs from the program. */
export interface SessionContext {
  readonly pipeline: Pick<typeof pipeline, Called>;
  /** Returns the disk as seen from the folder that the editor opened (absolute). */
  readonly hostAt: (root: string) => Host;
  /** Absolute paths of Word files that came back, whose comments are shown. */
  readonly comments: readonly string[];
}

/** Files to watch: all that is read, and deletions, since those in a deleted folder are not reported. */
const watchers = [
  { globPattern: '**/*.{md,yaml,hbs,png,PNG,jpg,JPG,jpeg,JPEG,svg,ttf}' },
  { globPattern: '**/*', kind: WatchKind.Delete },
] as const;
/** To watch besides when comments are shown. */
const wordWatcher = { globPattern: '**/*.docx' } as const;

/** The state of a connection with one editor: its open texts, and what is known of their dossiers. */
export class Session {
  readonly names: FileNames;
  readonly abilities: ClientAbilities;
  readonly pipeline: SessionContext['pipeline'];
  readonly #connection: Connection;
  readonly #disk: Host;
  readonly #texts = new TextDocuments(TextDocument);
  readonly #checker: Checker;
  readonly #comments: Comments;
  /** Last sent diagnostics by file; absent for none. */
  readonly #sent = new Map<string, string>();

  /** All dossiers, and the state of the texts and files of which they are. */
  #loaded: { readonly generation: number; readonly dossiers: readonly Dossier[] } | undefined;

  constructor(connection: Connection, context: SessionContext, root: string, abilities: ClientAbilities) {
    this.#connection = connection;
    this.pipeline = context.pipeline;
    this.names = fileNames(root);
    this.abilities = abilities;
    this.#disk = context.hostAt(root);
    this.#comments = new Comments({
      read: new context.pipeline.ReturnedComments(),
      files: [...context.comments, ...abilities.comments.map((path) => this.names.absolute(path))],
      tell: (message) =>
        void connection.sendNotification(ShowMessageNotification.type, {
          type: MessageType.Warning,
          message,
        }),
      failed: (error) => connection.console.error(sourceStack(error)),
    });
    this.#checker = new Checker({
      pipeline: context.pipeline,
      comments: (folder, host) => this.#comments.findings(folder, host),
      open: () => ({ files: this.#openFiles(), host: this.#host() }),
      publish: (files) => this.#publish(files),
      failed: (error) => connection.console.error(sourceStack(error)),
    });
  }

  /** Follows the texts and files of the editor. */
  listen(): void {
    const connection = this.#connection;
    this.#texts.onDidChangeContent(({ document }) => this.#touch(document.uri));
    this.#texts.onDidClose(({ document }) => this.#touch(document.uri));
    // It may be a template or house style, which concerns every dossier.
    this.#texts.onDidSave(() => this.#checker.touch());
    connection.onDidChangeWatchedFiles(() => this.#checker.touch());
    connection.onInitialized(() => {
      if (!this.abilities.watchesFiles) return;
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: this.#comments.isAsked ? [...watchers, wordWatcher] : [...watchers],
      });
    });
    this.#texts.listen(connection);
  }

  /** Waits until all changes have been checked. */
  settled(): Promise<void> {
    return this.#checker.settled();
  }

  /** Waits until there are data of a text's dossier, if only outdated ones. */
  async known(uri: string): Promise<void> {
    const file = this.names.pathOf(uri);
    if (file !== undefined && !this.#checker.knownOf(file)) await this.#checker.settled();
  }

  /** Returns an open text; undefined when it is not open. */
  textOf(uri: string): TextDocument | undefined {
    return this.#texts.get(uri);
  }

  /** Returns what is asked about a position in an open text; undefined outside the dossiers. */
  situationAt(uri: string, position: Position = { line: 0, character: 0 }): Situation | undefined {
    const document = this.#texts.get(uri);
    const file = this.names.pathOf(uri);
    if (!document || file === undefined) return undefined;
    const known = this.#checker.knownOf(file);
    // Leave files outside dossiers alone.
    if (!known) return undefined;
    return {
      ...this.#about(file, known.last),
      text: document.getText(),
      position: sourcePositionOf(document.positionAt(document.offsetAt(position))),
    };
  }

  /** Returns all dossiers of the project that the editor opened, as their texts are now. */
  dossiers(): readonly Dossier[] {
    const { generation } = this.#checker;
    // Without news of files nobody knows whether they are as they were.
    if (this.#loaded?.generation === generation && this.abilities.watchesFiles) return this.#loaded.dossiers;
    const host = this.#host();
    const dossiers = this.#folders(host).flatMap((folder) => this.pipeline.dossierIn(folder, host) ?? []);
    this.#loaded = { generation, dossiers };
    return dossiers;
  }

  /** Returns the dossiers that have one of some files or folders, which need not be open. */
  dossiersWith(paths: readonly string[]): readonly Surroundings[] {
    const host = this.#host();
    const isWithin = (path: string, folder: string) => folder === '.' || `${path}/`.startsWith(`${folder}/`);
    return this.#folders(host)
      .filter((folder) => paths.some((path) => isWithin(path, folder) || isWithin(folder, path)))
      .flatMap((folder) => this.pipeline.dossierIn(folder, host) ?? [])
      .map((dossier) => ({ dossier, documents: [], read: reader(host) }));
  }

  /** The dossiers in the folders of the project, or, outside a project, in all; and those of open texts. */
  #folders(host: Host): readonly string[] {
    const named = this.pipeline.settingsOf('.', host)?.dossiers ?? ['.'];
    const there = named.filter((folder) => host.inspect(folder).kind === 'folder');
    const found = there.length === 0 ? [] : this.pipeline.dossiersAt(there, host);
    return [...new Set([...found.map(({ folder }) => folder), ...this.#checker.folders()])];
  }

  #about(file: string, last: Known['last']): Omit<Situation, 'text' | 'position'> {
    const host = this.#host();
    return {
      file,
      ownFile: this.pipeline.ownFileAt(file, host)?.sort,
      dossier: last?.dossier,
      documents: last?.documents ?? [],
      project: () => this.pipeline.projectOf(dirname(file), host),
      read: reader(host),
      pictures: () => (last ? picturesIn(last.dossier.folder, host) : []),
      rules: () => this.pipeline.suppressibleRules(),
    };
  }

  /** Returns the findings in a file, as last checked. */
  findingsIn(file: string): readonly Diagnostic[] {
    return this.#checker.findingsIn(file);
  }

  /** Returns findings in a file with the fixes that are only looked for when somebody asks for them. */
  async withFixes(file: string, findings: readonly Diagnostic[]): Promise<readonly Diagnostic[]> {
    const last = this.#checker.knownOf(file)?.last;
    return last ? this.pipeline.respell(findings, [last], this.#host()) : findings;
  }

  /** What the conversion of a finding needs. */
  diagnosticContext(): DiagnosticContext {
    const { absolute, uriOf } = this.names;
    const page = absolute(`${this.#disk.templates}/../docs/rules.md`);
    const rulesPage = this.#disk.inspect(page).kind === 'file' ? uriOf(page) : undefined;
    return { uriOf, ruleTexts: this.pipeline.ruleTexts, rulesPage };
  }

  #touch(uri: string): void {
    const path = this.names.pathOf(uri);
    // A text without a file is in no dossier.
    if (path !== undefined) this.#checker.touch([path]);
  }

  #openFiles(): string[] {
    return this.#texts
      .all()
      .map(({ uri }) => this.names.pathOf(uri))
      .filter((path) => path !== undefined);
  }

  /** The disk overlaid with the open texts. */
  #host(): Host {
    const { absolute, pathOf } = this.names;
    const texts = this.#texts.all().flatMap((document) => {
      const path = pathOf(document.uri);
      return path === undefined ? [] : [[absolute(path), document.getText()] as const];
    });
    return overlayHost(this.#disk, { texts: new Map(texts), absolute });
  }

  #publish(files: ReadonlySet<string>): void {
    const { uriOf } = this.names;
    const context = this.diagnosticContext();
    for (const file of files) {
      const diagnostics = this.#checker.findingsIn(file).map((each) => protocolDiagnostic(each, context));
      const uri = uriOf(file);
      const text = diagnostics.length === 0 ? undefined : JSON.stringify(diagnostics);
      if (this.#sent.get(uri) === text) continue;
      if (text === undefined) this.#sent.delete(uri);
      else this.#sent.set(uri, text);
      void this.#connection.sendDiagnostics({ uri, diagnostics });
    }
  }
}

/** Returns what reads the text of a file; undefined when there is none. */
function reader(host: Host): (path: string) => string | undefined {
  return (path) =>
    host.inspect(path).kind === 'file' ? new TextDecoder().decode(host.read(path)) : undefined;
}

/** Folders below that of a dossier in which pictures are looked for. */
const MAX_DEPTH = 4;

function picturesIn(folder: string, host: Host, depth = MAX_DEPTH): string[] {
  if (depth === 0) return [];
  return host.list(folder).flatMap((name) => {
    const path = folder === '.' ? name : `${folder}/${name}`;
    if (/\.(?:png|jpe?g)$/i.test(name)) return path;
    return !name.includes('.') && host.inspect(path).kind === 'folder'
      ? picturesIn(path, host, depth - 1)
      : [];
  });
}
