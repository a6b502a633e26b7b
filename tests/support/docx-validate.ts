import validate from '@ooxml-tools/validate';

let queue: Promise<unknown> = Promise.resolve();

/**
 * Asks Microsoft's Open XML SDK (in WebAssembly) about a Word file; returns its findings as `part path: description`. One file at a
 * time: the first call starts the SDK (seconds, 350 MB), the next ones take a few tenths of a second. A file that it cannot open at
 * all is a finding too.
 */
export function validateDocx(bytes: Uint8Array): Promise<string[]> {
  const answer = queue.then(async () => {
    try {
      const findings = await validate(bytes, 'docx');
      return findings.map(
        ({ path, description }) => `${path.partUri} ${path.xpath}: ${withoutNamespaces(description)}`,
      );
    } catch (error) {
      return [`package: ${error instanceof Error ? error.message.split('\n')[0]?.trim() : String(error)}`];
    }
  });
  queue = answer;
  return answer;
}

/** `'http://…/main:jc'` → `'jc'`. */
function withoutNamespaces(description: string): string {
  return description.replace(/https?:[^\s'<>]*:(?=\w)/g, '').trim();
}
