import * as vscode from 'vscode';
import { LanguageClients } from './language-clients.ts';
import { Preview } from './preview.ts';
import { taskProvider } from './tasks.ts';

/** Starts what helps while one writes, and offers the commands and tasks. Called by VS Code. */
export async function activate({ subscriptions }: vscode.ExtensionContext): Promise<void> {
  const clients = new LanguageClients();
  const preview = new Preview();
  subscriptions.push(
    clients,
    preview,
    vscode.commands.registerCommand('akkoord.preview', () => preview.show()),
    vscode.commands.registerCommand('akkoord.restart', () => clients.restart()),
    vscode.tasks.registerTaskProvider('akkoord', taskProvider),
    vscode.workspace.onDidChangeWorkspaceFolders(() => clients.follow()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('akkoord')) void clients.restart();
    }),
  );
  await clients.follow();
}
