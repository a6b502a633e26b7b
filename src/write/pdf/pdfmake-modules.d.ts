/** pdfmake's own files have no types; `pdfmake.ts` gives each its type from `pdfmake-classes.ts`. */
declare module 'pdfmake/js/*' {
  const exported: { readonly default: unknown };
  export = exported;
}
