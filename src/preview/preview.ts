import { countLine } from '../diagnostic/count-line.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { severityWords } from '../diagnostic/severity-words.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { programName } from '../host/program-name.ts';
import { readingOnceHost } from '../host/reading-once-host.ts';
import type { Dossier } from '../model/dossier.ts';
import type * as pipeline from '../pipeline.ts';
import type { KnownPages, Rendering, Shown, View } from '../pipeline.ts';
import { asCalled } from '../text/as-called.ts';
import { DossierList } from './dossier-list.ts';
import { keyOf, type Look, messageOf } from './look.ts';
import { Mender, type MenderContext } from './mender.ts';
import type { Asked, Editor, Finding, Findings, Message, Reply, Returned } from './messages.ts';
import { notComparable, revisionTrouble } from './revision-trouble.ts';
import { revisionsOf } from './revisions-of.ts';
import { withFindings } from './with-findings.ts';
import type { Received, WordReturns } from './word-returns.ts';

/** What a preview needs from its environment. */
export interface PreviewContext {
  readonly pipeline: Pick<
    typeof pipeline,
    'render' | 'liveRedline' | 'respell' | 'dossierIn' | 'ruleTexts' | 'kindLabel'
  > &
    MenderContext['pipeline'];
  readonly host: Host;
  /** The program that opens a source from the page, if any. */
  readonly editor?: Editor | undefined;
  readonly known: KnownPages;
  /** What partners sent back. */
  readonly returns?: WordReturns | undefined;
  /** Called with errors of the program. */
  readonly failed: (error: unknown) => void;
}

/** Someone looking at a document. */
interface Viewer {
  readonly view: Look;
  readonly send: (message: Message) => void;
}

/** Keeps the last good text and pages of each document in memory, renders what viewers look at. */
export class Preview {
  readonly #context: PreviewContext;
  readonly #list: DossierList;
  readonly #viewers = new Set<Viewer>();
  /** Last good bytes, by view. */
  readonly #shown = new Map<string, Uint8Array>();
  /** Views whose bytes are up to date with the sources. */
  readonly #fresh = new Set<string>();
  readonly #findings = new Map<string, Omit<Findings, 'shown'>>();
  readonly #waiting = new Set<string>();
  /** What came back, by folder. */
  readonly #returned = new Map<string, Omit<Returned, 'file'>>();
  readonly #mender: Mender;
  #running: Promise<void> | undefined;

  constructor(context: PreviewContext) {
    this.#context = context;
    const { pipeline, host } = context;
    this.#list = new DossierList(host, pipeline.kindLabel);
    this.#mender = new Mender({ pipeline, host, changed: (folder) => this.#changed(folder) });
  }

  /** Receives the dossiers and which were touched; resolves when those are rendered. Never throws. */
  async update(folders: readonly string[], touched: readonly string[]): Promise<void> {
    const gone = this.#list.keepOnly(folders);
    for (const folder of gone) {
      this.#waiting.delete(folder);
      this.#mender.forget(folder);
    }
    if (gone.length > 0 && folders.length > 0) this.#tellAll(this.#contents());
    if (folders.length === 0) this.#tellAll({ kind: 'trouble', message: noDossier });
    for (const folder of touched) this.#touch(folder);
    await this.#work();
  }

  /** Does what a page asks by the id of an offer. Never throws. */
  async mend(asked: Asked): Promise<Reply> {
    try {
      return await this.#mender.do(asked);
    } catch (error) {
      this.#context.failed(error);
      return { isDone: false, said: fault };
    }
  }

  /** Returns the file of an existing document; the first if none is asked for. */
  findFile(asked: string | undefined): string | undefined {
    const files = this.#list.entries.flatMap(({ folder }) => this.#list.filesIn(folder));
    return asked === undefined ? files[0] : files.find((file) => file === asked);
  }

  /** Returns the last good text of a document. */
  textOf(file: string): Uint8Array | undefined {
    return this.#shown.get(keyOf({ file, format: 'html' }));
  }

  /** Returns the changes of a document since a revision that someone looks at. */
  redlineOf(file: string, since: string): Uint8Array | undefined {
    return this.#shown.get(keyOf({ file, format: 'redline', since }));
  }

  /** Returns the pages of a document as it is now; undefined when they cannot be made. */
  async pdfOf(file: string): Promise<Uint8Array | undefined> {
    const view = { file, format: 'pdf' } as const;
    const stop = this.follow(view, () => {});
    await this.settled();
    stop();
    return this.#fresh.has(keyOf(view)) ? this.#shown.get(keyOf(view)) : undefined;
  }

  /** Sends a viewer the current state of a document, and every change. Returns a function that stops it. */
  follow(view: Look, send: (message: Message) => void): () => void {
    const viewer = { view, send };
    this.#viewers.add(viewer);
    send(this.#contents());
    const folder = this.#list.folderOf(view.file);
    if (folder !== undefined) send(this.#mender.undoable(folder));
    const bytes = this.#shown.get(keyOf(view));
    if (bytes) send(messageOf({ ...view, bytes }));
    send({ kind: 'revisions', file: view.file, revisions: revisionsOf(view.file, this.#context.host) });
    this.#tellReturned(viewer);
    if (this.#fresh.has(keyOf(view))) this.#tellFindings(view.file, [viewer]);
    else {
      if (folder !== undefined) this.#waiting.add(folder);
      void this.#work();
    }
    return () => {
      this.#viewers.delete(viewer);
      this.#forgetRedlines();
    };
  }

  /** Waits for the current work. */
  async settled(): Promise<void> {
    await this.#running;
  }

  #touch(folder: string): void {
    for (const file of this.#list.filesIn(folder))
      for (const format of ['html', 'pdf'] as const) this.#fresh.delete(keyOf({ file, format }));
    for (const view of this.#viewsIn(folder)) this.#fresh.delete(keyOf(view));
    this.#waiting.add(folder);
  }

  /** Follows what was written for a page, also where a save is not heard. */
  #changed(folder: string): void {
    const undoable = this.#mender.undoable(folder);
    for (const { view, send } of this.#viewers) if (this.#list.folderOf(view.file) === folder) send(undoable);
    this.#touch(folder);
    void this.#work();
  }

  /** Handles one dossier after another, those with viewers first. */
  async #work(): Promise<void> {
    if (this.#waiting.size > 0) this.#running ??= this.#rounds();
    await this.#running;
  }

  async #rounds(): Promise<void> {
    for (let folder = this.#next(); folder !== undefined; folder = this.#next()) {
      this.#waiting.delete(folder);
      const before = this.#viewsIn(folder).map(keyOf);
      await this.#round(folder);
      // A document that came back may still have viewers.
      if (this.#viewsIn(folder).some((view) => !before.includes(keyOf(view)))) this.#waiting.add(folder);
    }
    this.#running = undefined;
  }

  #next(): string | undefined {
    const looked = [...this.#viewers].map(({ view }) => this.#list.folderOf(view.file));
    const waiting = [...this.#waiting];
    return waiting.find((folder) => looked.includes(folder)) ?? waiting[0];
  }

  async #round(folder: string): Promise<void> {
    const { pipeline, host, failed } = this.#context;
    const views = this.#viewsIn(folder);
    try {
      if (views.length > 0) await this.#render(folder, views);
      else this.#learn(folder, pipeline.dossierIn(folder, host));
    } catch (error) {
      if (!(error instanceof HostError)) failed(error);
      const message = error instanceof HostError ? unreadable(error) : fault;
      for (const { view, send } of this.#viewers)
        if (views.some(({ file }) => file === view.file)) send({ kind: 'trouble', message });
    }
  }

  async #render(folder: string, looks: readonly Look[]): Promise<void> {
    const { pipeline, known, returns } = this.#context;
    // Fixes are made on the very bytes that their findings are about.
    const host = readingOnceHost(this.#context.host);
    const views = looks.filter((look): look is View => look.format !== 'redline');
    const made = new Set<string>();
    const show = (shown: Shown) => {
      made.add(keyOf(shown));
      return this.#show(shown);
    };
    const isOutdated = () => this.#waiting.has(folder);
    const rendering = await pipeline.render({ paths: [folder], views, known, show, isOutdated }, host);
    for (const view of views) {
      if (made.has(keyOf(view))) this.#fresh.add(keyOf(view));
      else this.#fresh.delete(keyOf(view));
    }
    // The pages are there already; looking for the right spelling of words takes longer.
    const comments = (await returns?.comments(folder, host)) ?? [];
    const found = withFindings(rendering, comments);
    const mendable = await pipeline.respell(found.diagnostics, found.dossiers, host);
    this.#take(folder, found, mendable, looks, host);
    for (const look of looks) if (look.format === 'redline') await this.#compare(look, host);
    const received = isOutdated() ? undefined : await returns?.changes(folder, host);
    if (received) this.#takeReturned(folder, received);
  }

  /** Shows what changed since a revision, or says why that cannot be told. */
  async #compare(look: Extract<Look, { format: 'redline' }>, host: Host): Promise<void> {
    const viewers = [...this.#viewers].filter(({ view }) => keyOf(view) === keyOf(look));
    const refuse = (message: string) => {
      for (const { send } of viewers) send({ kind: 'trouble', message });
    };
    try {
      const bytes = await this.#context.pipeline.liveRedline(look.file, look.since, host);
      if (!bytes) return refuse(said(notComparable));
      await this.#show({ ...look, bytes });
      this.#fresh.add(keyOf(look));
      this.#tellFindings(look.file, viewers);
    } catch (error) {
      const trouble = error instanceof HostError ? revisionTrouble(error) : undefined;
      if (trouble === undefined) throw error;
      refuse(trouble);
    }
  }

  /** Forgets the changes that nobody looks at: there may be very many revisions. */
  #forgetRedlines(): void {
    const looked = new Set([...this.#viewers].map(({ view }) => keyOf(view)));
    for (const key of this.#shown.keys())
      if (key.startsWith('redline ') && !looked.has(key)) this.#shown.delete(key);
    for (const key of this.#fresh)
      if (key.startsWith('redline ') && !looked.has(key)) this.#fresh.delete(key);
  }

  #viewsIn(folder: string): readonly Look[] {
    const views = [...this.#viewers]
      .map(({ view }) => view)
      .filter(({ file }) => this.#list.folderOf(file) === folder);
    return [...new Map(views.map((view) => [keyOf(view), view])).values()];
  }

  /** Sends a view, if it changed, before the work continues. */
  async #show(shown: Shown | (Look & { readonly bytes: Uint8Array })): Promise<void> {
    const before = this.#shown.get(keyOf(shown));
    if (before && Buffer.compare(before, shown.bytes) === 0) return;
    this.#shown.set(keyOf(shown), shown.bytes);
    const message = messageOf(shown);
    for (const { view, send } of this.#viewers) if (keyOf(view) === keyOf(shown)) send(message);
    await new Promise((done) => setImmediate(done));
  }

  #take(
    folder: string,
    { diagnostics, dossiers, byDocument }: Rendering,
    mendable: readonly Diagnostic[],
    views: readonly Look[],
    host: Host,
  ): void {
    const entry = dossiers.find(({ dossier }) => dossier.folder === folder)?.dossier;
    this.#learn(folder, entry);
    const { fixesOf, allowOf, mendAll } = this.#mender.offer(folder, mendable, host);
    const documentOf = (diagnostic: Diagnostic) => {
      const [first, ...more] = [...byDocument].filter(([, found]) => found.includes(diagnostic));
      return more.length === 0 ? first?.[0] : undefined;
    };
    const all = diagnostics.map((diagnostic, index) => ({
      ...this.#findingOf(diagnostic),
      document: documentOf(diagnostic),
      fixes: fixesOf(mendable[index] ?? diagnostic),
      allow: allowOf(mendable[index] ?? diagnostic),
    }));
    for (const file of new Set(views.map((view) => view.file))) {
      const inFile = diagnostics.filter(({ span }) => span?.file === file);
      // A document that cannot be read only has the findings in its file, or those of the dossier.
      const found = byDocument.get(file) ?? (inFile.length > 0 ? inFile : diagnostics);
      const here = new Set(found);
      const findings = diagnostics.flatMap((diagnostic, index) => {
        const finding = all[index];
        return finding ? [{ ...finding, isHere: here.has(diagnostic) }] : [];
      });
      this.#findings.set(file, { kind: 'findings', file, count: countLine(found), findings, mendAll });
      this.#tellFindings(file, this.#viewers);
    }
  }

  #takeReturned(folder: string, { message, offer }: Received): void {
    if (message.take && offer) this.#mender.add(message.take.id, offer);
    const changes = message.changes.map(({ span, ...each }) => ({
      ...each,
      position: span && this.#list.positionOf(span),
    }));
    this.#returned.set(folder, { ...message, changes });
    for (const viewer of this.#viewers)
      if (this.#list.folderOf(viewer.view.file) === folder) this.#tellReturned(viewer);
  }

  #tellReturned({ view: { file }, send }: Viewer): void {
    const returned = this.#returned.get(this.#list.folderOf(file) ?? '');
    if (returned) send({ ...returned, file });
  }

  #contents(): Message {
    return { kind: 'contents', dossiers: this.#list.entries, editor: this.#context.editor };
  }

  #learn(folder: string, dossier: Dossier | undefined): void {
    if (this.#list.learn(folder, dossier)) this.#tellAll(this.#contents());
  }

  #tellFindings(file: string, to: Iterable<Viewer>): void {
    const findings = this.#findings.get(file);
    if (!findings) return;
    for (const { view, send } of to) {
      if (view.file !== file) continue;
      const key = keyOf(view);
      const shown = this.#fresh.has(key) ? 'current' : this.#shown.has(key) ? 'previous' : 'nothing';
      send({ ...findings, shown });
    }
  }

  #tellAll(message: Message): void {
    for (const { send } of this.#viewers) send(message);
  }

  #findingOf({ rule, severity, message, note, help, span }: Diagnostic): BareFinding {
    const texts = this.#context.pipeline.ruleTexts(rule);
    return {
      severity,
      word: severityWords[severity].word,
      rule,
      message: said(message),
      why: said(note ?? texts?.why ?? '') || undefined,
      help: said(help ?? texts?.help ?? '') || undefined,
      position: span && this.#list.positionOf(span),
    };
  }
}

/** What a finding says, whoever looks at it. */
type BareFinding = Omit<Finding, 'isHere' | 'document' | 'fixes' | 'allow'>;

/** A text of the page, in which commands begin with what a user types. */
function said(text: string): string {
  return asCalled(text, programName(process.env));
}

const noDossier = said('Hier staat geen dossier meer. Zet de map terug, of start `akkoord preview` opnieuw.');
const fault = said(
  'Er ging iets mis in Akkoord zelf; aan uw tekst ligt het niet. U ziet de vorige versie. In het venster waarin `akkoord preview` draait, staat meer.',
);

function unreadable({ path, code }: HostError): string {
  return `\`${path}\` kan niet worden gelezen (${code}). U ziet de vorige versie.`;
}
