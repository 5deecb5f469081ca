/** Acts that are aimed at somebody. */
import type { RelationType } from '../../model/vocabulary.js';

/** Acts towards somebody, whatever of his they are about: "kritisierte den Prozess der Ukraine", "würdigte Obamas Einsatz". */
export const TOWARDS: ReadonlySet<RelationType> = new Set([
  'ACCUSES',
  'SUPPORTS',
  'REJECTS',
  'PROTESTS_AGAINST',
  'DEMANDS',
  'WARNS',
  'THREATENS',
]);
