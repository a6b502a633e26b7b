import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { compiledModule } from './compiled-program.ts';

/** A client over stdio, as an editor is one, with the server in a process of its own. */
export class LspClient {
  readonly #child: ChildProcess;
  readonly #folder: string;
  readonly connection;
  /** Everything that was published, in order. */
  readonly published: PublishDiagnosticsParams[] = [];
  readonly #versions = new Map<string, number>();
  #stderr = '';

  /** Starts `akkoord lsp` in a folder (absolute). */
  constructor(folder: string) {
    this.#folder = folder;
    this.#child = spawn(process.execPath, [compiledModule('cli/main'), 'lsp', '--stdio'], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const { stdin, stdout, stderr } = this.#child;
    if (!stdin || !stdout || !stderr) throw new Error('a server without streams');
    stderr.setEncoding('utf8').on('data', (chunk: string) => {
      this.#stderr += chunk;
    });
    // Whatever else comes over the output breaks this reader, and with it every test.
    this.connection = createProtocolConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
    });
    this.connection.listen();
  }

  get stderr(): string {
    return this.#stderr;
  }

  uri(path: string): string {
    return pathToFileURL(`${this.#folder}/${path}`).href;
  }

  async start(capabilities: ClientCapabilities = {}, initializationOptions?: object) {
    const answer = await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(this.#folder).href,
      workspaceFolders: null,
      capabilities,
      initializationOptions,
    });
    await this.connection.sendNotification('initialized', {});
    return answer;
  }

  open(path: string, text: string) {
    this.#versions.set(path, 1);
    const textDocument = { uri: this.uri(path), languageId: 'markdown', version: 1, text };
    return this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Replaces the whole text. */
  change(path: string, text: string) {
    const version = (this.#versions.get(path) ?? 0) + 1;
    this.#versions.set(path, version);
    const textDocument = { uri: this.uri(path), version };
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges: [{ text }],
    });
  }

  close(path: string) {
    return this.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: this.uri(path) },
    });
  }

  /** Asks something about the point where `before` ends in a text. */
  ask<T>(method: string, path: string, text: string, before: string): Promise<T> {
    return this.askWith(method, path, text, before, {});
  }

  /** Asks so, with more parameters. */
  askWith<T>(method: string, path: string, text: string, before: string, more: object): Promise<T> {
    const offset = text.indexOf(before);
    if (offset < 0) throw new Error(`no ${before} in the text`);
    const lines = text.slice(0, offset + before.length).split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    return this.connection.sendRequest(method, { textDocument: { uri: this.uri(path) }, position, ...more });
  }

  /** Sends a request about a whole text, or about more than a text. */
  request<T>(method: string, params: object): Promise<T> {
    return this.connection.sendRequest(method, params);
  }

  /** What holds of a file now, once the server has nothing more to do. */
  async findings(path: string): Promise<readonly Diagnostic[]> {
    // A hover waits for the check; what was published before it has then come in.
    const position = { line: 0, character: 0 };
    await this.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: this.uri(path) },
      position,
    });
    return this.published.findLast(({ uri }) => uri === this.uri(path))?.diagnostics ?? [];
  }

  /** Says goodbye and returns the exit code. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.#child.on('close', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    return ended;
  }

  /** Ends the server however it is. */
  kill(): void {
    this.connection.dispose();
    this.#child.kill();
  }
}
