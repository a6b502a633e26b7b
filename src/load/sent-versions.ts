import type { Host, PastVersion } from '../host/host.ts';
import { documentsOf } from '../model/documents-of.ts';
import type { Dossier, LoadedDocument } from '../model/dossier.ts';
import type { SentVersion } from '../model/sent-version.ts';
import { statusOf } from '../model/status-of.ts';

/**
 * Returns, by file, the finals with a `version` that git has as finals with that same version, as they were when they
 * were sent: in the last of those commits that has a tag, or else in the first of them, which made the
 * document final. Nothing without git.
 */
export function sentVersions(dossier: Dossier, host: Host): ReadonlyMap<string, SentVersion> {
  return new Map(
    documentsOf(dossier).flatMap((document) => {
      const sent = isFinal(document, dossier) ? sentVersion(document, dossier, host) : undefined;
      return sent ? [[document.file, sent] as const] : [];
    }),
  );
}

function isFinal(document: LoadedDocument, dossier: Dossier): boolean {
  return statusOf(document, dossier) === 'final' && versionOf(document) !== undefined;
}

function versionOf({ data }: LoadedDocument): string | undefined {
  return 'version' in data ? data.version?.value : undefined;
}

function sentVersion(document: LoadedDocument, dossier: Dossier, host: Host): SentVersion | undefined {
  const { versions, isWhole } = host.history(document.file);
  const version = versionOf(document);
  const other = versions.findIndex(
    ({ text = '' }) => keyIn(text, 'status') !== 'final' || keyIn(text, 'version') !== version,
  );
  const same = other < 0 ? versions : versions.slice(0, other);
  const sent = same.find(({ tags }) => tags.length > 0) ?? same.at(-1);
  if (!sent) return undefined;
  const sheets = document === dossier.main ? dossier.interventions : [];
  return {
    name: sent.tags[0] ?? sent.commit.slice(0, 7),
    date: sent.by.date,
    changed: [document, ...sheets].filter((each) => hasChanged(each, sent, host)).map(({ file }) => file),
    isFirst: sent.tags.length > 0 || other >= 0 || isWhole,
  };
}

function hasChanged({ file, source }: LoadedDocument, sent: PastVersion, host: Host): boolean {
  const then = host.history(file).versions.find(({ commit }) => commit === sent.commit);
  return printed(then?.text ?? '') !== printed(source.text);
}

/** A source without what no reader of the document sees: comments, quotes of YAML, allowed findings, how lines end. */
function printed(source: string): string {
  const text = source.normalize('NFC').replace(/\r\n?/g, '\n');
  const [data] = frontmatter.exec(text) ?? [''];
  const values = data
    .replace(/^allow:.*\n(?:[ -].*\n|\n)*/m, '')
    .replace(/^[ \t]*#.*\n/gm, '')
    .replace(/^([ \t]*(?:- )?(?:[\w-]+:)?[ \t]*)(["'])([^"'\n]*)\2[ \t]*(?:#.*)?$/gm, '$1$3');
  return `${values}${text.slice(data.length)}`
    .replace(/<!--(?:(?!-->)[\s\S])*-->/g, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

const frontmatter = /^---[ \t]*\n[\s\S]*?\n---/;

/** The value of a key at the top of a frontmatter, as far as a version or a choice can be read without its grammar. */
function keyIn(text: string, key: string): string | undefined {
  const [data = ''] = frontmatter.exec(text.replace(/\r\n?/g, '\n')) ?? [];
  const [, value] = new RegExp(`^${key}[ \\t]*:[ \\t]*(.*?)[ \\t]*(?: #.*)?$`, 'm').exec(data) ?? [];
  return value?.replace(/^(["'])(.*)\1$/, '$2');
}
