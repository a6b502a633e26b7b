import type { Host } from '../../host/host.ts';

/**
 * Returns a file of `templates/project/` with values in it: `{name}` becomes the value of `name`. A line of which
 * nothing is left is left out.
 */
export function fillFile(file: string, values: Readonly<Record<string, string>>, host: Host): Uint8Array {
  const text = new TextDecoder().decode(host.read(`${host.templates}/project/${file}`));
  const lines = text.split('\n').flatMap((line) => {
    const filled = line.replace(/\{(\w+)\}/g, (token, name: string) => values[name] ?? token);
    return filled === '' && line !== '' ? [] : [filled];
  });
  return new TextEncoder().encode(lines.join('\n'));
}
