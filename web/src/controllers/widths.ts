/** How wide texts are, in pixels: to measure hundreds of names again at every picture would take as long as to find room for them. */
const known = new Map<string, Map<string, number>>();

// Until a font is there, another one was measured.
document.fonts.addEventListener('loadingdone', () => known.clear());

/** @param context is left with another font where the text has yet to be measured */
export function widthOf(context: CanvasRenderingContext2D, font: string, text: string): number {
  const widths = known.get(font) ?? new Map<string, number>();
  const width = widths.get(text);
  if (width !== undefined) return width;
  context.font = font;
  const measured = context.measureText(text).width;
  known.set(font, widths.set(text, measured));
  return measured;
}
