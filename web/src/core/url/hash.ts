/** The address of a view: everything after `#`. */

/** Colons and commas are legal in a fragment and legible; `URLSearchParams` would escape them. */
export function toHash(entries: Record<string, string>): string {
  const parts = Object.entries(entries).map(
    ([key, value]) => `${key}=${encodeURIComponent(value).replace(/%3A/g, ':').replace(/%2C/g, ',')}`,
  );
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

export function valuesOf(hash: string): URLSearchParams {
  return new URLSearchParams(hash.replace(/^#/, '').replaceAll('+', '%2B'));
}
