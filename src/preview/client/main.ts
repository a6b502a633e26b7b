/** The page of the preview: follows one document over server-sent events, and shows what it is told. */
import type { Contents, Finding, Findings, Message } from '../messages.ts';
import { showDocuments } from './document-list.ts';
import { showFindings } from './findings-list.ts';
import { byId } from './make.ts';
import { PageCanvases } from './page-canvases.ts';
import { TextFrame } from './text-frame.ts';

type Form = 'html' | 'pdf';

const text = new TextFrame(byId('text') as HTMLIFrameElement);
const pages = new PageCanvases(byId('pages'));
const radios = [...document.querySelectorAll<HTMLInputElement>('input[name=form]')];

/** What is looked at; the address keeps it, for who reloads the page or goes back. */
let file: string | undefined = fileInAddress();
let form: Form = 'html';
let contents: Contents = { kind: 'contents', dossiers: [] };
let events: EventSource | undefined;

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
  text(message) {
    if (message.file !== file) return;
    text.show(message.file, message.html);
    tellMoment();
  },
  pages(message) {
    if (message.file !== file) return;
    void pages.show(message.file, message.base64).then(tellMoment);
  },
  findings(message) {
    if (message.file !== file) return;
    byId('count').textContent = message.count;
    showFindings(byId('findings'), message.findings, goTo);
    banner(banners[message.shown]);
  },
  trouble: ({ message }) => banner(message),
};

function list(): void {
  showDocuments(byId('documents'), contents, file, choose);
  const found = contents.dossiers.flatMap(({ documents }) => documents).find((each) => each.file === file);
  byId('document-title').textContent = found?.title ?? 'Document';
  document.title = `${found ? `${found.title} – ` : ''}voorvertoning – Akkoord`;
}

function choose(chosen: string): void {
  if (file !== undefined) pages.clear();
  file = chosen;
  if (fileInAddress() !== chosen) location.hash = encodeURIComponent(chosen);
  list();
  follow();
}

/** One connection at a time, for what is on the screen: nothing else is made. */
function follow(): void {
  events?.close();
  const query = new URLSearchParams({ form, ...(file !== undefined && { file }) });
  events = new EventSource(`events?${query}`);
  events.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const message = JSON.parse(data) as Message;
    // The table ties each kind to its message; TypeScript cannot follow that through one look-up.
    (hear[message.kind] as (message: Message) => void)(message);
  });
  events.addEventListener('error', () => {
    // A document that went away is refused; the list of those that are there comes with the first one.
    if (events?.readyState === EventSource.CLOSED && file !== undefined) {
      file = undefined;
      follow();
    } else
      banner(
        'De verbinding met `akkoord preview` is weg. Draait het nog? Start het anders opnieuw en open het nieuwe adres.',
      );
  });
}

function setForm(chosen: Form): void {
  form = chosen;
  byId('text').hidden = form !== 'html';
  byId('pages').hidden = form !== 'pdf';
  for (const radio of radios) radio.checked = radio.value === form;
  follow();
}

/** Pages of a PDF do not know where they come from; the text does. */
function goTo({ file: source, line }: NonNullable<Finding['place']>): void {
  if (form !== 'html') setForm('html');
  if (!text.goTo(source, line))
    byId('status').textContent = `Deze plaats staat niet in het document zelf: ${source}, regel ${line}`;
}

function banner(message: string): void {
  const room = byId('banner');
  if (room.textContent === message) return;
  room.textContent = message;
}

function tellMoment(): void {
  const moment = new Date().toLocaleTimeString('nl-NL');
  byId('status').textContent = `Bijgewerkt om ${moment}`;
}

function fileInAddress(): string | undefined {
  try {
    return decodeURIComponent(location.hash.slice(1)) || undefined;
  } catch {
    // Half an escape: typed by hand.
    return undefined;
  }
}

for (const radio of radios) radio.addEventListener('change', () => setForm(radio.value as Form));
window.addEventListener('hashchange', () => {
  const asked = fileInAddress();
  const isThere = contents.dossiers.some(({ documents }) => documents.some((each) => each.file === asked));
  if (asked !== undefined && asked !== file && isThere) choose(asked);
});
setForm('html');
