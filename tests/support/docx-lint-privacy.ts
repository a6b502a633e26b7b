/** What would tell on which machine, by whom or when a file was made. */
import { tmpdir, userInfo } from 'node:os';
import { property } from './docx-lint-access.ts';
import type { LintRule } from './docx-lint-rule.ts';

const day = new Date().toISOString().slice(0, 10);
const telling: Readonly<Record<string, RegExp>> = {
  'a path of a machine':
    /\b[A-Za-z]:\\|file:\/\/|(?<![\w.:/-])\/(?:home|Users|tmp|root|var|work|mnt|private)\//,
  'a revision-save id': /\sw:rsid\w*=|<w:rsids?\b/,
  'today’s date': new RegExp(day),
};

export const privacyRules = {
  nothingTells: (parts) =>
    parts.names
      .filter((name) => /\.(xml|rels)$/.test(name))
      .flatMap((name) =>
        Object.entries(telling).flatMap(([what, pattern]) => {
          const found = pattern.exec(parts.text(name));
          return found ? [`${name}: ${what} (${found[0].trim()})`] : [];
        }),
      ),

  folderIsNotIn: (parts) =>
    parts.names
      .filter((name) => /\.(xml|rels)$/.test(name))
      .filter((name) => [process.cwd(), tmpdir()].some((folder) => parts.text(name).includes(`${folder}/`)))
      .map((name) => `${name}: the folder of this machine`),

  nobodyIsNamed: (parts) =>
    ['dc:creator', 'cp:lastModifiedBy'].flatMap((name) => {
      const value = property(parts, name);
      const wrong = value !== undefined && [userInfo().username, 'Un-named', ''].includes(value.trim());
      return wrong ? [`docProps/core.xml: ${name} is "${value}"`] : [];
    }),

  packageHasNoClock: (parts) => (parts.dates.includes(day) ? ['package: an entry of today'] : []),
} satisfies Readonly<Record<string, LintRule>>;
