/** White space by its code: what `\s` and `trim` mean by it. */

const SPACE = 0x20;

export function isBlank(code: number): boolean {
  if (code <= SPACE) return code === SPACE || (code >= 0x09 && code <= 0x0d);
  return code >= 0xa0 && isWideBlank(code);
}

function isWideBlank(code: number): boolean {
  if (code >= 0x2000)
    return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;
  return code === 0xa0 || code === 0x1680;
}

/** The first place from one on, and before the end, that is no blank. */
export function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}
