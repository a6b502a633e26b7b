/** Programs of others that accept or reject all tracked changes of a Word file. */
import {
  acceptTrackedChangesInOoxml,
  configureXmlProvider,
  rejectTrackedChangesInOoxml,
} from '@ansonlai/docx-redline-js';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { docxDiffAcceptRevisions, docxDiffRejectRevisions, initialize } from 'docxodus/core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Side } from '../../src/docx-reading/side-of.ts';

export type DocxJudge = (bytes: Uint8Array, side: Side) => Promise<Uint8Array>;

/** What this one reads of a package: it knows XML, and no packages. */
const tracked = ['word/document.xml', 'word/footnotes.xml'];

export const docxJudges = {
  /** On the Open XML SDK of Microsoft, in WebAssembly: the first call takes seconds. */
  docxodus: async (bytes, side) => {
    await initialize();
    return side === 'accepted' ? docxDiffAcceptRevisions(bytes) : docxDiffRejectRevisions(bytes);
  },
  'docx-redline-js': async (bytes, side) => {
    configureXmlProvider({ DOMParser, XMLSerializer });
    const resolve = side === 'accepted' ? acceptTrackedChangesInOoxml : rejectTrackedChangesInOoxml;
    const parts = unzipSync(bytes);
    for (const name of tracked) {
      const part = parts[name];
      if (part) parts[name] = strToU8(resolve(strFromU8(part), { allAuthors: true }).oxml);
    }
    return zipSync(parts);
  },
} satisfies Record<string, DocxJudge>;
