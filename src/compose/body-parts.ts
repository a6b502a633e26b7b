import type { Heading, Root, RootContent, Text } from 'mdast';
import type { Report } from '../diagnostic/diagnostic.ts';
import { replacement } from '../diagnostic/fix.ts';
import type { Span } from '../diagnostic/span.ts';
import { kindFacts } from '../kinds/facts.ts';
import { blankParagraph } from '../model/blank.ts';
import { type BodySection, bodySections, sectionNear } from '../model/body-sections.ts';
import type { LoadedDocument } from '../model/dossier.ts';
import { spanOf } from '../model/nodes.ts';
import type { Section } from '../model/sections.ts';
import { endOfText } from '../model/source-text.ts';
import { textOf } from '../model/text-of.ts';
import type { Words } from '../model/words.ts';

/** An author's text, cut into the sections that a template asks for. */
export interface BodyParts {
  /** Heading and content of a known section, with a blank when it is empty, or missing but mandatory. */
  section(id: string): RootContent[];
  /** Everything that no slot asks for by name, in order. */
  readonly rest: readonly RootContent[];
  /** Depth of the shallowest heading, which is that of the sections; 1 without headings. */
  readonly depth: number;
}

/**
 * Cuts a body. `named` are the ids that the template asks for. With `keepsRest` it also takes everything
 * else, with `keepsBefore` the text before the first heading. What nobody takes is an error, so that no text
 * is left out silently; so are two headings for one section.
 */
export function bodyParts(
  document: LoadedDocument,
  body: Root,
  known: readonly Section[],
  named: ReadonlySet<string>,
  keepsRest: boolean,
  keepsBefore: boolean,
  words: Words,
  report: Report,
): BodyParts {
  const sections = bodySections(body, known);
  const firstHeading = sections[0]?.heading;
  const before = firstHeading ? body.children.slice(0, body.children.indexOf(firstHeading)) : body.children;
  const depth = firstHeading?.depth ?? 1;
  const found = new Map<string, BodySection>();
  const rest: RootContent[] = before.filter(isShown);
  if (!keepsBefore && rest[0]) report(textBefore(rest[0], document));
  for (const part of sections) {
    const id = part.section?.id;
    if (id === undefined || !named.has(id)) {
      rest.push(part.heading, ...part.content.filter(isShown));
      if (!keepsRest) report(unknownSection(part.heading, known, named));
      continue;
    }
    const earlier = found.get(id);
    if (earlier) report(sectionTwice(part.heading, earlier.heading));
    else found.set(id, part);
  }
  return {
    section(id) {
      const part = found.get(id);
      if (part) {
        const content = part.content.filter(isShown);
        const blank = blankParagraph(textOf(part.heading), { span: spanOf(part.heading) }, words);
        return [part.heading, ...(content.length > 0 ? content : [blank])];
      }
      const section = known.find((each) => each.id === id);
      return section?.mandatory ? missing(section, depth, endOfText(document), words) : [];
    },
    rest,
    depth,
  };
}

/** A footnote is printed elsewhere. */
function isShown(node: RootContent): boolean {
  return node.type !== 'footnoteDefinition';
}

function missing(section: Section, depth: number, span: Span, words: Words): RootContent[] {
  const data = { span };
  const children = [{ type: 'text' as const, value: section.heading, data }];
  return [
    { type: 'heading', depth: depth as Heading['depth'], children, data: { span } },
    blankParagraph(section.heading, { span }, words),
  ];
}

function textBefore(node: RootContent, { data }: LoadedDocument) {
  const { role, article, label } = kindFacts[data.kind];
  return {
    rule: 'section/before-first',
    severity: 'error',
    message: 'Deze tekst staat boven de eerste kop en heeft in het document geen plaats.',
    help:
      role === 'part'
        ? `Zet hem onder een van de vaste koppen van ${article} ${label}.`
        : 'Zet hem onder een kop.',
    span: spanOf(node),
  } as const;
}

function unknownSection(heading: Heading, known: readonly Section[], named: ReadonlySet<string>) {
  const text = textOf(heading);
  const choices = known.filter(({ id }) => named.has(id));
  const names = choices.map((section) => section.heading);
  const near = sectionNear(text, choices)?.heading;
  const only = onlyText(heading);
  return {
    rule: 'section/unknown',
    severity: 'error',
    message: `De kop \`${text}\` heeft in dit document geen plaats.`,
    note: 'Dit soort document heeft vaste koppen; wat eronder staat zou wegvallen.',
    help: near
      ? `Bedoelde u \`${near}\`? Een eigen kop kan wel onder een vaste kop staan, een niveau dieper.`
      : `Kies uit: ${names.map((name) => `\`${name}\``).join(', ')}.`,
    span: spanOf(heading),
    ...(near && only && { fixes: [replacement(spanOf(only), near, 'suggestion')] }),
  } as const;
}

/** Returns the text of a heading that is nothing else. */
function onlyText({ children: [first, ...more] }: Heading): Text | undefined {
  return more.length === 0 && first?.type === 'text' ? first : undefined;
}

function sectionTwice(heading: Heading, earlier: Heading) {
  return {
    rule: 'section/twice',
    severity: 'error',
    message: `Het onderdeel \`${textOf(heading)}\` staat er twee keer.`,
    help: 'Zet de tekst onder één kop bij elkaar.',
    span: spanOf(heading),
    related: [{ message: 'hier staat het ook', span: spanOf(earlier) }],
  } as const;
}
