/** What the page calls a change of the filters, and the new picture, in the browser's trace. */
export const CHANGED = 'filters changed';
export const PAINTED = 'picture drawn';
