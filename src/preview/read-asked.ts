import type { IncomingMessage } from 'node:http';
import type { Asked } from './messages.ts';
import type { Refusal } from './refuse-request.ts';

/** Bytes. What the page sends is an id, and perhaps those of some thousands of changes, or a reason. */
const MAX_ASKED = 256 * 1024;

const unclear = 'De voorvertoning begrijpt deze vraag niet. Laad de pagina opnieuw.';

/** Reads what the page asks to do, or returns why it is refused. */
export async function readAsked(request: IncomingMessage): Promise<Asked | Refusal> {
  // A form of another page cannot send this type without asking first.
  if (!/^application\/json(\s*;|$)/i.test(request.headers['content-type'] ?? ''))
    return { status: 415, message: unclear };
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= MAX_ASKED) chunks.push(chunk);
  }
  if (length > MAX_ASKED) return { status: 413, message: unclear };
  return askedIn(Buffer.concat(chunks).toString()) ?? { status: 400, message: unclear };
}

function askedIn(text: string): Asked | undefined {
  try {
    const asked: unknown = JSON.parse(text);
    if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) return undefined;
    const { id, chosen, reason, ...others }: Partial<Record<string, unknown>> = { ...asked };
    const isList = Array.isArray(chosen) && chosen.every((each) => typeof each === 'string');
    const isText = typeof reason === 'string';
    if (Object.keys(others).length > 0 || typeof id !== 'string') return undefined;
    if ((chosen !== undefined && !isList) || (reason !== undefined && !isText)) return undefined;
    return { id, ...(isList && { chosen }), ...(isText && { reason }) };
  } catch {
    return undefined;
  }
}
