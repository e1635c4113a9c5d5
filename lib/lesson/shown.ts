import type { ArticlePage } from "@/lib/reading/page";

/** A paragraph of the text with the sentences in it that prove something. */
export interface ProvingBlock {
  sentences: { id: string; nl: string; proves: boolean }[];
}

/** The paragraphs (headline and standfirst are each one) in which these sentences stand, whole, in the order of the text. */
export function provingBlocks({ headline, standfirst, blocks, sentences }: ArticlePage, ids: string[]): ProvingBlock[] {
  return [[headline], standfirst, ...blocks.map((block) => block.sentences)]
    .filter((block) => block.some((id) => ids.includes(id)))
    .map((block) => ({
      sentences: block.map((id) => ({ id, nl: sentences[id]?.nl ?? "", proves: ids.includes(id) })),
    }));
}
