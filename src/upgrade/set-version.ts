import { markerName } from '../load/find-project.ts';
import { seriesOf } from '../values/version.ts';
import type { Draft } from './draft.ts';
import { writtenData } from './written-data.ts';

/** Sets the version in `akkoord.yaml`, and in `package.json` when that names one by number. */
export function setVersion(draft: Draft, version: string): void {
  const marker = draft.text(markerName);
  if (marker !== undefined) draft.put(markerName, withSeries(marker, seriesOf(version)));
  const manifest = draft.text('package.json');
  const pinned = pinnedVersion(draft);
  if (manifest !== undefined && pinned !== undefined)
    draft.put('package.json', manifest.replace(pin, `$1${version}$3`));
}

/** Says whether a line can be added to a project file: it is empty, or has a key on each line. */
export function canBeSet(marker: string): boolean {
  const content = marker
    .replace(/^\ufeff/, '')
    .replace(/^[ \t]*(?:#.*)?$/gm, '')
    .trim();
  return content === '' || (!/^[{%[-]/.test(content) && writtenData(marker) !== undefined);
}

/** Returns the version that a project says it was made for; undefined when it says none. */
export function statedVersion(draft: Draft): string | undefined {
  const stated = writtenData(draft.text(markerName) ?? '')?.raw.entries.get('akkoord');
  return (
    (stated?.kind === 'text' && notation.test(stated.text) ? stated.text : undefined) ?? pinnedVersion(draft)
  );
}

const notation = /^\d{1,4}(?:\.\d{1,4}){0,2}$/;

/** A dependency on Akkoord by number; a file or an address is the user's own. */
const pin = /("akkoord"\s*:\s*")([~^]?\d+\.\d+\.\d+)(")/;

function pinnedVersion(draft: Draft): string | undefined {
  return pin.exec(draft.text('package.json') ?? '')?.[2]?.replace(/^[~^]/, '');
}

function withSeries(text: string, series: string): string {
  const data = writtenData(text);
  const stated = data?.raw.entries.get('akkoord');
  if (data && stated?.kind === 'text')
    return stated.text === series
      ? text
      : data.replaced(stated.span, `${stated.text === '' ? ' ' : ''}"${series}"`);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const [comments = ''] = /^\ufeff?(?:[ \t]*(?:#[^\n]*)?\n)*/.exec(text) ?? [];
  return `${comments}akkoord: "${series}"${end}${text.slice(comments.length)}`;
}
