import type { Host } from '../host/host.ts';
import { limits } from '../model/limits.ts';

/**
 * Returns what a file calls its kind, without judging it: empty when it has frontmatter but no `kind`, undefined without
 * frontmatter. Loading reads it again and reports.
 */
export function peekKind(file: string, host: Host): string | undefined {
  const { kind, size } = host.inspect(file);
  if (kind !== 'file') return undefined;
  if (size > limits.text.most) return '';
  const start = new TextDecoder().decode(host.read(file).subarray(0, 65_536));
  if (!/^---[ \t]*\r?\n/.test(start)) return undefined;
  return /^kind[ \t]*:[ \t]*["']?([^\s"'#]*)/m.exec(start)?.[1] ?? '';
}
