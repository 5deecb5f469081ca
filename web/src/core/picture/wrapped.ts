/** A text in lines that are no wider than there is room; what needs more lines than it may have ends in an ellipsis. */
export function wrapped(text: string, room: number, most: number, wide: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && wide(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, most);
  if (lines.length > most) kept.push(`${kept.pop()} …`);
  return kept.map((line) => cut(line, room, wide));
}

function cut(line: string, room: number, wide: (text: string) => number): string {
  if (wide(line) <= room) return line;
  let short = line.replace(/ …$/, '');
  while (short.length > 1 && wide(`${short} …`) > room) short = short.slice(0, -1);
  return `${short.trimEnd()} …`;
}
