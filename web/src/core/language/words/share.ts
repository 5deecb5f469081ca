import { inBoth } from './in-both.js';

type ShareWords = {
  title: string;
  captions: string;
  copy: string;
  copied: string;
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
