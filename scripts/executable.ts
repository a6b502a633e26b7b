/**
 * Makes one file that needs nothing else: Node with the program, its fonts and templates in it. `npm run
 * executable [linux-x64 win-x64 darwin-x64 linux-arm64]`, by default for this machine; in `out/executable/`.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };
import { fetchNode, ownPlatform } from './fetch-node.ts';

/** The newest of which there is a package for each of these platforms, and that starts under wine too. */
const NODE = '22.23.3';
/** Where Node looks for what was put into it: its documentation on single executable applications. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

const root = resolve(import.meta.dirname, '..');
const out = join(root, 'out/executable');
const work = join(root, 'node_modules/.cache/akkoord-executable');
const platforms = process.argv.length > 2 ? process.argv.slice(2) : [ownPlatform];
for (const folder of [out, work]) mkdirSync(folder, { recursive: true });

const blob = await makeBlob();
for (const platform of platforms) {
  const name = `akkoord-${manifest.version}-${platform}${platform.startsWith('win') ? '.exe' : ''}`;
  const file = join(out, name);
  copyFileSync(runtime(platform), file);
  chmodSync(file, 0o755);
  const segment = platform.startsWith('darwin') ? ['--macho-segment-name', 'NODE_SEA'] : [];
  const words = [file, 'NODE_SEA_BLOB', blob, '--sentinel-fuse', FUSE, ...segment];
  execFileSync(process.execPath, [join(root, 'node_modules/postject/dist/cli.js'), ...words], {
    stdio: 'pipe',
  });
  process.stdout.write(`${file}\n`);
}
writeFileSync(
  join(out, 'LICENCE-node.txt'),
  readFileSync(join(fetchNode(ownPlatform, NODE, work), 'LICENSE')),
);

/** Makes what goes into Node: what an installation has, as assets. It is the same for all platforms. */
async function makeBlob(): Promise<string> {
  const main = join(work, 'executable.cjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/start/executable.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    outfile: main,
    logLevel: 'warning',
  });
  const assets = Object.fromEntries(packedFiles().map(({ name, file }) => [name, file]));
  const hash = createHash('sha256').update(readFileSync(main));
  for (const [name, file] of Object.entries(assets)) hash.update(name).update(readFileSync(file));
  const packed = join(work, 'packed.json');
  writeFileSync(packed, JSON.stringify({ hash: hash.digest('hex'), names: Object.keys(assets) }));
  const output = join(work, 'akkoord.blob');
  const configuration = join(work, 'configuration.json');
  const options = { main, output, disableExperimentalSEAWarning: true };
  writeFileSync(configuration, JSON.stringify({ ...options, assets: { ...assets, 'packed.json': packed } }));
  execFileSync(runtime(ownPlatform), ['--experimental-sea-config', configuration], { stdio: 'pipe' });
  return output;
}

/** The files of an installation: of the package, as npm packs it, and of the packages that it needs. */
function packedFiles() {
  const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [{ files }]: [{ files: readonly { path: string }[] }] = JSON.parse(listed);
  const needed = Object.keys(manifest.dependencies).flatMap((name) => filesIn(`node_modules/${name}`));
  return [...files.map(({ path }) => path), ...needed]
    .filter((name) => !/\.map$/.test(name))
    .sort()
    .map((name) => ({ name, file: join(root, name) }));
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
}

function runtime(platform: string): string {
  return join(fetchNode(platform, NODE, work), platform.startsWith('win') ? 'bin/node.exe' : 'bin/node');
}
