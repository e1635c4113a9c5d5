/** Where something stands over a picture, whatever its size: for the `style` of an element positioned absolutely. */
export const percent = (
  { width, height }: { width: number; height: number },
  [x, y]: readonly [number, number],
): { left: string; top: string } => ({
  left: `${((100 * x) / width).toFixed(2)}%`,
  top: `${((100 * y) / height).toFixed(2)}%`,
});
