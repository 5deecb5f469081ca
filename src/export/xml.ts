/** XML as text. Characters that XML 1.0 cannot hold at all are left out, whatever an article contained. */

const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Parsers turn some characters into others unless they are written as references. */
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"\t\n\r\u0085\u2028]/g, (character) => ENTITIES[character] ?? '');

export type Attributes = Record<string, string | number | boolean | null | undefined>;

/** An element on lines of its own; attributes that are null or absent are left out. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>\n${children.join('\n')}\n</${name}>`;
}

/** An element around text, on one line, so that no white space is added to the text. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  return element(name, attributes, ['']).replace('>\n\n<', `>${escapeXml(text)}<`);
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
