import { basename } from 'node:path/posix';
import type { Report } from '../diagnostic/diagnostic.ts';
import { emptySpan } from '../diagnostic/span.ts';
import type { Host } from '../host/host.ts';
import { kinds } from '../kinds/kinds.ts';
import { limits } from '../limits/limits.ts';
import { printLimit } from '../limits/print-limit.ts';
import { isFence } from './frontmatter-opening.ts';
import { isMisnamed, join, walkFolder } from './markdown-files.ts';
import { peekKind } from './peek-kind.ts';

/** Reports all that a dossier holds and that is not read. @throws HostError */
export function reportUnreadFiles(folder: string, host: Host, report: Report): void {
  const { strays, misnamed, deep } = walkFolder(folder, host);
  for (const path of strays)
    report({
      rule: 'file/outside',
      severity: 'error',
      message: `De map \`${path}\` is een verwijzing (symbolische link) naar een map buiten het dossier.`,
      help: 'Zet de map zelf in het dossier, of haal de verwijzing weg.',
      span: emptySpan(path, 1, 1),
    });
  for (const path of misnamed) reportMisnamed(path, host, report);
  for (const path of deep.filter((file) => peekKind(file, host) !== undefined))
    report({
      rule: 'file/too-deep',
      severity: 'error',
      message: `Dit bestand wordt niet gelezen: het ligt meer dan ${printLimit(limits.folders)} onder de map van het dossier.`,
      help: 'Zet het hoger in het dossier. Is het geen document van Akkoord, haal dan het blok met gegevens weg.',
      span: emptySpan(path, 1, 1),
    });
}

/** Reports documents in a folder itself under a name that none can have. @throws HostError */
export function reportMisnamedIn(folder: string, host: Host, report: Report): boolean {
  const files = host
    .list(folder)
    .filter(isMisnamed)
    .map((name) => join(folder, name));
  return files.filter((file) => reportMisnamed(file, host, report)).length > 0;
}

/**
 * Says whether a file holds one of our documents under a name that none can have (`memo.markdown`,
 * `README.md`), and reports it. @throws HostError
 */
export function reportMisnamed(path: string, host: Host, report: Report): boolean {
  const name = basename(path);
  const { kind: entry, size } = host.inspect(path);
  if (!isMisnamed(name) || entry !== 'file' || size > limits.text.max) return false;
  const [first = ''] = new TextDecoder().decode(host.read(path)).split(/\r\n|\r|\n/, 1);
  const kind = isFence(first) ? kinds[peekKind(path, host) ?? ''] : undefined;
  if (!kind) return false;
  const isReadme = /^readme\./i.test(name);
  const meant = isReadme ? kind.name : name.replace(/\..*$/, '').toLowerCase();
  report({
    rule: 'file/name',
    severity: 'error',
    message: `Dit bestand wordt niet gelezen, en er staan gegevens van een ${kind.label} in: ${isReadme ? `\`${name}\` is altijd een toelichting` : 'de naam eindigt niet op `.md`'}.`,
    help: `Noem het bestand \`${meant}.md\`. ${isReadme ? 'Is het een toelichting, haal dan het blok met gegevens weg.' : 'Is het een oude versie, zet die dan ergens anders.'}`,
    span: emptySpan(path, 1, 1),
  });
  return true;
}
