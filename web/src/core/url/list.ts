/** Several values under one name: separated by commas, one inside a value escaped, as the API has it. */

export function toList(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\,]/g, '\\$&')).join(',');
}

/** The empty list and a list of one empty value are written alike; both are read as the latter. */
export function fromList(text: string): string[] {
  const values = [''];
  for (const [part = '', escaped] of text.matchAll(/\\(.)|./gsu)) {
    if (part === ',') values.push('');
    else values[values.length - 1] += escaped ?? part;
  }
  return values;
}
