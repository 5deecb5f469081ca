export type Parameter = string | number | boolean | null;

/** What is no place for a parameter: strings, quoted names and comments. */
const ELSEWHERE = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/.*|\/\*[\s\S]*?\*\//g;

/** The names that a query asks values for, in its order. */
export function parametersOf(query: string): string[] {
  const names = query.replace(ELSEWHERE, ' ').matchAll(/\$([A-Za-z_]\w*)/g);
  return [...new Set([...names].map(([, name]) => name ?? ''))];
}

/** Numbers, `true`, `false` and `null` mean what they say, all else is a text; quotation marks make a text of anything. */
export function parameterValue(written: string): Parameter {
  const text = written.trim();
  if (/^(true|false|null|-?\d+(\.\d+)?|"(?:\\.|[^"\\])*")$/.test(text)) {
    try {
      const value: unknown = JSON.parse(text);
      if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    } catch {
      // Digits and quotation marks that JSON does not know, such as 007, are a text.
    }
  }
  return text;
}
