/**
 * Gives each mark of a complex field its own run, as Word writes it (ECMA-376 part 1, 17.16.18): the library
 * packs a whole field into one run, and readers that look for its marks run by run then lose what it shows.
 */
export function splitFields(xml: string): string {
  return xml.replace(runs, (run, properties: string | undefined, content: string) => {
    if (!content.includes('<w:fldChar ')) return run;
    const parts = content.split(marks).filter((part) => part !== '');
    return parts.map((part) => `<w:r>${properties ?? ''}${part}</w:r>`).join('');
  });
}

const runs = /<w:r>(<w:rPr>.*?<\/w:rPr>|<w:rPr\/>)?(.*?)<\/w:r>/gsu;
const marks = /(<w:fldChar [^>]*\/>|<w:instrText[^>]*>[^<]*<\/w:instrText>)/u;
