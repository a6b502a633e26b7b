import { basename, extname } from 'node:path/posix';
import { counted } from '../diagnostic/count-line.ts';
import { countChanges } from '../docx-reading/count-changes.ts';
import { readDocx } from '../docx-reading/read-docx.ts';
import { type Side, sideOf } from '../docx-reading/side-of.ts';
import type { WordFile } from '../docx-reading/word-file.ts';
import { WordRefusal } from '../docx-reading/word-refusal.ts';
import type { Host } from '../host/host.ts';
import { readHtml } from '../html-reading/read-html.ts';
import type { Project } from '../model/project.ts';
import { type Blocker, refused } from '../scaffold/blocker.ts';
import { type Content, type CreateRequest, type Creation, createNew } from '../scaffold/create-new.ts';
import { asPhrase } from '../text/as-phrase.ts';
import type { Draft } from './draft.ts';
import { draftOf } from './draft-of.ts';
import { PicturePaths } from './picture-paths.ts';
import { titleOf } from './proposals-of.ts';

/** A Word file to make a dossier or a document of. */
export interface ImportRequest extends Omit<CreateRequest, 'kind' | 'contentIn'> {
  /** Path of the Word file. */
  readonly file: string;
  /** What came in instead of a file: copied from a word processor, or a Word file. */
  readonly pasted?: Uint8Array | undefined;
  /** Absent: an agreement when its title says so, else a memo. */
  readonly kind?: string | undefined;
  /** Which text counts where changes were tracked; absent: a file with changes or comments is refused. */
  readonly side?: Side | undefined;
}

/** What came of it. */
export interface Import extends Creation, Pick<Draft, 'guesses' | 'losses'> {
  readonly kind: string;
}

/**
 * Makes a new document of a Word file: its text as Markdown, what can be read in it as proposals for the frontmatter, and
 * its pictures. All files, or none when anything is in the way.
 * @throws HostError
 */
export function importDraft(request: ImportRequest, project: Project, host: Host): Import {
  const { file, pasted, side, ...rest } = request;
  const path = pasted ? 'geplakte tekst' : file;
  const read = readWord(path, side, () => pasted ?? host.read(file));
  if ('refusals' in read) return { ...read, ...nothing, kind: rest.kind ?? '' };
  const name = rest.name ?? (titleOf(read) || basename(path, extname(path)));
  const kind = rest.kind ?? (/akkoord|convenant/i.test(name) ? 'agreement' : 'memo');
  const mandatory = (project.sections(kind) ?? []).filter((section) => section.mandatory);
  const openings = mandatory.length === 0 ? [] : [mandatory[0]?.heading ?? '', 'Vooraf'];
  let draft: Draft | undefined;
  const contentIn = (folder: string): Content => {
    draft = draftOf(read, { paths: new PicturePaths(folder, host), openings });
    return { ...draft, files: draft.pictures };
  };
  const creation = createNew({ ...rest, name, kind, contentIn }, project, host);
  return { ...creation, guesses: draft?.guesses ?? [], losses: draft?.losses ?? [], kind };
}

const nothing = { written: [], folder: '', guesses: [], losses: [] };

/** A page, and plain text that was pasted, do not begin as files of office programs do. */
function isOfficeFile(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  return ['PK', '\u00d0\u00cf\u0011\u00e0', '%PDF', '{\\rtf'].some((signature) =>
    start.startsWith(signature),
  );
}

function readWord(path: string, side: Side | undefined, bytesOf: () => Uint8Array): WordFile | Blocker {
  try {
    const bytes = bytesOf();
    const file = isOfficeFile(bytes) ? readDocx(bytes) : readHtml(bytes);
    const [changes, comments] = [countChanges(file), file.comments.length];
    if (side === undefined && changes + comments > 0)
      return refused({
        path,
        message: `in dit bestand staan ${counted(changes, ['wijziging', 'wijzigingen'])} en ${counted(comments, ['opmerking', 'opmerkingen'])}`,
        help: 'met `--accept` neemt u de tekst mét de wijzigingen, met `--reject` de tekst zonder; de opmerkingen komen als opmerking bij de tekst',
      });
    return sideOf(file, side ?? 'accepted');
  } catch (error) {
    if (error instanceof WordRefusal)
      return refused({ path, message: asPhrase(error.message), help: asPhrase(error.help) });
    throw error;
  }
}
