import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';
import { commandLine } from './command-line.ts';
import { programOf } from './program.ts';

/** The language servers: one for each folder of the workspace in which the program is installed. */
export class LanguageClients implements vscode.Disposable {
  readonly #clients = new Map<string, LanguageClient>();

  /** Starts those that are missing and stops those of folders that were taken away. */
  async follow(): Promise<void> {
    const folders = new Map(
      (vscode.workspace.workspaceFolders ?? []).map((folder) => [folder.uri.toString(), folder]),
    );
    const gone = [...this.#clients].filter(([uri]) => !folders.has(uri));
    for (const [uri] of gone) this.#clients.delete(uri);
    const added = [...folders].flatMap(([uri, folder]) => {
      const client = this.#clients.has(uri) ? undefined : clientFor(folder);
      if (client) this.#clients.set(uri, client);
      return client ?? [];
    });
    await vscode.commands.executeCommand('setContext', 'akkoord.isReady', this.#clients.size > 0);
    await Promise.all([
      ...gone.map(([, client]) => client.dispose()),
      ...added.map((client) => client.start()),
    ]);
  }

  /** Stops all and starts them again, with the settings and the program of now. */
  async restart(): Promise<void> {
    await this.#stop();
    await this.follow();
  }

  dispose(): void {
    void this.#stop();
  }

  async #stop(): Promise<void> {
    const clients = [...this.#clients.values()];
    this.#clients.clear();
    await Promise.all(clients.map((client) => client.dispose()));
  }
}

function clientFor(folder: vscode.WorkspaceFolder): LanguageClient | undefined {
  const settings = vscode.workspace.getConfiguration('akkoord', folder);
  const program = programOf(folder.uri.fsPath, settings.get('program', ''));
  if (!program) return undefined;
  const { command, words, environment } = commandLine(program, ['lsp', '--stdio'], process.execPath);
  const pattern = { baseUri: folder.uri.toString(), pattern: '**/*' };
  return new LanguageClient(
    'akkoord',
    'Akkoord',
    {
      command,
      args: [...words],
      options: { cwd: folder.uri.fsPath, env: { ...process.env, ...environment } },
    },
    {
      documentSelector: ['markdown', 'yaml'].map((language) => ({ language, scheme: 'file', pattern })),
      workspaceFolder: folder,
      diagnosticCollectionName: 'akkoord',
      initializationOptions: {
        inlayHints: settings.get('inlayHints', false),
        comments: settings.get('comments', []),
      },
    },
  );
}
