/** A text as a part of an address, whatever it is: `encodeURIComponent` throws at half a surrogate pair, which saved state may hold. */
export const addressPart = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));

const LONGEST_SEED = 40;

/** The draw that an address asks to repeat, by its parameter `name`; undefined where it asks for none. */
export const readDraw = (address: URL, name: string): string | undefined =>
  address.searchParams
    .get(name)
    ?.slice(0, LONGEST_SEED)
    .replace(/\p{Cs}/gu, "\ufffd") || undefined;
