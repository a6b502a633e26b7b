import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const project = resolve(import.meta.dirname, '../..');
export const example = join(project, 'agreements/meppel-gka-agenda');
export const bin = join(project, 'bin/akkoord.js');

/** Makes an empty folder outside the project. */
export function scratch(): string {
  return mkdtempSync(join(tmpdir(), 'akkoord-e2e-'));
}

/** Runs the built program to its end, as a shell does. */
export function akkoord(
  parameters: readonly string[],
  {
    cwd = project,
    env = {},
    program = bin,
  }: { cwd?: string; env?: Record<string, string>; program?: string } = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The same, while others run beside it. */
export function akkoordBeside(
  parameters: readonly string[],
  { cwd = project, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<{ status: number | null; stderr: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [bin, ...parameters], { cwd, env: { ...process.env, ...env } });
    let stderr = '';
    child.stdout.resume();
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', fail).on('close', (status) => done({ status, stderr }));
  });
}

/** Runs a program from outside npm and returns what it prints on both streams. Throws when it is not installed or fails. */
export function tool(name: string, ...parameters: string[]): string {
  return execFileSync(name, parameters, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** SHA-256 of every file below a folder, by relative path. */
export function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}
