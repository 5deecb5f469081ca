/** Who comes into whose office. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('succession', () => {
  sentences(
    `
    Im Mai trat der DFB-Präsident Jan Nowak zurück. Auf ihn folgt Karl Huber.
      + Karl Huber REPRESENTS Deutscher Fußball-Bund
    Der polnische Ministerpräsident Jan Nowak ist tot. Er wurde 2010 von Karl Huber abgelöst.
      + Karl Huber REPRESENTS Polen
    Der Präsident von Peru, Jan Nowak, tritt im Juli ab. Sein Nachfolger wird Karl Huber.
      + Karl Huber REPRESENTS Peru [planned]
    Der polnische Verteidigungsminister Karl Huber ist zurückgetreten. Nachfolgerin wird Anna Berger.
      + Anna Berger REPRESENTS Polen [planned]
    Karl Huber ist zum Nachfolger von UNIDO-Generaldirektor Jan Nowak gewählt worden.
      + Karl Huber REPRESENTS UNIDO
    Karl Huber tritt die Nachfolge von NATO-Generalsekretär Jan Nowak an.
      + Karl Huber REPRESENTS NATO
    Jan Nowak ist Präsident der Lufthansa. Karl Huber könnte ihn im Mai ablösen.
      + Karl Huber REPRESENTS Lufthansa [possible]
    # and the other way round
    Karl Huber ist neuer Präsident des DFB. Er folgt auf Jan Nowak, der im Mai zurücktrat.
      + Jan Nowak REPRESENTS Deutscher Fußball-Bund
    # not what he was before, nor where both are known
    Der ehemalige Ministerpräsident von Peru Karl Huber wurde zum Nachfolger von Jan Nowak gewählt.
      - Jan Nowak REPRESENTS *
    NATO-Generalsekretär Karl Huber löste 2010 UNIDO-Generaldirektor Jan Nowak ab.
      - Jan Nowak REPRESENTS NATO*
    # nobody's office
    Jan Nowak ist Präsident der Lufthansa. Nachfolger von Nowak wird nicht Karl Huber.
      - Karl Huber REPRESENTS *
    Auf Jan Nowak folgte im Rennen Karl Huber.
      - * REPRESENTS *
    Amtsinhaber Jan Nowak aus Peru trat zurück. Karl Huber folgt auf Nowak.
      - Karl Huber REPRESENTS *
    Der Lufthansa-Präsident Jan Nowak löste ein Ticket. Der Sprecher ist Karl Huber.
      - Karl Huber REPRESENTS Lufthansa*
    Der Vorstandschef von Boeing, Karl Huber, tritt zurück. An seine Stelle tritt Anna Berger.
      + Anna Berger REPRESENTS Boeing
    Anna Berger übernimmt den Posten von NATO-Generalsekretär Karl Huber.
      + Anna Berger REPRESENTS NATO
    Der NATO-Generalsekretär Karl Huber kam. Anna Berger übernahm seine Koffer und trat an seine Tür.
      - Anna Berger REPRESENTS *
    `,
    claims,
  );
});
