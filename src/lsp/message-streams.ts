import {
  ErrorCodes,
  type MessageReader,
  type MessageWriter,
  type ResponseMessage,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { HeaderWatch } from './header-watch.ts';

/** Streams between the server and an editor. */
export interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Called when no message can come any more; with what is wrong (Dutch) when the editor sent what cannot be read. */
  readonly ended: (fault?: string) => void;
}

/**
 * Reads and writes messages. A message that is no JSON is answered with an error; after a header that cannot
 * be read nobody knows where the next message begins, so that is the end.
 */
export function messageStreams({ input, output, ended }: Streams): {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
} {
  const watch = new HeaderWatch();
  input.on('data', (bytes: Uint8Array) => {
    const fault = watch.read(bytes);
    if (fault !== undefined) ended(fault);
  });
  input.on('end', () => ended());
  input.on('close', () => ended());
  const reader = new StreamMessageReader(input);
  const writer = new StreamMessageWriter(output);
  reader.onError(({ message }) => {
    const answer: ResponseMessage = {
      jsonrpc: '2.0',
      id: null,
      error: { code: ErrorCodes.ParseError, message: `Dit bericht is geen JSON: ${message}` },
    };
    void writer.write(answer);
  });
  return { reader, writer };
}
