import { basename } from 'node:path/posix';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { allDocumentsOf, documentsOf } from '../model/documents-of.ts';
import type { Dossier } from '../model/dossier.ts';
import { spanOf } from '../model/nodes.ts';
import { fileUri } from './file-uri.ts';
import type { DossierEntry, FindingPosition } from './messages.ts';

/** The dossiers that a preview lists, with what was last read of them. */
export class DossierList {
  readonly #host: Host;
  readonly #labelOf: (kind: string) => string | undefined;
  readonly #entries = new Map<string, DossierEntry>();
  /** First line of the text of a file, as last read. */
  readonly #textLines = new Map<string, number>();

  /** @param labelOf returns the Dutch name of a kind */
  constructor(host: Host, labelOf: (kind: string) => string | undefined) {
    this.#host = host;
    this.#labelOf = labelOf;
  }

  get entries(): readonly DossierEntry[] {
    return [...this.#entries.values()];
  }

  /** Returns the paths of the documents in a folder. */
  filesIn(folder: string): readonly string[] {
    return this.#entries.get(folder)?.documents.map(({ file }) => file) ?? [];
  }

  /** Returns the folder of a document. */
  folderOf(file: string): string | undefined {
    return this.entries.find(({ documents }) => documents.some((each) => each.file === file))?.folder;
  }

  /** Returns the position of a finding, with what the page and an editor need to go there. */
  positionOf({ file, start }: NonNullable<Diagnostic['span']>): FindingPosition {
    return { file, ...start, textFrom: this.#textLines.get(file), uri: fileUri(file, this.#host) };
  }

  /** Takes away the dossiers that are in none of these folders, and returns their folders. */
  keepOnly(folders: readonly string[]): readonly string[] {
    const gone = [...this.#entries.keys()].filter((folder) => !folders.includes(folder));
    for (const folder of gone) this.#entries.delete(folder);
    return gone;
  }

  /**
   * Lists a dossier as it is now, and returns whether the list changed. One that cannot be read keeps its documents;
   * when it was never read, its files are listed.
   */
  learn(folder: string, dossier: Dossier | undefined): boolean {
    const before = JSON.stringify(this.entries);
    const listed = this.#entries.get(folder);
    const { name, documents } = dossier
      ? this.#read(dossier)
      : (listed ?? { name: basename(folder), documents: this.#unread(folder) });
    const broken = (dossier?.unreadable ?? []).map(
      (file) => listed?.documents.find((known) => known.file === file) ?? { file, title: basename(file) },
    );
    const withUris = [...documents, ...broken].map((each) => ({
      ...each,
      uri: fileUri(each.file, this.#host),
    }));
    this.#entries.set(folder, { folder, name, documents: withUris });
    return JSON.stringify(this.entries) !== before;
  }

  #read(dossier: Dossier): Pick<DossierEntry, 'name' | 'documents'> {
    for (const { file, body } of allDocumentsOf(dossier)) {
      const [first] = body.children;
      if (first) this.#textLines.set(file, spanOf(first).start.line);
    }
    const documents = documentsOf(dossier).map(({ file, data }) => ({
      file,
      title: data.title.value ?? basename(file),
      label: this.#labelOf(data.kind),
    }));
    return { name: dossier.name, documents };
  }

  #unread(folder: string): DossierEntry['documents'] {
    const names = this.#host.list(folder).filter((name) => /^(?!readme\.md$)[^.].*\.md$/i.test(name));
    return names.map((name) => ({ file: folder === '.' ? name : `${folder}/${name}`, title: name }));
  }
}
