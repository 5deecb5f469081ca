import type { ClaimFilter } from '../../../../src/model/views.js';
import { MODALITIES, POLARITIES } from '../../../../src/model/vocabulary.js';
import type { Filters } from './types.js';

/** What the filters ask of a single claim, as the server asks it. */
export function claimFilter({ modalities, polarities, speakers, sources, from, to }: Filters): ClaimFilter {
  return {
    ...(modalities.length > 0 && { modalities: MODALITIES.filter((one) => !modalities.includes(one)) }),
    ...(polarities.length > 0 && { polarities: POLARITIES.filter((one) => !polarities.includes(one)) }),
    ...(speakers.length > 0 && { speakers: [...speakers] }),
    ...(sources.length > 0 && { sources: [...sources] }),
    ...(from !== null && { from }),
    ...(to !== null && { to }),
  };
}
