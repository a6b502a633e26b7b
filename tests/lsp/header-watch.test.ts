import { describe, expect, it } from 'vitest';
import { HeaderWatch } from '../../src/lsp/header-watch.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the headers of messages', () => {
  it.each([
    ['Content-Length: 2\r\n\r\n{}Content-Length: 4\r\n\r\nnullContent-'],
    ['content-length:2\r\nContent-Type: application/vscode-jsonrpc; charset=utf8\r\n\r\n{}'],
    ['Content-Type: application/vscode-jsonrpc; charset="utf-8"\r\nContent-Length: 9 \r\n\r\n"a\nb: \r\n"'],
    ['Content-Length: 0\r\n\r\nContent-Length: 1\r\n\r\n1'],
  ])('are good, whole or byte by byte: %j', (sent) => {
    expect(new HeaderWatch().read(bytes(sent))).toBeUndefined();
    const watch = new HeaderWatch();
    expect([...bytes(sent)].map((byte) => watch.read(Uint8Array.of(byte))).filter(Boolean)).toEqual([]);
  });

  it.each([
    [
      'Content-Length: veel\r\n\r\n{}',
      'in de kop van een bericht staat geen lengte: "Content-Length: veel\\r\\n\\r\\n"',
    ],
    [
      'Content-Length: -2\r\n\r\n{}',
      'in de kop van een bericht staat geen lengte: "Content-Length: -2\\r\\n\\r\\n"',
    ],
    ['\r\n\r\n', 'in de kop van een bericht staat geen lengte: "\\r\\n\\r\\n"'],
    ['Content-Length: 2\n\n{}', 'een regel in de kop van een bericht eindigt niet op CR LF'],
    ['Content-Length: 2\r\n\r\n{}}', 'de kop van een bericht is niet te lezen: "}"'],
    ['hallo daar', 'de kop van een bericht is niet te lezen: "hallo "'],
    ['Content-Length: 99999999999\r\n\r\n', 'een bericht is te groot: 99999999999 bytes'],
    [
      'Content-Length: 2\r\nContent-Type: x; charset=utf-16\r\n\r\n',
      'een bericht is niet in UTF-8 maar in utf-16',
    ],
    [`Content-${'x'.repeat(5_000)}`, 'de kop van een bericht is te lang'],
  ])('cannot be read: %.40j', (sent, fault) => {
    expect(new HeaderWatch().read(bytes(sent))).toBe(fault);
  });
});
