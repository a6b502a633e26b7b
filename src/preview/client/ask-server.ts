import type { Asked, Reply } from '../messages.ts';

/** Asks the server to do what an offer says. Never rejects: what came of it can be read in the reply. */
export async function askServer(asked: Asked): Promise<Reply> {
  try {
    const response = await fetch('doe', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(asked),
    });
    const isReply = response.headers.get('Content-Type')?.startsWith('application/json');
    if (isReply) return (await response.json()) as Reply;
    return { isDone: false, said: await response.text() };
  } catch {
    return {
      isDone: false,
      said: 'De verbinding met `akkoord preview` is weg. Kijk in het bestand of het nog is gedaan.',
    };
  }
}
