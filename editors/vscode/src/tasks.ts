import * as vscode from 'vscode';
import { commandLine } from './command-line.ts';
import { programOf } from './program.ts';

interface AkkoordTask extends vscode.TaskDefinition {
  readonly command: 'check' | 'build';
  readonly path?: string;
}

/** Variables of VS Code may be in a path, such as `${file}`. */
const offered: readonly (AkkoordTask & { readonly label: string })[] = [
  { type: 'akkoord', command: 'check', label: 'kijk alle dossiers na' },
  { type: 'akkoord', command: 'check', path: '${file}', label: 'kijk het dossier van dit bestand na' },
  { type: 'akkoord', command: 'build', label: 'maak alle documenten' },
  { type: 'akkoord', command: 'build', path: '${file}', label: 'maak de documenten van dit bestand' },
];

const matchers = ['$akkoord-fout', '$akkoord-waarschuwing', '$akkoord-opmerking'];

/** Offers tasks in every folder in which the program is installed, and completes those of a `tasks.json`. */
export const taskProvider: vscode.TaskProvider = {
  provideTasks: () =>
    (vscode.workspace.workspaceFolders ?? []).flatMap((folder) =>
      offered.flatMap(({ label, ...definition }) => taskFor(definition, label, folder) ?? []),
    ),
  resolveTask: ({ definition, name, scope }) =>
    typeof scope === 'object' ? taskFor(definition as AkkoordTask, name, scope) : undefined,
};

function taskFor(
  definition: AkkoordTask,
  label: string,
  folder: vscode.WorkspaceFolder,
): vscode.Task | undefined {
  const setting = vscode.workspace.getConfiguration('akkoord', folder).get('program', '');
  const program = programOf(folder.uri.fsPath, setting);
  if (!program) return undefined;
  const path = definition.path === undefined ? [] : [definition.path];
  const { command, words, environment } = commandLine(
    program,
    [definition.command, '--format', 'short', '--color', 'never', ...path],
    process.execPath,
  );
  const execution = new vscode.ProcessExecution(command, [...words], {
    cwd: folder.uri.fsPath,
    env: { ...environment },
  });
  const task = new vscode.Task(definition, folder, label, 'Akkoord', execution, matchers);
  task.group = definition.command === 'build' ? vscode.TaskGroup.Build : vscode.TaskGroup.Test;
  return task;
}
