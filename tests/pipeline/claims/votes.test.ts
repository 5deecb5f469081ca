/** Votes that point back at what is voted on, and those whose verb is told once for both sides. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('votes', () => {
  sentences(
    `
    Der Bundestag hat das Luftsicherheitsgesetz verabschiedet. Die SPD stimmte dagegen.
      + SPD REJECTS Luftsicherheitsgesetz
      - SPD REJECTS Bundestag
    Der Bundestag stimmte über das Mediengesetz ab. Die FDP votierte dafür, die SPD dagegen.
      + FDP SUPPORTS Mediengesetz
      + SPD REJECTS Mediengesetz
    Der Bundestag hat das Luftsicherheitsgesetz verabschiedet. CDU und FDP stimmten dafür, SPD und CSU dagegen.
      + CDU SUPPORTS Luftsicherheitsgesetz
      + FDP SUPPORTS Luftsicherheitsgesetz
      + SPD REJECTS Luftsicherheitsgesetz
      + CSU REJECTS Luftsicherheitsgesetz
      - CDU SUPPORTS SPD
    Der Bundestag hat das Luftsicherheitsgesetz verabschiedet. CDU und FDP stimmten mit Nein.
      + CDU REJECTS Luftsicherheitsgesetz
      + FDP REJECTS Luftsicherheitsgesetz
    # what the text spoke of last, but not long ago
    Der Bundestag hat das Luftsicherheitsgesetz verabschiedet. Es folgte das Mediengesetz. Die SPD stimmte dagegen.
      + SPD REJECTS Mediengesetz
      - SPD REJECTS Luftsicherheitsgesetz
    Der Bundestag beriet das Luftsicherheitsgesetz. Es regnete. Es war kalt. Es wurde spät. Die SPD stimmte dagegen.
      - SPD REJECTS Luftsicherheitsgesetz
    # by whose votes it fell, they were not for it
    Das Luftsicherheitsgesetz der SPD wurde mit den Stimmen der CDU abgelehnt.
      + CDU SUPPORTS Luftsicherheitsgesetz [negative]
    Das Luftsicherheitsgesetz wurde mit den Stimmen der CDU angenommen.
      + CDU SUPPORTS Luftsicherheitsgesetz
    # what it is against is told, or it is no vote
    Der Bundestag hat das Luftsicherheitsgesetz verabschiedet. Die SPD stimmte gegen Karl Huber.
      - SPD REJECTS Luftsicherheitsgesetz
    Der Bundestag hat das Luftsicherheitsgesetz verabschiedet. Die SPD stimmte geschlossen.
      - SPD * Luftsicherheitsgesetz
    Der Bundestag hat das Luftsicherheitsgesetz verabschiedet. Die FDP lobte Karl Huber, die SPD dagegen schwieg.
      - SPD * Luftsicherheitsgesetz
    Das Abkommen wurde beraten. Die SPD stimmte dagegen, die CDU lobte den Vertrag.
      + SPD REJECTS Abkommen
      - SPD REJECTS Vertrag
    `,
    claims,
  );
});
