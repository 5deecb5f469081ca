/** What is done in a parliament, and between whom something is agreed. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('passives that say where it was decided', () => {
  sentences(
    `
    Das Luftsicherheitsgesetz wurde im Bundestag abgelehnt.
      + Bundestag REJECTS Luftsicherheitsgesetz
    Das Luftsicherheitsgesetz wurde in der ersten Lesung des Parlaments angenommen.
      + Parlament AGREES_WITH Luftsicherheitsgesetz
    Das Luftsicherheitsgesetz soll im Bundesrat gebilligt werden.
      + Bundesrat SUPPORTS Luftsicherheitsgesetz [planned]
    Der Antrag Polens wurde im Sicherheitsrat abgelehnt.
      + UN-Sicherheitsrat REJECTS Polen
    # somebody else is told to do it, or it is nothing that they do
    Das Luftsicherheitsgesetz wurde im Bundestag von der SPD abgelehnt.
      + SPD REJECTS Luftsicherheitsgesetz
      - Bundestag REJECTS *
    Karl Huber wurde im Bundestag kritisiert.
      - Bundestag ACCUSES *
    Das Luftsicherheitsgesetz wurde in Berlin abgelehnt.
      - * REJECTS *
    `,
    claims,
  );
});

describe('passives that say between whom', () => {
  sentences(
    `
    Das Abkommen, das zwischen Polen und der Türkei geschlossen wurde, gilt.
      + Polen AGREES_WITH Türkei
    Die Gespräche, die zwischen Serbien und Ungarn geführt werden, stocken.
      + Serbien MET_WITH Ungarn
    Der Bau wurde zwischen Siemens und BMW vereinbart.
      + Siemens AGREES_WITH BMW
    Die Straße, die zwischen Polen und Litauen gebaut wird, ist teuer.
      - Polen * Litauen
    `,
    claims,
  );
});
