/** Whom "Diese" at the head of a sentence means, and which event "das Treffen" and "diese Messe" are. */
import { describe } from 'vitest';
import { entities } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('words that point to what was named last', () => {
  sentences(
    `
    Karl Huber kritisierte die CDU. Diese wies den Vorwurf zurück.
      + Diese = CDU
    Die Polizei rief die Feuerwehr. Diese lehnte ab.
      + Diese = Feuerwehr
      - Diese = Polizei
    Die USA kritisierten die Taliban. Diese kündigten Angriffe an.
      + Diese = Taliban
      - Diese = USA
    Die Polizei rief die Feuerwehr und die NATO. Diese unterstützten Polen.
      + Diese = Feuerwehr
      + Diese = NATO
    Emil Meier traf Karl Huber am Dienstag. Dieser kritisierte die NATO.
      + Dieser = Karl Huber
      - Dieser = Emil Meier
    Die SPD forderte das Parlament auf, zu handeln. Dieses lehnte ab.
      + Dieses = *arlament
    Die CDU lobte Karl Huber. Diese lehnte ab.
      + Diese = CDU
    # a thing that nobody notes was named last, or it may be either of what hangs together
    Die EU verhängte im März eine Steuer. Diese unterstützte Polen.
      - Diese = *
    Die Kritik der NATO war hart. Diese unterstützte Polen.
      - Diese = *
    # not at its head
    Die CDU schwieg. Polen lobte diese.
      - diese = *
    `,
    entities,
  );
});

describe('named events that are gone to', () => {
  sentences(
    `
    Der EU-Gipfel beginnt heute. Polen nimmt am Treffen teil.
      + Treffen = EU-Gipfel
    Der 12. Genfer Autosalon beginnt heute. Auf dieser für Polen wichtigen Messe in Genf spricht Karl Huber.
      + *Messe = Genfer Autosalon
    # long before, or of another sort
    Der EU-Gipfel beginnt. Polen stimmte zu. Ungarn stimmte zu. Litauen stimmte zu. Polen nimmt am Treffen teil.
      - Treffen = EU-Gipfel
    Der EU-Gipfel beginnt heute. Polen nimmt an der Demonstration teil.
      - *emonstration = EU-Gipfel
    `,
    entities,
  );
});
