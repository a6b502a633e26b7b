/** The page of the preview: follows one document over server-sent events and shows what it receives. */
import type {
  Contents,
  DocumentEntry,
  Finding,
  FindingPosition,
  Findings,
  Message,
  ReturnedChange,
} from '../messages.ts';
import { showDocuments } from './document-list.ts';
import type { SourcePosition } from './editor-address.ts';
import { FindBar } from './find-bar.ts';
import { FindingsPanel } from './findings-panel.ts';
import { byId } from './make.ts';
import { PageBar } from './page-bar.ts';
import { PagesView } from './pages-view.ts';
import { ReturnedPanel } from './returned-panel.ts';
import { sameFinding } from './same-finding.ts';
import { SinceBar } from './since-bar.ts';
import { copyButton, editorLink } from './source-links.ts';
import { steadySelection } from './steady-selection.ts';
import { TextFrame } from './text-frame.ts';

type Form = 'html' | 'pdf' | 'redline';

const panel = new FindingsPanel(goTo);
const returned = new ReturnedPanel({
  choose: (change, position) => goTo(findingOf(change, position), position, false),
  take: (id, chosen) => void panel.ask({ id, chosen }),
});
const text = new TextFrame(byId('text') as HTMLIFrameElement, panel.keys);
const pages = new PagesView(byId('pages'), { moved: () => bar.show(), wrote: () => find.mark() });
const bar = new PageBar(pages);
const since = new SinceBar(() => follow());
const find = new FindBar(pages, byId('pages'));
const radios = [...document.querySelectorAll<HTMLInputElement>('input[name=form]')];

/** The document that is shown; kept in the address, for reloading and going back. */
let file: string | undefined = fileInAddress();
let format: Form = 'html';
let contents: Contents = { kind: 'contents', dossiers: [] };
let events: EventSource | undefined;
/** The finding that is marked in the text. */
let chosen: Finding | undefined;
let findings: readonly Finding[] = [];
/** Goes to a finding as soon as the text of its document is there. */
let whenShown: (() => void) | undefined;

const banners = {
  current: '',
  previous: 'U ziet de vorige versie: van de tekst zoals die nu is, kan geen document worden gemaakt.',
  nothing:
    'Er is nog niets te zien: van deze tekst kan geen document worden gemaakt. Hiernaast staat waarom.',
} as const satisfies Record<Findings['shown'], string>;

const hear: { readonly [Kind in Message['kind']]: (message: Extract<Message, { kind: Kind }>) => void } = {
  contents(message) {
    contents = message;
    const files = message.dossiers.flatMap(({ documents }) => documents.map((each) => each.file));
    if (file === undefined || !files.includes(file)) {
      if (files[0] !== undefined) choose(files[0]);
      return;
    }
    list();
  },
  revisions(message) {
    if (message.file === file) since.show(message);
  },
  text(message) {
    if (message.file !== file) return;
    text.show(addressOfText(), message.html);
    tellMoment();
    whenShown?.();
    whenShown = undefined;
  },
  pages(message) {
    if (message.file !== file) return;
    void pages.show(message.file, message.base64).then(() => {
      tellMoment();
      find.refresh();
    });
  },
  findings(message) {
    if (message.file !== file) return;
    panel.show(message, folderShown(), contents.editor);
    banner(banners[message.shown]);
    chosen = chosen && sameFinding(chosen, message.findings, findings);
    findings = message.findings;
    if (chosen?.position) text.follow(chosen.position);
    else text.unmark();
  },
  returned(message) {
    if (message.file === file) returned.show(message);
  },
  undoable: (message) => panel.showUndo(message),
  trouble: ({ message }) => banner(message),
};

function list(): void {
  showDocuments(byId('documents'), contents, file, choose);
  const found = documentShown();
  byId('document-title').textContent = found?.title ?? 'Document';
  byId('source').hidden = found?.uri === undefined;
  showEditor();
  byId('pdf').setAttribute('href', `pdf?${new URLSearchParams({ ...(file !== undefined && { file }) })}`);
  document.title = `${found ? `${found.title} – ` : ''}voorvertoning – Akkoord`;
}

/** Makes the link to the source of the document once, when it is known which program opens it. */
function showEditor(): void {
  const { editor } = contents;
  if (editor && !byId('source').querySelector('a'))
    byId('source').prepend(editorLink(editor, sourcePosition));
}

function documentShown(): DocumentEntry | undefined {
  return contents.dossiers.flatMap(({ documents }) => documents).find((each) => each.file === file);
}

function folderShown(): string {
  const isShown = (each: DocumentEntry) => each.file === file;
  return contents.dossiers.find(({ documents }) => documents.some(isShown))?.folder ?? '';
}

function choose(next: string): void {
  if (file !== undefined) pages.clear();
  file = next;
  chosen = undefined;
  returned.clear();
  whenShown = undefined;
  if (fileInAddress() !== next) location.hash = encodeURIComponent(next);
  list();
  follow();
}

/** Opens a connection for what is on the screen and closes the last: nothing else is rendered. */
function follow(): void {
  events?.close();
  const query = new URLSearchParams({
    form: format,
    ...(file !== undefined && { file }),
    ...(format === 'redline' && { since: since.since }),
  });
  events = new EventSource(`events?${query}`);
  events.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const message = JSON.parse(data) as Message;
    // The table ties each kind to its message; TypeScript cannot follow that through one look-up.
    (hear[message.kind] as (message: Message) => void)(message);
  });
  events.addEventListener('error', () => {
    // A document that disappeared is refused: ask for the first one, which brings the list of documents.
    if (events?.readyState === EventSource.CLOSED && file !== undefined) {
      file = undefined;
      follow();
    } else
      banner(
        'De verbinding met `akkoord preview` is weg. Draait het nog? Start het anders opnieuw en open het nieuwe adres.',
      );
  });
}

/** The address of what is in the frame: a document, or its changes since a revision. */
function addressOfText(): string {
  const query = new URLSearchParams({
    file: file ?? '',
    ...(format === 'redline' && { since: since.since }),
  });
  return `tekst?${query}`;
}

function setFormat(next: Form): void {
  format = next;
  byId('text').hidden = format === 'pdf';
  byId('redline-tools').hidden = format !== 'redline';
  for (const id of ['pages', 'page-tools']) byId(id).hidden = format !== 'pdf';
  for (const radio of radios) radio.checked = radio.value === format;
  follow();
}

/** Shows a finding in the text of its document: pages of a PDF do not know their sources. */
function goTo(finding: Finding, position: FindingPosition, keepsFocus: boolean): void {
  if (format !== 'html') setFormat('html');
  const { isHere, document: other } = finding;
  if (!isHere && other !== undefined && other !== file) {
    choose(other);
    chosen = finding;
    whenShown = () => goTo({ ...finding, isHere: true }, position, keepsFocus);
    return;
  }
  chosen = finding;
  const reached = text.goTo(position, !keepsFocus);
  if (reached === 'marked') return;
  const what = { head: 'staat in de gegevens boven aan', nowhere: 'staat niet in dit document, maar in' }[
    reached
  ];
  tell(`Deze plaats ${what} ${position.file}, regel ${position.line}.`);
}

/** A change as what one can go to. */
function findingOf({ title }: ReturnedChange, position: FindingPosition): Finding {
  const isHere = documentShown()?.file === position.file;
  return {
    ...{ severity: 'info', word: '', rule: '', message: title, position, isHere, fixes: [] },
    ...(!isHere && isDocument(position.file) && { document: position.file }),
  };
}

function isDocument(path: string): boolean {
  return contents.dossiers.some(({ documents }) => documents.some((each) => each.file === path));
}

/** The position in the source of what is in sight. */
function sourcePosition(): SourcePosition {
  const line = (file !== undefined && format === 'html' && text.lineInSight(file)) || 1;
  return { uri: documentShown()?.uri ?? '', line };
}

function banner(message: string): void {
  const room = byId('banner');
  if (room.textContent === message) return;
  room.textContent = message;
}

function tellMoment(): void {
  tell(`Bijgewerkt om ${new Date().toLocaleTimeString('nl-NL')}`);
}

function tell(message: string): void {
  byId('status').textContent = message;
}

function fileInAddress(): string | undefined {
  try {
    return decodeURIComponent(location.hash.slice(1)) || undefined;
  } catch {
    // An invalid escape, typed by hand.
    return undefined;
  }
}

for (const radio of radios) radio.addEventListener('change', () => setFormat(radio.value as Form));
window.addEventListener('hashchange', () => {
  const asked = fileInAddress();
  if (asked !== undefined && asked !== file && isDocument(asked)) choose(asked);
});
byId('source').append(copyButton(sourcePosition, tell));
document.addEventListener('keydown', panel.keys);
steadySelection(byId('pages'));
setFormat('html');
