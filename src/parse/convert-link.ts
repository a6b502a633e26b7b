import type { Link, LinkReference, Nodes, PhrasingContent } from 'mdast';
import { type Certainty, type Fix, replacement } from '../diagnostic/fix.ts';
import { textOf } from '../model/text-of.ts';
import { slashed } from '../text/slashed.ts';
import { definitionOf } from './definitions.ts';
import { convertChildren, nodeSpan, type ParseContext, rangeOf, refuse, sourceOf } from './parse-context.ts';
import { urlProblem } from './safe-url.ts';

/** Keeps a link with a safe address. */
export function convertLink(node: Link, context: ParseContext): Nodes[] {
  return link(node, node.url, node.title, context);
}

/** Turns `[tekst][naam]` into a link to the address that `[naam]: adres` gives. */
export function convertLinkReference(node: LinkReference, context: ParseContext): Nodes[] {
  reportLostBrackets(node, context);
  const definition = definitionOf(node, context);
  return link(node, definition.url, definition.title, context);
}

/** `[1]` is how people number their sources: with `[1]: adres` below it, its brackets and that line go. */
function reportLostBrackets(node: LinkReference, context: ParseContext): void {
  const source = sourceOf(node, context);
  if (context.mode === 'template' || !/^\[(?:\d+\p{L}?|[^\p{L}\p{N}\s]+)\](?:\[\])?$/u.test(source)) return;
  const line = nodeSpan(definitionOf(node, context), context).start.line;
  refuse(node, context, {
    rule: 'markdown/doubtful-sign',
    severity: 'warning',
    message: `De haken om \`${source}\` worden niet afgedrukt, en de regel met het adres ook niet.`,
    note: `Door regel ${line} is dit een koppeling. Het lijkt een verwijzing naar een bron.`,
    help: `Maak er een voetnoot van: \`[^${source.replace(/\W/g, '') || '1'}]\`, en onderaan \`[^${source.replace(/\W/g, '') || '1'}]: de bron\`. Is het een koppeling, geef haar dan woorden: \`[tekst](adres)\`.`,
  });
}

function link(
  node: Link | LinkReference,
  address: string,
  title: string | null | undefined,
  context: ParseContext,
): Nodes[] {
  const url = withSlashes(address.normalize('NFC'));
  // An address with a value in it is looked at when the value is known.
  const problem = hasValue(url, context) ? undefined : urlProblem(url);
  if (problem) {
    const { right, ...finding } = problem;
    // Only `https://` or `mailto:` is missing.
    const missing = finding.rule === 'link/scheme' ? 'safe' : 'suggestion';
    const certainty = finding.severity === 'error' ? missing : 'choice';
    refuse(node, context, { ...finding, fixes: toAddress(node, address, right, certainty, context) });
  }
  const isRefused = problem?.severity === 'error';
  if (title)
    refuse(node, context, {
      rule: 'markdown/link-title',
      message: 'De titel achter het adres van deze koppeling wordt nergens getoond.',
      help: 'Zet de titel in de tekst, of haal hem weg.',
    });
  const children = convertChildren(node, context) as PhrasingContent[];
  if (textOf(children).trim() === '' && !/^#|\.md(?:#|$)/.test(url) && !hasValue(url, context) && !isRefused)
    return refuse(node, context, {
      rule: 'markdown/empty-link',
      message: 'Deze koppeling heeft geen tekst.',
      help: 'Schrijf `[tekst](adres)`. Alleen een verwijzing binnen het dossier mag zonder tekst.',
    });
  return isRefused ? children : [{ type: 'link', url, children, data: { span: nodeSpan(node, context) } }];
}

/** Returns the fix that gives a link another address; none where it is not written as it is read. */
function toAddress(
  node: Link | LinkReference,
  address: string,
  right: string | undefined,
  certainty: Certainty,
  context: ParseContext,
): readonly Fix[] {
  const [start] = rangeOf(node);
  const source = sourceOf(node, context);
  const opening = ['](', '](<'].find((mark) => source.includes(`${mark}${address}`));
  if (right === undefined || opening === undefined) return [];
  const from = start + source.lastIndexOf(`${opening}${address}`) + opening.length;
  return [replacement(context.spanAt(from, from + address.length), right, certainty)];
}

/** A path within the dossier has `/` between its folders; other addresses stay as they are. */
function withSlashes(url: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return url;
  const [path = '', ...fragment] = url.split('#');
  return [slashed(path), ...fragment].join('#');
}

/** A token of a template's value, or `{{veld}}` in prose. */
function hasValue(url: string, { mode }: ParseContext): boolean {
  return mode === 'template' ? url.includes('\uE000') : url.includes('{{');
}
