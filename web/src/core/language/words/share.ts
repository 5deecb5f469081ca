import { inBoth } from './in-both.js';

type ShareWords = {
  title: string;
  captions: string;
  copy: string;
  copied: string;
  /** Where a part of the view had no room in the address. */
  copiedInPart: string;
  partly: string;
  notCopied: string;
  as: Record<'png' | 'svg' | 'gexf' | 'graphml' | 'csv' | 'json' | 'jsonld' | 'cypher', string>;
  saved(files: string): string;
  failed: string;
};

export const share = inBoth<ShareWords>({
  de: {
    title: 'Ausgeben',
    captions: 'Bilder mit Angaben und Legende',
    copy: 'Adresse dieser Ansicht kopieren',
    copied: 'Adresse kopiert',
    copiedInPart: 'Adresse kopiert. Was von sehr vielen Knoten handelt, passt nicht hinein und bleibt in diesem Browser.',
    partly: 'Ein Teil dieser Ansicht liegt nur in dem Browser, aus dem die Adresse kommt.',
    notCopied: 'Der Browser erlaubt das Kopieren nicht. Die Adresse steht oben in seiner Leiste.',
    as: {
      png: 'Bild als PNG',
      svg: 'Bild als SVG',
      gexf: 'GEXF für Gephi',
      graphml: 'GraphML für yEd und NetworkX',
      csv: 'CSV: drei Tabellen',
      json: 'JSON wie die API',
      jsonld: 'JSON-LD, verknüpfte Daten',
      cypher: 'Cypher-Skript für Neo4j',
    },
    saved: (files) => `Gespeichert: ${files}`,
    failed: 'Das ließ sich nicht ausgeben. Bitte noch einmal versuchen.',
  },
  en: {
    title: 'Export',
    captions: 'Pictures with caption and legend',
    copy: 'Copy the address of this view',
    copied: 'Address copied',
    copiedInPart: 'Address copied. What is about very many nodes has no room in it and stays in this browser.',
    partly: 'A part of this view lies only in the browser that the address comes from.',
    notCopied: 'The browser does not allow copying. The address stands in its bar above.',
    as: {
      png: 'Picture as PNG',
      svg: 'Picture as SVG',
      gexf: 'GEXF for Gephi',
      graphml: 'GraphML for yEd and NetworkX',
      csv: 'CSV: three tables',
      json: 'JSON as the API has it',
      jsonld: 'JSON-LD, linked data',
      cypher: 'Cypher script for Neo4j',
    },
    saved: (files) => `Saved: ${files}`,
    failed: 'That could not be exported. Please try again.',
  },
});
