import { carriedFiles } from './carried-files.ts';
import { plainText } from './plain-text.ts';
import { type StoryParts, StoryReader } from './story-reader.ts';
import { wordComments } from './word-comments.ts';
import type { WordBlock, WordFile } from './word-file.ts';
import { openWordPackage, type Relationship, type WordPackage } from './word-package.ts';
import { wordStyles } from './word-styles.ts';
import { elementIn, elementsIn, textIn, type XmlElement } from './xml-element.ts';

/** Notes that are no notes but the lines above them. */
const separators = ['separator', 'continuationSeparator', 'continuationNotice'];

/**
 * Reads a Word file with all its changes and comments. Takes what any program wrote: what partners send is never held to
 * the schema of the format.
 * @throws WordRefusal for another kind of file, and one that is too large or broken
 */
export function readDocx(file: Uint8Array): WordFile {
  const opened = openWordPackage(file);
  const related = [...opened.relationships(opened.main).values()];
  const pathsOf = (type: string): string[] =>
    related.filter((each) => each.type === type && !each.isOutside).map(({ target }) => target);
  const xmlOf = (type: string): XmlElement | undefined =>
    pathsOf(type)
      .map((path) => opened.xml(path))
      .find((xml) => xml !== undefined);
  const styles = wordStyles(xmlOf('styles'), xmlOf('numbering'));
  const partsOf = (path: string | undefined): StoryParts => ({
    styles,
    relationships: path === undefined ? new Map<string, Relationship>() : opened.relationships(path),
  });
  const notesOf = (type: 'footnotes' | 'endnotes'): [string, WordBlock[]][] =>
    pathsOf(type).flatMap((path) =>
      elementsIn(opened.xml(path), `w:${type.slice(0, -1)}`)
        .filter(({ attributes }) => !separators.includes(attributes['w:type'] ?? ''))
        .map((note) => [
          `${type.slice(0, -1)} ${note.attributes['w:id']}`,
          new StoryReader(partsOf(path)).blocks(note),
        ]),
    );
  const running = [...pathsOf('header'), ...pathsOf('footer')]
    .map((path) => new StoryReader(partsOf(path)).blocks(opened.xml(path)))
    .filter((blocks) => plainText(blocks).trim() !== '');
  const body = elementIn(opened.xml(opened.main), 'w:body');
  const [commentsPath] = pathsOf('comments');
  return {
    blocks: new StoryReader(partsOf(opened.main)).blocks(body),
    notes: new Map([...notesOf('footnotes'), ...notesOf('endnotes')]),
    running,
    comments: wordComments(xmlOf('comments'), xmlOf('commentsExtended'), partsOf(commentsPath)),
    ...propertiesOf(opened),
    part: opened.bytes,
    carried: () => carriedFiles(opened),
  };
}

function propertiesOf(opened: WordPackage): Pick<WordFile, 'properties' | 'title'> {
  const partOf = (type: string): XmlElement | undefined => {
    const path = [...opened.relationships('').values()].find((each) => each.type === type)?.target;
    return path === undefined ? undefined : opened.xml(path);
  };
  const custom = elementsIn(partOf('custom-properties'), 'property');
  const title = elementIn(partOf('core-properties'), 'dc:title');
  return {
    properties: new Map(custom.map((each) => [each.attributes.name ?? '', textIn(each)])),
    title: title ? textIn(title) : '',
  };
}
