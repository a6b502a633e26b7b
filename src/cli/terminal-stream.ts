import type { Stream } from './terminal.ts';

/** Returns to the first column and clears the line (ECMA-48 EL). */
const clearLine = '\r\u001b[2K';

/** Wraps a stream of Node. */
export function terminalStream(stream: NodeJS.WriteStream): Stream {
  let passing = false;
  const write = (text: string) => {
    const whole = `${passing ? clearLine : ''}${text}`;
    passing = false;
    if (whole !== '') stream.write(whole);
  };
  return {
    write,
    showPassing: (text) => {
      write('');
      stream.write(text);
      passing = true;
    },
    isTerminal: stream.isTTY === true,
    get columns() {
      // A terminal that does not know its width says 0.
      return (stream.isTTY && stream.columns) || undefined;
    },
  };
}
