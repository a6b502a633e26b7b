import { createInterface, type Interface } from 'node:readline';
import type { Input } from './terminal.ts';

/** Reads lines from a stream, which Node opens when it is first asked for. Only an open question reads from it and keeps the process alive. */
export function standardInput(stream: () => NodeJS.ReadStream): Input {
  const lines: string[] = [];
  let ended = false;
  let reader: Interface | undefined;
  let wake = () => {};
  const open = (): Interface => {
    const made = createInterface({ input: stream(), terminal: false });
    made.on('line', (line) => {
      lines.push(line);
      wake();
    });
    made.on('close', () => {
      ended = true;
      wake();
    });
    return made;
  };
  return {
    get isTerminal() {
      return stream().isTTY === true;
    },
    readLine: async () => {
      reader ??= open();
      if (lines.length === 0 && !ended) {
        reader.resume();
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        if (!ended) reader.pause();
      }
      return lines.shift();
    },
    readAll: async () => {
      const parts: Uint8Array[] = [];
      for await (const part of stream()) parts.push(typeof part === 'string' ? Buffer.from(part) : part);
      return new Uint8Array(Buffer.concat(parts));
    },
  };
}
