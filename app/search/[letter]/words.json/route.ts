import { notFound } from "next/navigation";
import { readIndex } from "@/lib/library/read";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => [...readIndex().keys()].map((letter) => ({ letter }));

/** Which articles have the words that begin with a letter, fetched when one is searched for. */
export async function GET(_request: Request, { params }: RouteContext<"/search/[letter]/words.json">) {
  const shard = readIndex().get(decodeURIComponent((await params).letter));
  if (!shard) notFound();
  return Response.json({ release: process.env.APP_RELEASE, ...shard });
}
