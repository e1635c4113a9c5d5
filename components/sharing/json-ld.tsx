import { scriptText } from "@/lib/sharing/json-ld";

/** Data for search engines, in the words of schema.org. */
export function JsonLd({ data }: { data: object }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every "<" escaped, which nothing can break out of
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptText(data) }} />;
}
