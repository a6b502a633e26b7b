import { dirname } from 'node:path/posix';
import {
  type CodeAction,
  type CompletionItem,
  CompletionItemKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  InsertTextMode,
  MarkupKind,
  type Range,
  type TextDocumentPositionParams,
  TextDocuments,
  WatchKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { complete } from '../editor/complete.ts';
import type { Completion, CompletionSort } from '../editor/completion.ts';
import { define } from '../editor/define.ts';
import { hover } from '../editor/hover.ts';
import { outline } from '../editor/outline.ts';
import type { Situation } from '../editor/situation.ts';
import type { Host } from '../host/host.ts';
import { overlayHost } from '../host/overlay-host.ts';
import { sourceStack } from '../host/source-stack.ts';
import type * as pipeline from '../pipeline.ts';
import { Checker } from './checker.ts';
import { type FileNames, fileNames } from './file-names.ts';
import { fixAll, quickFix } from './protocol-action.ts';
import { type DiagnosticContext, protocolDiagnostic } from './protocol-diagnostic.ts';
import { rangeOfSpan, rangeOfStretch, sourcePositionOf, touch } from './protocol-ranges.ts';
import { protocolSymbol } from './protocol-symbol.ts';

/** Functions of the pipeline that an editor needs. */
type Called =
  | 'inspect'
  | 'chooseFixes'
  | 'inspectOwnFile'
  | 'ownFileAt'
  | 'dossierAround'
  | 'projectOf'
  | 'ruleTexts'
  | 'suppressibleRules';

/** What a session needs from the program. */
export interface SessionContext {
  readonly pipeline: Pick<typeof pipeline, Called>;
  /** Returns the disk as seen from the folder that the editor opened (absolute). */
  readonly hostAt: (root: string) => Host;
}

/** Files to watch: all that is read, and deletions, since those in a deleted folder are not reported. */
const watchers = [
  { globPattern: '**/*.{md,yaml,hbs,png,PNG,jpg,JPG,jpeg,JPEG,svg,ttf}' },
  { globPattern: '**/*', kind: WatchKind.Delete },
] as const;

/** A connection with one editor. */
export class Session {
  readonly #connection: Connection;
  readonly #context: SessionContext;
  readonly #names: FileNames;
  readonly #disk: Host;
  readonly #texts = new TextDocuments(TextDocument);
  readonly #checker: Checker;
  /** Last sent diagnostics by file; absent for none. */
  readonly #sent = new Map<string, string>();

  constructor(connection: Connection, context: SessionContext, root: string) {
    this.#connection = connection;
    this.#context = context;
    this.#names = fileNames(root);
    this.#disk = context.hostAt(root);
    this.#checker = new Checker({
      pipeline: context.pipeline,
      open: () => ({ files: this.#openFiles(), host: this.#host() }),
      publish: (files) => this.#publish(files),
      failed: (error) => connection.console.error(sourceStack(error)),
    });
  }

  /** Handles the editor's messages. */
  listen(canWatch: boolean): void {
    const connection = this.#connection;
    this.#texts.onDidChangeContent(({ document }) => this.#touch(document.uri));
    this.#texts.onDidClose(({ document }) => this.#touch(document.uri));
    // It may be a template or house style, which concerns every dossier.
    this.#texts.onDidSave(() => this.#checker.touch());
    connection.onDidChangeWatchedFiles(() => this.#checker.touch());
    connection.onInitialized(() => {
      if (!canWatch) return;
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...watchers] });
    });
    connection.onHover(async (params) => {
      await this.#checker.settled();
      const found = this.#at(params, hover);
      if (!found) return null;
      const contents = { kind: MarkupKind.Markdown, value: found.text };
      return { contents, range: rangeOfStretch(found.stretch) };
    });
    connection.onCompletion(async (params) => {
      // Slightly outdated data are fine, but there must be data.
      const path = this.#names.pathOf(params.textDocument.uri);
      if (path !== undefined && !this.#checker.knownOf(path)) await this.#checker.settled();
      return this.#at(params, complete)?.map(protocolCompletion) ?? [];
    });
    connection.onDefinition(async (params) => {
      await this.#checker.settled();
      const spans = this.#at(params, define) ?? [];
      return spans.map((span) => ({ uri: this.#names.uriOf(span.file), range: rangeOfSpan(span) }));
    });
    connection.onCodeAction(async ({ textDocument: { uri }, range, context }) => {
      await this.#checker.settled();
      const file = this.#names.pathOf(uri);
      return file === undefined ? [] : this.#actionsIn(file, range, context.only);
    });
    connection.onDocumentSymbol(({ textDocument: { uri } }) => {
      const text = this.#texts.get(uri)?.getText();
      if (text === undefined) return [];
      const lines = text.split(/\r?\n/);
      return outline(text, uri.endsWith('.yaml')).map((entry) =>
        protocolSymbol(entry, (line) => lines[line - 1]?.length ?? 0),
      );
    });
    this.#texts.listen(connection);
  }

  #touch(uri: string): void {
    const path = this.#names.pathOf(uri);
    // A text without a file is in no dossier.
    if (path !== undefined) this.#checker.touch([path]);
  }

  #openFiles(): string[] {
    return this.#texts
      .all()
      .map(({ uri }) => this.#names.pathOf(uri))
      .filter((path) => path !== undefined);
  }

  /** The disk overlaid with the open texts. */
  #host(): Host {
    const { absolute, pathOf } = this.#names;
    const texts = this.#texts.all().flatMap((document) => {
      const path = pathOf(document.uri);
      return path === undefined ? [] : [[absolute(path), document.getText()] as const];
    });
    return overlayHost(this.#disk, { texts: new Map(texts), absolute });
  }

  /** Answers a request about a position in an open text. */
  #at<T>(
    { textDocument, position }: TextDocumentPositionParams,
    ask: (situation: Situation) => T,
  ): T | undefined {
    const document = this.#texts.get(textDocument.uri);
    const file = this.#names.pathOf(textDocument.uri);
    if (!document || file === undefined) return undefined;
    const host = this.#host();
    const known = this.#checker.knownOf(file);
    // Leave files outside dossiers alone.
    if (!known) return undefined;
    const { pipeline: program } = this.#context;
    return ask({
      file,
      text: document.getText(),
      position: sourcePositionOf(document.positionAt(document.offsetAt(position))),
      ownFile: program.ownFileAt(file, host)?.sort,
      dossier: known.last?.dossier,
      documents: known.last?.documents ?? [],
      project: () => program.projectOf(dirname(file), host),
      read: (path) =>
        host.inspect(path).kind === 'file' ? new TextDecoder().decode(host.read(path)) : undefined,
      rules: () => program.suppressibleRules(),
    });
  }

  /** The fixes of findings that a range touches, and the one that makes all safe fixes of the file. */
  #actionsIn(file: string, range: Range, only: readonly string[] | undefined): CodeAction[] {
    const { uriOf } = this.#names;
    const wants = (kind: string) =>
      only?.some((each) => kind === each || kind.startsWith(`${each}.`)) ?? true;
    const findings = this.#checker.findingsIn(file);
    const context = this.#diagnosticContext();
    const quick = findings.flatMap((finding) => {
      const diagnostic = protocolDiagnostic(finding, context);
      if (!finding.fixes || !touch(diagnostic.range, range)) return [];
      return finding.fixes.map((fix) => quickFix(fix, diagnostic, uriOf));
    });
    const safe = this.#context.pipeline.chooseFixes(findings);
    const all =
      safe.length === 0
        ? []
        : [
            fixAll(
              safe.map(({ fix }) => fix),
              uriOf,
            ),
          ];
    return [...quick, ...all].filter(({ kind = '' }) => wants(kind));
  }

  #diagnosticContext(): DiagnosticContext {
    const { absolute, uriOf } = this.#names;
    const page = absolute(`${this.#disk.templates}/../docs/rules.md`);
    const rulesPage = this.#disk.inspect(page).kind === 'file' ? uriOf(page) : undefined;
    return { uriOf, ruleTexts: this.#context.pipeline.ruleTexts, rulesPage };
  }

  #publish(files: ReadonlySet<string>): void {
    const { uriOf } = this.#names;
    const context = this.#diagnosticContext();
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

const kinds = {
  key: CompletionItemKind.Property,
  choice: CompletionItemKind.EnumMember,
  reference: CompletionItemKind.Reference,
  value: CompletionItemKind.Value,
  group: CompletionItemKind.Module,
  block: CompletionItemKind.Function,
  file: CompletionItemKind.File,
  heading: CompletionItemKind.Text,
} satisfies Record<CompletionSort, CompletionItemKind>;

/** Converts a completion to the protocol; `index` keeps our order. */
function protocolCompletion(
  { label, sort, detail, explanation, insert, stretch }: Completion,
  index: number,
): CompletionItem {
  return {
    label,
    kind: kinds[sort],
    ...(detail !== undefined && { detail }),
    ...(explanation !== undefined && { documentation: { kind: MarkupKind.Markdown, value: explanation } }),
    sortText: String(index).padStart(4, '0'),
    // Indentation is part of the inserted text.
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range: rangeOfStretch(stretch), newText: insert },
  };
}
