/** Takes out of a built page what it carries twice: once as HTML, and once more in the data that React wakes it with. */

/** React's data for the page, in as many scripts as Next wrote it in. */
const PUSHES = /<script>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g;
/** Where one row of that data stands for another: "$12", "$L12" and "$12:props:children" all name the row 12. */
const REFERENCES = /"\$[A-Z@]?([0-9a-f]+)[":]/g;
/** In a page's head, what its data ask for too once React reads them: by then the scripts have come, which it would hold back. */
const HINTS = /<link rel="preload" [^>]*as="fetch"[^>]*>/g;
/** Where a row makes an element of a client component, which has to come alive. */
const LIVE = /\["\$","\$L/;

/**
 * A row: its id, in hexadecimal, empty for a hint; and what it holds, with the byte that ends it.
 * @typedef {{ id: string, text: string }} Row
 */

/**
 * The rows of React's data. All end with a line break but those of long texts, "T" and a number of bytes.
 * @param {string} data @returns {Row[]}
 */
function rowsOf(data) {
  const bytes = Buffer.from(data);
  /** @type {Row[]} */
  const rows = [];
  for (let at = 0; at < bytes.length; ) {
    const colon = bytes.indexOf(":", at);
    const [head, length] = /^T([0-9a-f]+),/.exec(bytes.toString("latin1", colon + 1, colon + 20)) ?? [];
    const end = length ? colon + 1 + head.length + Number.parseInt(length, 16) : bytes.indexOf("\n", colon) + 1;
    if (colon < 0 || end <= 0) throw new Error("React's data in this page are not as they were expected");
    rows.push({ id: bytes.toString("latin1", at, colon), text: bytes.toString("utf8", colon + 1, end) });
    at = end;
  }
  return rows;
}

/**
 * An element as it is woken. A style that is in the page already is known by its address; what an element is told to hold as HTML,
 * React takes as it finds it, and an element marked `data-static` is told so here.
 * @param {unknown} value @param {Set<string>} styles the addresses of the styles in the page; that of an error's own is not among them
 * @returns {unknown}
 */
function slim(value, styles) {
  const deeper = (/** @type {unknown} */ each) => slim(each, styles);
  if (typeof value !== "object" || value === null) return value;
  if (!Array.isArray(value)) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, deeper(each)]));
  const [mark, type, key, props] = value;
  if (mark === "$" && type === "style" && styles.has(props?.href)) return [mark, type, key, { ...props, children: "" }];
  if (mark === "$" && (props?.["data-static"] || props?.dangerouslySetInnerHTML)) {
    const { children = null, ...others } = props;
    if (LIVE.test(JSON.stringify(children))) throw new Error("a client component inside data-static would never wake");
    return [mark, type, key, { ...others, dangerouslySetInnerHTML: { __html: "" } }];
  }
  return value.map(deeper);
}

/**
 * Takes out of a page what its head asks to be fetched for scripts, and out of its data the text of its styles and all that stands inside
 * an element marked `data-static`; the rest is left as it is. Throws where the data are not as this Next writes them, or where something
 * static would have to come alive.
 * @param {string} html a whole page as Next prerenders it @returns {string}
 */
export function lighten(html) {
  const data = [...html.matchAll(PUSHES)].map(([, text = '""']) => JSON.parse(text)).join("");
  if (!data) return html;
  const styles = new Set(
    [...html.matchAll(/<style [^>]*data-href="([^"]*)"/g)].flatMap(([, all = ""]) => all.split(" ")),
  );
  const rows = rowsOf(data).map(({ id, text }) => {
    const isModel = /^[[{]/.test(text);
    return { id, text: isModel ? `${JSON.stringify(slim(JSON.parse(text), styles))}\n` : text };
  });

  /** From the page's own row, all that is still asked for. */
  const asked = new Set(["", "0"]);
  for (const id of asked)
    for (const { text } of rows.filter((row) => row.id === id))
      for (const [, named = ""] of text.matchAll(REFERENCES)) asked.add(named);
  if (rows.some(({ id, text }) => !asked.has(id) && LIVE.test(text)))
    throw new Error("a client component inside data-static would never wake");

  const lighter = rows
    .filter(({ id }) => asked.has(id))
    .map(({ id, text }) => `${id}:${text}`)
    .join("");
  const escaped = JSON.stringify(lighter).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  let isFirst = true;
  return html.replace(HINTS, "").replace(PUSHES, () => {
    const script = isFirst ? `<script>self.__next_f.push([1,${escaped}])</script>` : "";
    isFirst = false;
    return script;
  });
}
