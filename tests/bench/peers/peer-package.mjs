import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Imports a package of the peers, which are installed in a folder of their own (`PEERS_FOLDER`) and are no dependency of this project. */
export async function peerPackage(name, entry = 'index.js') {
  return await import(pathToFileURL(join(process.env.PEERS_FOLDER, 'node_modules', name, entry)).href);
}
