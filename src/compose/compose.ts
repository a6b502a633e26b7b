import type { Root } from 'mdast';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { ViewGroup } from '../kinds/view/view-value.ts';
import type { Document } from '../model/document.ts';
import type { Dossier, LoadedDocument } from '../model/dossier.ts';
import { type Field, isField } from '../model/field.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { printField } from '../model/print-field.ts';
import { statusOf } from '../model/status-of.ts';
import { styleOf } from '../model/style-of.ts';
import { formatDate } from '../values/format-date.ts';
import { type Composer, composer } from './compose-root.ts';
import { tooLarge } from './document-size.ts';

/** Composes the tree of a document; undefined when the template is wrong or it is too large (reported). */
export function compose(loaded: LoadedDocument, dossier: Dossier, report: Report): Document | undefined {
  return composing(dossier, report)(loaded);
}

/** Returns `compose` for the documents of a dossier: what they share is read and reported once. */
export function composing(
  dossier: Dossier,
  report: Report,
): (loaded: LoadedDocument) => Document | undefined {
  const parts = composer(dossier, report);
  return (loaded) => {
    const root = parts.root(loaded);
    const fault = root && tooLarge(root, loaded, dossier);
    if (fault) report(fault);
    return root && !fault ? documentOf(loaded, root, dossier, parts) : undefined;
  };
}

function documentOf(loaded: LoadedDocument, root: Root, dossier: Dossier, { viewOf }: Composer): Document {
  const { words } = dossier;
  const main = dossier.main.data;
  const data = 'status' in loaded.data ? loaded.data : main;
  const letter = 'about' in data ? data : undefined;
  const title = printField(loaded.data.title) ?? '';
  const status = statusOf(loaded, dossier);
  const date = data.date.value;
  const { municipality, lead } = viewOf(dossier.main).data;
  return {
    id: loaded.id,
    file: loaded.file,
    kind: loaded.data.kind,
    title,
    status,
    date,
    language: dossier.resources.project?.language ?? 'nl-NL',
    running: {
      title,
      notice: textOf(data.notice ?? main.notice),
      version: textOf(data.version),
      date: date ? formatDate(date) : '',
      status: words.status[status],
      sent: textOf(letter?.sent),
      case: textOf(letter?.case),
      reference: textOf(letter?.reference),
      municipality: nameIn(municipality, 'short'),
    },
    ...(letter && { layout: 'letter' as const }),
    ...('order' in data && data.order?.value && { signingOrder: data.order.value }),
    author: nameIn(municipality) || nameIn(lead) || ('from' in main ? textOf(main.from) : ''),
    style: letter ? letterStyle(styleOf(loaded, dossier)) : styleOf(loaded, dossier),
    words,
    root,
  };
}

function textOf(field: Field | undefined): string {
  return (field && printField(field)) ?? '';
}

function nameIn(partner: ViewGroup[string] | undefined, key: 'name' | 'short' = 'name'): string {
  const name = (partner as ViewGroup | undefined)?.[key];
  return name !== undefined && isField(name) ? textOf(name) : '';
}

/** Headings in a letter are one step smaller than in a report. */
function letterStyle(style: HouseStyle): HouseStyle {
  const [, ...smaller] = style.headings;
  return smaller.length === 0 ? style : { ...style, headings: smaller };
}
