import { lookUp } from '../compose/look-up.ts';
import { printedText } from '../compose/values-below.ts';
import { shapeAt } from '../kinds/shape-at.ts';
import { sectionNamed } from '../model/body-sections.ts';
import { capitalized } from '../text/capitalized.ts';
import { type BodyCursor, bodyCursor } from './body-cursor.ts';
import { type AuthoredValue, computedText } from './computed-text.ts';
import { attributeHelp, directiveHelp } from './directive-help.ts';
import type { Explanation } from './explanation.ts';
import { frontmatterCursor } from './frontmatter-cursor.ts';
import { hoverWords } from './hover-words.ts';
import { kindOfText, shapeOfText, viewOf } from './known-document.ts';
import { linkEnd } from './link-targets.ts';
import { referents } from './referents.ts';
import type { Situation } from './situation.ts';

/** Explains what is at a position: label, explanation and computed value. */
export function hover(situation: Situation): Explanation | undefined {
  const root = shapeOfText(situation);
  const cursor = frontmatterCursor(situation, root);
  if (!cursor) return bodyHover(situation);
  const { line } = cursor;
  if (!line) return undefined;
  const path = cursor.at === 'key' ? line.path : cursor.path;
  const shape = shapeAt(root, path);
  if (!shape) return undefined;
  const authored = cursor.at === 'key' || cursor.path.length > line.path.length ? undefined : line.value;
  const text = fieldText({ shape, path, authored: authored ?? line.value, line: line.line }, situation);
  return { text, stretch: cursor.stretch };
}

function fieldText(field: AuthoredValue, situation: Situation): string {
  const { shape, path, authored } = field;
  const name = path.findLast((step) => typeof step === 'string') ?? '';
  const id = authored.replace(/^(["'])(.*)\1$/, '$2');
  const referent = referents(path, situation).find((each) => each.id === id);
  const meaning = shape.kind === 'leaf' ? shape.meanings?.[id] : undefined;
  const computed = computedText(field, viewOf(situation));
  return paragraphs(
    `**${capitalized(shape.label)}** (\`${String(name)}\`)`,
    computed && `**${computed}**`,
    referent && `\`${id}\`: ${[referent.label, referent.explanation].filter(Boolean).join('. ')}`,
    meaning && `\`${id}\`: ${meaning}`,
    shape.hint && `${capitalized(shape.hint)}.`,
    shape.kind === 'leaf' && !shape.choices && `Bijvoorbeeld: \`${shape.example}\``,
    shape.kind === 'leaf' &&
      shape.choices &&
      `Keuzes: ${shape.choices.map((each) => choiceText(each, shape.meanings?.[each])).join(', ')}`,
  );
}

function choiceText(choice: string, meaning: string | undefined): string {
  return `\`${choice}\`${meaning === undefined ? '' : ` (${meaning})`}`;
}

function bodyHover(situation: Situation): Explanation | undefined {
  const cursor = bodyCursor(situation);
  const text = cursor && tellers[cursor.in](cursor as never, situation);
  return cursor && text !== undefined ? { text, stretch: cursor.stretch } : hoverWords(situation);
}

type CursorIn<K extends BodyCursor['in']> = Extract<BodyCursor, { in: K }>;

const tellers = {
  mention: ({ authored }, situation) => mentionText(authored, situation),
  target: ({ authored }, situation) => {
    const end = linkEnd(authored, situation);
    return end && paragraphs(`**${end.title}**`, `${end.span.file}, regel ${end.span.start.line}`);
  },
  directive: ({ authored }) => textIn(directiveHelp, authored),
  attribute: ({ authored }) => textIn(attributeHelp, authored),
  attributeValue: ({ attribute }) => textIn(attributeHelp, attribute),
  heading: ({ authored }, situation) => {
    const known = situation.dossier?.templates.get(kindOfText(situation))?.sections ?? [];
    const section = sectionNamed(authored, known);
    return (
      section && paragraphs(`**${section.heading}**${section.mandatory ? ' (verplicht)' : ''}`, section.hint)
    );
  },
  footnote: () => undefined,
  picture: () => undefined,
} satisfies { [K in BodyCursor['in']]: (cursor: CursorIn<K>, situation: Situation) => string | undefined };

function mentionText(authored: string, situation: Situation): string | undefined {
  const view = viewOf(situation);
  if (!view || authored.trim() === '') return undefined;
  const found = lookUp(authored, view);
  if (!found.ok) return paragraphs(found.message, found.help);
  const fields = found.pieces.filter((piece) => typeof piece !== 'string');
  const [first] = fields;
  const printed = printedText(authored, view);
  return paragraphs(
    `**${printed ?? 'nog niet ingevuld'}**`,
    first && fields.length === 1 && capitalized(first.label),
    first && fields.length === 1 && `${first.span.file}, regel ${first.span.start.line}`,
  );
}

function textIn(texts: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(texts, name) ? texts[name] : undefined;
}

function paragraphs(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join('\n\n');
}
