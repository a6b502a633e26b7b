import { type ChildProcess, spawn } from 'node:child_process';
import * as vscode from 'vscode';
import { addressIn } from './address-in.ts';
import { commandLine } from './command-line.ts';
import { programOf } from './program.ts';

/** The preview in the browser. Its server ends with the editor, or when another file is shown. */
export class Preview implements vscode.Disposable {
  #server: ChildProcess | undefined;

  /** Shows the dossier of the text that is open; says so when there is none. */
  async show(): Promise<void> {
    const file = vscode.window.activeTextEditor?.document.uri;
    const folder = file && vscode.workspace.getWorkspaceFolder(file);
    if (!file || !folder)
      return void vscode.window.showWarningMessage('Open eerst een tekst van een dossier.');
    const setting = vscode.workspace.getConfiguration('akkoord', folder).get('program', '');
    const program = programOf(folder.uri.fsPath, setting);
    if (!program)
      return void vscode.window.showWarningMessage(
        'Akkoord is in deze map niet geïnstalleerd: geef `npm install`.',
      );
    this.dispose();
    const { command, words, environment } = commandLine(program, ['preview', file.fsPath], process.execPath);
    const server = spawn(command, words, {
      cwd: folder.uri.fsPath,
      // Its links to sources open in the editor that it was started from: `vscode`, `vscodium`, `cursor`.
      env: { ...process.env, AKKOORD_EDITOR: vscode.env.uriScheme, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#server = server;
    const address = await addressIn(server);
    if (typeof address !== 'string') return void vscode.window.showErrorMessage(address.trouble);
    // Not in a frame beside the text: the preview answers nobody who shows it in a page of theirs.
    await vscode.env.openExternal(vscode.Uri.parse(address));
  }

  dispose(): void {
    this.#server?.kill();
    this.#server = undefined;
  }
}
