/**
 * Languages and formats that people show in documents, in small letters. With capitals only these are no
 * words of the text.
 */
export const codeLanguages: ReadonlySet<string> = new Set(
  [
    'abnf asciidoc bash bat bnf bpmn c c# c++ cmd console css csv cypher dart diff dmn docker dockerfile ebnf f# geojson git gml go',
    'graphql groovy handlebars haskell hcl html http ini java javascript jinja js json json-ld json5 jsonc jsonld julia kotlin latex',
    'less lua makefile markdown matlab md mermaid ndjson objective-c owl perl php plaintext plantuml powershell properties protobuf ps1',
    'puml python r rdf regex rst ruby rust sass scala scss sh shacl shell soap sparql sql svg swift tex text toml ts tsv tsx turtle',
    'ttl txt typescript vb vba wkt wsdl xbrl xhtml xml xpath xquery xsd xsl xslt yaml yml zsh',
  ].flatMap((line) => line.split(' ')),
);
