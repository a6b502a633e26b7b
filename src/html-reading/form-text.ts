import { elementsBelow, type HtmlElement, textIn } from './parsed-html.ts';

const tick = (isOn: boolean): string => (isOn ? '☒' : '☐');

/** What is filled in or chosen in the elements of a form, by their name. */
const texts: Readonly<Record<string, (element: HtmlElement) => string>> = {
  input: ({ attributes }) => {
    const type = attributes.get('type') ?? 'text';
    if (type === 'checkbox' || type === 'radio') return tick(attributes.has('checked'));
    return ['text', 'date', 'number', 'email'].includes(type) ? (attributes.get('value') ?? '') : '';
  },
  select: (element) => {
    const options = elementsBelow(element).filter(({ name }) => name === 'option');
    const chosen = options.find(({ attributes }) => attributes.has('selected')) ?? options[0];
    return chosen ? textIn(chosen).trim() : '';
  },
  textarea: (element) => textIn(element),
};

/** Returns what is filled in or chosen in an element of a form; undefined for another element. */
export function formText(element: HtmlElement): string | undefined {
  return texts[element.name]?.(element);
}

/** Returns the box before an item that Google Docs can tick; its picture is no part of the text. */
export function itemTick({ attributes }: HtmlElement): string | undefined {
  const state = attributes.get('aria-checked');
  return state === undefined ? undefined : tick(state === 'true');
}

/** Says whether a picture is such a box. */
export function isTickPicture({ name, attributes }: HtmlElement): boolean {
  return name === 'img' && /^(?:un)?checked$/.test(attributes.get('alt') ?? '');
}
