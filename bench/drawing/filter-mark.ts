/** What the page calls a change of the filters in the browser's trace. */
export const CHANGED = 'filters changed';
