import { notFound } from "next/navigation";
import { isLanguage, LANGUAGES } from "@/lib/i18n/languages";
import { readLibrary } from "@/lib/library/read";

export const dynamic = "force-static";
export const dynamicParams = false;

/** Next asks no layout for the language of a route that is no page. */
export const generateStaticParams = () => LANGUAGES.map((lang) => ({ lang }));

/** Every article of the library, for a reader who asks for more than its page carries. */
export async function GET(_request: Request, { params }: RouteContext<"/[lang]/library.json">) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  return Response.json({ release: process.env.APP_RELEASE, entries: readLibrary(lang) });
}
