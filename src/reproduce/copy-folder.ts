import type { Host } from '../host/host.ts';
import { isReallyBelow } from '../host/real-paths.ts';

/**
 * Hidden folders, packages, and the signed copies: no sources, and the last are nobody's business elsewhere.
 */
const left = /^(\..*|node_modules|ondertekend)$/;
/** Bytes; a build takes no source that is larger, the largest being a picture. */
const MAX_BYTES = 20 * 1024 * 1024;

/**
 * Copies the sources in a folder and the folders below it. What a symbolic link points to becomes a file, as
 * long as it is in that folder: a build takes nothing from elsewhere, so nothing of elsewhere is copied.
 * @throws HostError
 */
export function copyFolder(from: string, to: string, host: Host): void {
  const files: { path: string; bytes: Uint8Array }[] = [];
  const seen = new Set<string>();
  const gather = (folder: string, target: string) => {
    // A link to a folder above it would go round for ever.
    const real = host.realPath(folder);
    if (seen.has(real)) return;
    seen.add(real);
    for (const name of host.list(folder).filter((each) => !left.test(each))) {
      const path = `${folder}/${name}`;
      const { kind, size } = host.inspect(path);
      const isSource = kind === 'folder' || (kind === 'file' && size <= MAX_BYTES);
      if (!isSource || !isReallyBelow(path, from, host)) continue;
      if (kind === 'folder') gather(path, `${target}/${name}`);
      else files.push({ path: `${target}/${name}`, bytes: host.read(path) });
    }
  };
  gather(from, to);
  host.writeAll(files);
}
