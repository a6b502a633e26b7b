/** Packs the extension for VS Code as `out/akkoord-<version>.vsix`. `npm run vsix`; needs no network. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { licences } from './bundle/licences.ts';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'editors/vscode');
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

const { outputFiles, metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['editors/vscode/src/extension.ts'],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node22',
  minify: true,
  legalComments: 'none',
  external: ['vscode'],
  outfile: join(folder, 'dist/extension.cjs'),
  write: false,
  metafile: true,
  logLevel: 'warning',
});

const own = (file: string) => readFileSync(join(folder, file));
const files: Zippable = {
  'extension.vsixmanifest': strToU8(vsixManifest()),
  '[Content_Types].xml': strToU8(contentTypes()),
  'extension/package.json': own('package.json'),
  'extension/README.md': own('README.md'),
  'extension/LICENSE.txt': readFileSync(join(root, 'LICENSE')),
  'extension/LICENCES.txt': strToU8(licences(root, Object.keys(metafile.inputs))),
  'extension/snippets/akkoord.code-snippets': own('snippets/akkoord.code-snippets'),
  'extension/dist/extension.cjs': outputFiles[0]?.contents ?? new Uint8Array(),
};

const out = join(root, 'out');
mkdirSync(out, { recursive: true });
const file = join(out, `akkoord-${manifest.version}.vsix`);
// A date in a ZIP file has no time zone; the first that there is, so that the same sources give the same file.
writeFileSync(file, zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) }));
process.stdout.write(`${file}\n`);

/** What VS Code reads before it unpacks an extension: the format of NuGet packages that it has taken over. */
function vsixManifest(): string {
  const { name, publisher, version, displayName, description, engines, categories } = manifest;
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="nl" Id="${name}" Version="${version}" Publisher="${publisher}"/>
    <DisplayName>${displayName}</DisplayName>
    <Description xml:space="preserve">${description}</Description>
    <Categories>${categories.join(',')}</Categories>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${engines.vscode}"/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace"/>
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true"/>
  </Assets>
</PackageManifest>
`;
}

function contentTypes(): string {
  const types = {
    json: 'application/json',
    cjs: 'application/javascript',
    md: 'text/markdown',
    txt: 'text/plain',
  };
  const more = { 'code-snippets': 'application/json', vsixmanifest: 'text/xml' };
  const defaults = Object.entries({ ...types, ...more }).map(
    ([extension, type]) => `<Default Extension=".${extension}" ContentType="${type}"/>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}</Types>
`;
}
