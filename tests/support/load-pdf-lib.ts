import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * Loads pdf-lib, which changes PDFs for tests and judges our reader. Its package offers hundreds of small modules, which take a second or more to load one
 * by one; the same code lies beside them as one file, which takes a tenth of a second.
 */
export function loadPdfLib(): Promise<typeof import('@cantoo/pdf-lib')> {
  const entry = pathToFileURL(createRequire(import.meta.url).resolve('@cantoo/pdf-lib'));
  return import(new URL('../dist/pdf-lib.esm.min.js', entry).href);
}
