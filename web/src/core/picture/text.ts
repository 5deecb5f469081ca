/** Numbers and words as SVG writes them. */

/** The face of all that is written in a picture, as an attribute. */
export const FACE = 'font-family="Inter, system-ui, sans-serif"';

export const n = (value: number): string => String(Math.round(value * 100) / 100);

export const titled = (text: string): string => `<title>${escaped(text)}</title>`;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no way to write them.
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
