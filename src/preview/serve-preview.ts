import type { Host } from '../host/host.ts';
import type * as pipeline from '../pipeline.ts';
import { watchDossiers } from '../watch/watch-dossiers.ts';
import { readAssets } from './assets.ts';
import type { Editor } from './messages.ts';
import { Preview } from './preview.ts';
import { type Server, startServer } from './server.ts';
import { WordReturns, type WordReturnsContext } from './word-returns.ts';

export interface PreviewRequest {
  /** Dossiers, folders above them, or documents. */
  readonly paths: readonly string[];
  /** 0 for any free port. */
  readonly port: number;
  readonly poll: boolean;
  readonly polling: () => void;
  /** Called for what cannot be watched. */
  readonly unwatched: (error: unknown) => void;
  /** Called with errors of the program; the preview continues. */
  readonly failed: (error: unknown) => void;
  /** The program that opens a source from the page; default none. */
  readonly editor?: Editor | undefined;
  /** Word files that came back: of some the comments are shown, of others the changes too. */
  readonly returns?: Pick<WordReturnsContext, 'comments' | 'changes'> | undefined;
  /** See `readAssets`. */
  readonly built?: string;
}

/** The part of the pipeline that a preview uses. */
export type PreviewPipeline = Pick<
  typeof pipeline,
  | 'render'
  | 'liveRedline'
  | 'dossiersAt'
  | 'sharedAt'
  | 'dossierIn'
  | 'ruleTexts'
  | 'kindLabel'
  | 'KnownPages'
  | 'applyChanges'
  | 'changesOf'
  | 'planFixes'
  | 'suppressWithReason'
  | 'reasonProblem'
  | 'MAX_REASON'
  | 'respell'
  | 'receiveFiles'
  | 'ReturnedComments'
>;

/**
 * Serves a page with the documents at paths that follows every save; resolves when it can be opened.
 *
 * @throws HostError when a path or a part of the page is missing; Error of Node when the port is not
 * available
 */
export async function servePreview(
  { paths, port, built, editor, returns, unwatched, failed, ...watched }: PreviewRequest,
  { pipeline, host }: { readonly pipeline: PreviewPipeline; readonly host: Host },
): Promise<Server> {
  const preview = new Preview({
    ...{ pipeline, host, failed, editor },
    known: new pipeline.KnownPages(),
    returns: returns && new WordReturns({ pipeline, read: new pipeline.ReturnedComments(), ...returns }),
  });
  const assets = readAssets(host, built);
  const server = await startServer(
    {
      assets,
      textOf: (file, since) => (since === undefined ? preview.textOf(file) : preview.redlineOf(file, since)),
      pdfOf: (file) => preview.pdfOf(file),
      findFile: (asked) => preview.findFile(asked),
      follow: (view, send) => preview.follow(view, send),
      mend: (asked) => preview.mend(asked),
    },
    port,
  );
  const wordFiles = [...(returns?.comments ?? []), ...(returns?.changes?.files ?? [])];
  let begun = () => {};
  const first = new Promise<void>((done) => {
    begun = done;
  });
  const watching = watchDossiers(
    {
      ...watched,
      paths,
      dossiers: () => pipeline.dossiersAt(paths, host),
      shared: [...pipeline.sharedAt(paths, host), ...wordFiles],
      failed: unwatched,
      // Not awaited: a save during the update makes it outdated.
      take: async (touched, all) => {
        void preview.update(foldersOf(all), foldersOf(touched)).then(begun);
      },
    },
    host,
  );
  await watching.ready;
  await first;
  warmUp(preview);
  return {
    url: server.url,
    close: async () => {
      await watching.close();
      await server.close();
      await preview.settled();
    },
  };
}

/** Documents may be watched besides their dossier. */
function foldersOf(dossiers: readonly { readonly folder: string }[]): readonly string[] {
  return [...new Set(dossiers.map(({ folder }) => folder))];
}

/** Renders the first document in advance: the first time takes five times as long. */
function warmUp(preview: Preview): void {
  const file = preview.findFile(undefined);
  if (file === undefined) return;
  const stop = preview.follow({ file, format: 'html' }, () => {});
  void preview.settled().finally(stop);
}
