import type { Report } from '../diagnostic/diagnostic.ts';
import { lineIndex } from '../diagnostic/line-index.ts';
import { emptySpan } from '../diagnostic/span.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import type { SourceText } from '../model/template.ts';
import { encodingFault } from './encoding-fault.ts';

/**
 * Reads a text file: a regular file within the limit in bytes, strict UTF-8, with or without byte order mark,
 * lines that end in LF or CRLF. Whatever else it is, is reported and gives nothing. The text has no byte
 * order mark, its places are those an editor shows.
 * @throws HostError when the file cannot be read.
 */
export function readSource(file: string, limit: number, host: Host, report: Report): SourceText | undefined {
  const refuse = (rule: string, message: string, help: string, line = 1, column = 1) => {
    report({ rule, severity: 'error', message, help, span: emptySpan(file, line, column) });
    return undefined;
  };
  const { kind, size } = host.inspect(file);
  if (kind === 'missing') throw new HostError('ENOENT', file);
  if (kind !== 'file') {
    return refuse(
      'file/not-a-file',
      `Dit is geen gewoon bestand maar ${kind === 'folder' ? 'een map' : 'een apparaat of een pijp'}.`,
      'Zet er een tekstbestand neer, of geef het een naam die niet op `.md` eindigt.',
    );
  }
  if (size > limit) {
    return refuse(
      'file/too-large',
      `Dit bestand is ${kilobytes(size)} kB; het mag hoogstens ${kilobytes(limit)} kB zijn.`,
      'Haal eruit wat er niet hoort (geplakte afbeeldingen bijvoorbeeld), of verdeel de tekst over meer bestanden.',
    );
  }
  const bytes = host.read(file);
  const fault = encodingFault(bytes);
  if (fault) return refuse(fault.rule, fault.message, fault.help, fault.line, fault.column);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const bareReturn = /\r(?!\n)/.exec(text);
  if (bareReturn) {
    const { line, column } = lineIndex(text).position(bareReturn.index);
    return refuse(
      'file/line-endings',
      'Deze regel eindigt met een losse CR: een regeleinde dat het programma niet kent.',
      'Sla het bestand op met regeleinden LF of CRLF (in VS Code: rechtsonder).',
      line,
      column,
    );
  }
  return { file, text };
}

function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1000);
}
