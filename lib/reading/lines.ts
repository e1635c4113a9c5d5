/**
 * Where to print line numbers beside a text: the top of every fifth line, from the boxes that its words fill (in
 * pixels, in reading order). Boxes that overlap by more than half their height stand on one line.
 */
export function numberedLines(boxes: { top: number; bottom: number }[], every = 5): { number: number; top: number }[] {
  const lines: { top: number; bottom: number }[] = [];
  for (const box of boxes) {
    const line = lines.at(-1);
    const middle = (box.top + box.bottom) / 2;
    if (!line || middle > line.bottom) lines.push({ top: box.top, bottom: box.bottom });
  }
  return lines.flatMap(({ top }, index) => ((index + 1) % every === 0 ? [{ number: index + 1, top }] : []));
}
