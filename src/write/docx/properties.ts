import { programVersion } from '../../host/program-version.ts';
import type { Document } from '../../model/document.ts';
import type { Origin } from '../../model/origin.ts';
import { windowTitle } from '../../model/window-title.ts';
import { creationMoment } from '../creation-moment.ts';
import { escapeXml } from './escape-xml.ts';
import { declaration } from './package-parts.ts';

const program = 'Akkoord';
const schemas = 'http://schemas.openxmlformats.org';

/** Returns `docProps/core.xml`. No clock is read: the dates are the document's own, or `sourceDateEpoch`. */
export function coreProperties(document: Document, sourceDateEpoch: number | undefined): string {
  const { iso } = creationMoment(document.date, sourceDateEpoch);
  const moment = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${iso}</dcterms:${name}>`;
  const author = escapeXml(document.author);
  return (
    `${declaration}<cp:coreProperties xmlns:cp="${schemas}/package/2006/metadata/core-properties"` +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(windowTitle(document))}</dc:title>` +
    (author && `<dc:creator>${author}</dc:creator><cp:lastModifiedBy>${author}</cp:lastModifiedBy>`) +
    `<cp:revision>1</cp:revision>${moment('created')}${moment('modified')}` +
    `<dc:language>${document.language}</dc:language></cp:coreProperties>`
  );
}

/** Returns `docProps/app.xml`. */
export function appProperties(): string {
  return (
    `${declaration}<Properties xmlns="${schemas}/officeDocument/2006/extended-properties">` +
    `<Application>${program}</Application></Properties>`
  );
}

/** Returns what Word shows under "Aangepast": which document this file is, and how to make it again. */
export function customProperties(
  { id, status, running }: Document,
  { commit = '', sources = [] }: Partial<Origin> = {},
): { name: string; value: string }[] {
  return [
    { name: 'document', value: id },
    { name: 'status', value: status },
    { name: 'version', value: running.version ?? '' },
    { name: 'program', value: `${program} ${programVersion()}` },
    { name: 'commit', value: commit },
    ...sources.map(({ path, sha256 }) => ({ name: `sha256 ${path}`, value: sha256 })),
  ].filter(({ value }) => value !== '');
}
