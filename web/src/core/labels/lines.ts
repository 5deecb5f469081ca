/** A name as it is written under its disc: long ones on two lines, very long ones cut. */

const LONGEST_LINE = 24;
const FITS_ON_ONE = 18;

export function lines(name: string): string[] {
  if (name.length <= FITS_ON_ONE) return [name];
  const breaks = [...name.matchAll(/[ –-]/g)].map(({ index }) => index + 1);
  const middle = name.length / 2;
  const best = breaks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  if (best === undefined) return [shorten(name)];
  return [shorten(name.slice(0, best).trim()), shorten(name.slice(best).trim())];
}

function shorten(line: string): string {
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE - 1).trimEnd()}…` : line;
}
