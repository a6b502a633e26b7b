import { type IRunOptions, RunProperties, TextRun, type XmlComponent } from 'docx';
import type { Words } from '../../model/words.ts';
import { element, InlineElement } from './raw-elements.ts';
import { styleIds } from './style-ids.ts';

/** What a control shows until it is filled in: words in a character style. Word reads it from a part. */
export interface Prompt {
  /** By which controls name it. */
  readonly name: string;
  readonly text: string;
  readonly style: string;
}

/** A place where a reader still has to fill something in. */
export interface Control {
  /** What Word shows above it; at most 64 characters are kept. */
  readonly title: string;
  /** Key of the frontmatter that it represents; of a longer one the last 64 characters are kept. */
  readonly key?: string | undefined;
  /** A date can be picked from a calendar. */
  readonly holds?: 'place' | 'date' | undefined;
  /** Absent: room to click in, and no words that could reach a signed copy. */
  readonly text?: string | undefined;
  /** Of what is typed in it, where that differs from the text around it. */
  readonly look?: Pick<IRunOptions, 'bold' | 'italics' | 'language' | 'underline'>;
}

/** Characters that Word takes for a title and a tag. */
const MAX_TITLE = 64;
/** En spaces. */
const emptyRoom = '\u2002'.repeat(12);

/** Makes content controls (ECMA-376 part 1, 17.5.2), each with its prompt, which comes back when cleared. */
export class Controls {
  readonly #words: Words;
  readonly #prompts = new Map<string, Prompt>();
  #count = 0;

  constructor(words: Words) {
    this.#words = words;
  }

  /** All prompts, in order of their names. */
  get prompts(): readonly Prompt[] {
    return [...this.#prompts.values()];
  }

  /** Returns a control that shows its prompt. */
  open({ title, key, holds, text, look = {} }: Control): InlineElement {
    const prompt = this.#prompt(text ?? emptyRoom, text === undefined ? styleIds.prompt : styleIds.blank);
    this.#count += 1;
    return new InlineElement(
      element('w:sdt', {}, [
        element('w:sdtPr', {}, [
          ...(Object.keys(look).length > 0 ? [new RunProperties(look)] : []),
          element('w:alias', { 'w:val': [...title].slice(0, MAX_TITLE).join('') }),
          ...(key ? [element('w:tag', { 'w:val': [...key].slice(-MAX_TITLE).join('') })] : []),
          element('w:id', { 'w:val': this.#count }),
          element('w:placeholder', {}, [element('w:docPart', { 'w:val': prompt.name })]),
          element('w:showingPlcHdr'),
          ...(holds === 'date' ? [datePicker()] : [element('w:text')]),
        ]),
        element('w:sdtContent', {}, [new TextRun({ ...look, style: prompt.style, text: prompt.text })]),
      ]),
    );
  }

  #prompt(text: string, style: string): Prompt {
    const known = this.#prompts.get(text);
    if (known) return known;
    const name = this.#words.styles.prompt({ number: String(this.#prompts.size + 1) });
    const prompt = { name, text, style };
    this.#prompts.set(text, prompt);
    return prompt;
  }
}

function datePicker(): XmlComponent {
  return element('w:date', {}, [
    element('w:dateFormat', { 'w:val': 'd MMMM yyyy' }),
    element('w:lid', { 'w:val': 'nl-NL' }),
    element('w:storeMappedDataAs', { 'w:val': 'dateTime' }),
    element('w:calendar', { 'w:val': 'gregorian' }),
  ]);
}
