// biome-ignore lint/style/noRestrictedImports: fonts are no content, and satori wants their bytes
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import { Picture } from "@/components/sharing/picture";
import { PICTURE } from "@/lib/sharing/links";

/** Satori reads woff, not the woff2 of the variable fonts that readers get. */
const face = (weight: number) =>
  readFile(
    join(process.cwd(), `node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`),
  );

/** The picture of a page as a PNG. Its address does not change with it, so it is kept for a day. */
export async function drawPicture(texts: Parameters<typeof Picture>[0]): Promise<Response> {
  const [regular, bold] = await Promise.all([face(400), face(600)]);
  return new ImageResponse(<Picture {...texts} />, {
    ...PICTURE,
    fonts: [
      { name: "Serif", data: regular, weight: 400 },
      { name: "Serif", data: bold, weight: 600 },
    ],
    headers: { "Cache-Control": "public, max-age=86400" },
  });
}
