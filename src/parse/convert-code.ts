import type { Code, InlineCode, Nodes } from 'mdast';
import { type ParseContext, refuse, sourceOf } from './parse-context.ts';

/** Refuses blocks of code: an agreement has none, and indented lines are nearly always pasted from Word. */
export function refuseCode(node: Code, context: ParseContext): Nodes[] {
  const fenced = /^[`~]{3}/.test(sourceOf(node, context));
  return refuse(
    node,
    context,
    fenced
      ? {
          rule: 'markdown/code-block',
          message: 'Een blok met programmacode kan niet in een document staan.',
          help: 'Haal de regels met de tekens ``` of ~~~ weg.',
        }
      : {
          rule: 'markdown/indented-code',
          message: 'Deze tekst is vier of meer spaties ingesprongen; Markdown ziet hem als programmacode.',
          note: 'Dit gebeurt vaak bij tekst die uit Word is geplakt.',
          help: 'Haal de spaties en tabs aan het begin van de regels weg.',
        },
  );
}

/** Refuses code in a sentence. */
export function refuseInlineCode(node: InlineCode, context: ParseContext): Nodes[] {
  return refuse(node, context, {
    rule: 'markdown/inline-code',
    message: 'Tekst tussen accenten (`) is programmacode en kan niet in een document staan.',
    help: 'Haal de accenten weg, of gebruik `**vet**` of `*cursief*`. Voor aanhalingstekens typt u ‘ en ’.',
  });
}
