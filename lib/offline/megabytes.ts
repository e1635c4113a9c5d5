/** A number of bytes as a reader reads it: "0,7 MB", "12 MB". Never less than a tenth of a megabyte. */
export function megabytes(bytes: number, lang: string): string {
  const millions = Math.max(bytes / 1e6, 0.1);
  const digits = millions < 10 ? 1 : 0;
  return `${new Intl.NumberFormat(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(millions)} MB`;
}
