import type { Host } from '../host/host.ts';
import type * as pipeline from '../pipeline.ts';
import { watchDossiers } from '../watch/watch-dossiers.ts';
import { readAssets } from './assets.ts';
import { Preview } from './preview.ts';
import { type Server, startServer } from './server.ts';

export interface PreviewRequest {
  /** Dossiers, folders above them, or documents. */
  readonly paths: readonly string[];
  /** 0 for any that is free. */
  readonly port: number;
  readonly poll: boolean;
  readonly polling: () => void;
  /** Hears what cannot be watched. */
  readonly unwatched: (error: unknown) => void;
  /** Hears what went wrong in the program; the preview goes on. */
  readonly failed: (error: unknown) => void;
  /** Absolute path of the compiled scripts of the page; default: beside this file. */
  readonly client?: string;
}

/** The part of the pipeline that a preview calls. */
export type PreviewPipeline = Pick<
  typeof pipeline,
  'render' | 'dossiersAt' | 'dossierIn' | 'ruleTexts' | 'kindLabel' | 'KnownPages'
>;

/**
 * Serves a page with the documents at paths, which follows every save; ready when it can be opened.
 * @throws HostError when a path or a part of the page is not there; Error of Node when the port cannot be had
 */
export async function servePreview(
  { paths, port, client, unwatched, failed, ...watched }: PreviewRequest,
  { pipeline, host }: { readonly pipeline: PreviewPipeline; readonly host: Host },
): Promise<Server> {
  const preview = new Preview({ pipeline, host, known: new pipeline.KnownPages(), failed });
  const assets = readAssets(host, client);
  const server = await startServer(
    {
      assets,
      textOf: (file) => preview.textOf(file),
      pdfOf: (file) => preview.pdfOf(file),
      findFile: (asked) => preview.findFile(asked),
      follow: (view, send) => preview.follow(view, send),
    },
    port,
  );
  let begun = () => {};
  const first = new Promise<void>((done) => {
    begun = done;
  });
  const watching = watchDossiers(
    {
      ...watched,
      paths,
      dossiers: () => pipeline.dossiersAt(paths, host),
      failed: unwatched,
      // Not waited for: a save that comes meanwhile makes what is under way outdated.
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

/** A document may be asked for beside its dossier. */
function foldersOf(dossiers: readonly { readonly folder: string }[]): readonly string[] {
  return [...new Set(dossiers.map(({ folder }) => folder))];
}

/** Makes the first document before anyone asks: what a program does for the first time takes it five times as long. */
function warmUp(preview: Preview): void {
  const file = preview.findFile(undefined);
  if (file === undefined) return;
  const stop = preview.follow({ file, form: 'html' }, () => {});
  void preview.settled().finally(stop);
}
