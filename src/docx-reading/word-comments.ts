import { plainText } from './plain-text.ts';
import { type StoryParts, StoryReader } from './story-reader.ts';
import { authorshipOf } from './tracked.ts';
import type { WordComment } from './word-file.ts';
import { elementsIn, type XmlElement } from './xml-element.ts';

/**
 * Reads the comments of a file. Which answers which, and which is resolved, is in a part that came with Word 2013: by the
 * id of the last paragraph of a comment ([MS-DOCX] 2.5.4.3).
 */
export function wordComments(
  comments: XmlElement | undefined,
  extended: XmlElement | undefined,
  parts: StoryParts,
): WordComment[] {
  const told = new Map(
    elementsIn(extended, 'w15:commentEx').map(({ attributes }) => [
      attributes['w15:paraId'] ?? '',
      attributes,
    ]),
  );
  const all = elementsIn(comments, 'w:comment').map((element) => ({
    element,
    paragraph: elementsIn(element, 'w:p').at(-1)?.attributes['w14:paraId'] ?? '',
  }));
  const idOf = (paragraph: string | undefined): string | undefined =>
    paragraph === undefined
      ? undefined
      : all.find((each) => each.paragraph === paragraph)?.element.attributes['w:id'];
  return all.map(({ element, paragraph }) => {
    const more = told.get(paragraph);
    return {
      id: element.attributes['w:id'] ?? '',
      ...authorshipOf(element),
      text: plainText(new StoryReader(parts).blocks(element)).trim(),
      parent: idOf(more?.['w15:paraIdParent']),
      isResolved: more?.['w15:done'] === '1',
    };
  });
}
