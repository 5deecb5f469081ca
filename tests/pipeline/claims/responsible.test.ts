/** Whom those attacked who own up to a deed told before, or are said to have done it. */
import { describe } from 'vitest';
import { claims } from '../../support/reading.js';
import { sentences } from '../../support/table.js';

describe('who did what was told before', () => {
  sentences(
    `
    Bei einem Anschlag in Mogadischu starben elf Menschen. Die Taliban bekannten sich zu der Tat.
      + Taliban ATTACKS Mogadischu
    Bei einem Anschlag auf die polnische Botschaft starben elf Menschen. Frankreich macht die Hamas für den Anschlag verantwortlich.
      + Hamas ATTACKS polnische Botschaft [by Frankreich]
    In Lyon explodierte eine Bombe. Hinter dem Anschlag wird die PKK vermutet.
      + PKK ATTACKS Lyon
    Die Ministerin Anna Berger wurde in Lyon erschossen. Die ETA bekannte sich zu dem Mord.
      + ETA ATTACKS Anna Berger
      - ETA ATTACKS Lyon
    Die Ministerin Anna Berger war in Lyon erschossen worden. Jetzt bekannte sich die ETA zu dem Mord.
      + ETA ATTACKS Anna Berger
    Die Ministerin Anna Berger wurde nicht erschossen. Die ETA bekannte sich zu dem Mord.
      - ETA ATTACKS Anna Berger
    Bei einer Explosion in Lyon starben elf Menschen. Als Drahtzieher wird die ETA vermutet.
      + ETA ATTACKS Lyon
    # denied
    Bei einem Anschlag in Lyon starben elf Menschen. Die Hamas ist nicht für den Anschlag verantwortlich.
      - Hamas ATTACKS Lyon
    # nobody owns up, or to what was not told
    Bei einem Anschlag in Lyon starben elf Menschen. Bisher hat sich niemand zu dem Anschlag bekannt.
      - * ATTACKS *
    Bei einem Brand in Lyon starben elf Menschen. Die Hamas bekannte sich zu einem Anschlag.
      - Hamas ATTACKS *
    Bei einem Anschlag in Lyon starben elf Menschen. Die Hamas gilt als Partner des Iran.
      - Hamas ATTACKS *
    # long before, killed by somebody else
    Die Ministerin Anna Berger war 1999 erschossen worden. Bei einem Anschlag in Lyon starben elf Menschen. Die ETA bekannte sich zu der Tat.
      + ETA ATTACKS Lyon
      - ETA ATTACKS Anna Berger
    `,
    claims,
  );
});

describe('an attack on something new', () => {
  sentences(
    `
    In Lyon ist eine Bombe explodiert. Die Explosion war laut. Am Tag nach dem Anschlag auf eine Kaserne in Madrid gab es eine weitere Explosion.
      + Anschlag auf eine Kaserne LOCATED_IN Madrid
      - Explosion LOCATED_IN Madrid
    `,
    claims,
  );
});
