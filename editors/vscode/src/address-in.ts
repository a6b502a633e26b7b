import type { ChildProcess } from 'node:child_process';

/** Resolves to the address that `akkoord preview` prints, or to why there is none: what it said instead. */
export function addressIn(server: ChildProcess): Promise<string | { readonly trouble: string }> {
  return new Promise((resolve) => {
    let printed = '';
    let said = '';
    server.stdout?.setEncoding('utf8').on('data', (piece: string) => {
      printed += piece;
      const address = /^http:\S+(?=\r?\n)/.exec(printed)?.[0];
      if (address) resolve(address);
    });
    server.stderr?.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
    });
    server.on('error', (error) => resolve({ trouble: error.message }));
    server.on('close', () =>
      resolve({ trouble: said.trim() || 'Akkoord is gestopt zonder te zeggen waarom.' }),
    );
  });
}
