import type { Host } from '../host/host.ts';

/** Hidden folders, packages, and the signed copies: no sources, and the last are nobody's business elsewhere. */
const left = /^(\..*|node_modules|ondertekend)$/;

/** Copies the sources in a folder and the folders below it; what a symbolic link points to becomes a file. @throws HostError */
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
      const { kind } = host.inspect(path);
      if (kind === 'folder') gather(path, `${target}/${name}`);
      if (kind === 'file') files.push({ path: `${target}/${name}`, bytes: host.read(path) });
    }
  };
  gather(from, to);
  host.writeAll(files);
}
