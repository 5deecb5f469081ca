/** `plain` costs a fraction and shows it: for more than the processor can draw smoothly where there is no graphics card. */
export type Look = 'smooth' | 'plain';
