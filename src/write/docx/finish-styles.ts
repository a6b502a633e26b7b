/** Styles of Word itself that are shown although nothing uses them; others appear when they are used. */
const offered = ['Emphasis', 'Subtitle', 'Table Grid'];

/** Word knows so many styles by name (those of Word 2016; later ones only add). */
const known = 376;

/** Changes in the styles what the library has no words for, or has wrong. */
export function finishStyles(xml: string): string {
  const exceptions = offered.map(
    (name) => `<w:lsdException w:name="${name}" w:semiHidden="0" w:unhideWhenUsed="0" w:qFormat="1"/>`,
  );
  const latent =
    `<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="${known}">` +
    `${exceptions.join('')}</w:latentStyles>`;
  return (
    xml
      .replace('</w:docDefaults>', `</w:docDefaults>${latent}`)
      // To the library it is a style of paragraphs: to Word, and to who clicks it, one of characters.
      .replace(/<w:style w:type="paragraph" w:styleId="Strong">.*?<\/w:style>/su, '')
      .replace(/<w:style [^>]*w:styleId="TOC\d">.*?<\/w:style>/gsu, (style) =>
        style.replace('<w:tab w:val="right"', '<w:tab w:val="right" w:leader="dot"'),
      )
  );
}
