import { notFound } from "next/navigation";
import { savedFiles } from "@/lib/content/load";

/** How the files of an article stand, for its page to see when one was saved. Where nobody writes there is no such thing. */
export async function GET(_request: Request, { params }: RouteContext<"/[lang]/articles/[slug]/[level]/saved.json">) {
  const { slug } = await params;
  return Response.json(savedFiles(slug) ?? notFound());
}
