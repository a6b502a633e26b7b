/** Fills in the text fields of a PDF with pdf.js, as Firefox does: by an incremental update, drawn with the font of the form. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Returns the file with these values; `values` is by name of the field. @throws Error when there is no such text field */
export async function fillFields(
  bytes: Uint8Array,
  values: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const task = getDocument({ data: Uint8Array.from(bytes), isEvalSupported: false, verbosity: 0 });
  const document = await task.promise;
  const fields = await document.getFieldObjects();
  for (const [name, value] of Object.entries(values)) {
    const [field] = (fields?.[name] ?? []) as { id: string; type: string }[];
    if (field?.type !== 'text') throw new Error(`there is no text field ${name}`);
    document.annotationStorage.setValue(field.id, { value });
  }
  const filled = await document.saveDocument();
  await task.destroy();
  return filled;
}

/** What the text fields hold, by name, as pdf.js reads it. */
export async function filledValues(bytes: Uint8Array): Promise<Record<string, string>> {
  const task = getDocument({ data: Uint8Array.from(bytes), isEvalSupported: false, verbosity: 0 });
  const fields = (await (await task.promise).getFieldObjects()) ?? {};
  await task.destroy();
  const texts = Object.entries(fields as Record<string, { type: string; value?: string }[]>);
  return Object.fromEntries(
    texts.flatMap(([name, [field]]) => (field?.type === 'text' ? [[name, field.value ?? '']] : [])),
  );
}
