/** `node word-template.mjs <docx> <paragraph> …`: writes a Word file with these paragraphs, for the programs that fill one. */
import { writeFileSync } from 'node:fs';
import { Document, Packer, Paragraph } from 'docx';

const [file, ...paragraphs] = process.argv.slice(2);
const document = new Document({ sections: [{ children: paragraphs.map((text) => new Paragraph(text)) }] });
writeFileSync(file, await Packer.toBuffer(document));
