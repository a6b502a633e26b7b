import { fileURLToPath } from 'node:url';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { previewPage } from './page.ts';
import { previewStyle } from './style.ts';

/** A part of the page that is the same for every document. */
export interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array;
}

const script = 'text/javascript; charset=utf-8';
/** The build for older browsers. */
const pdfjs = ['pdf.min.mjs', 'pdf.worker.min.mjs'];

/**
 * Reads all parts of the page, once. Requests are only looked up here, so that no address leads to the disk.
 *
 * @param built absolute path of what the build made for the page: `client`, its own scripts, and `pdfjs`
 * @throws HostError when something is missing from the installation
 */
export function readAssets(
  host: Host,
  built: string = fileURLToPath(new URL('../../dist/preview', import.meta.url)),
): ReadonlyMap<string, Asset> {
  const text = (type: string, source: string): Asset => ({ type, bytes: new TextEncoder().encode(source) });
  const scripts = host.list(`${built}/client`).filter((name) => name.endsWith('.js'));
  if (!scripts.includes('main.js')) throw new HostError('ENOENT', `${built}/client/main.js`);
  return new Map<string, Asset>([
    ['', text('text/html; charset=utf-8', previewPage)],
    ['style.css', text('text/css; charset=utf-8', previewStyle)],
    ...scripts.map(
      (name) => [`client/${name}`, { type: script, bytes: host.read(`${built}/client/${name}`) }] as const,
    ),
    ...pdfjs.map(
      (name) => [`pdfjs/${name}`, { type: script, bytes: host.read(`${built}/pdfjs/${name}`) }] as const,
    ),
  ]);
}
