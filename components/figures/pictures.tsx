import type { PicturesData } from "@/lib/figures/pictures-data";
import { reveal } from "@/lib/figures/reveal";
import type { Grade } from "@/lib/quiz/items";
import { useFetched } from "../progress/use-fetched";
import { MapFigure } from "./map-figure";
import { Timeline } from "./timeline";
import { WhoMetWhom } from "./who-met-whom";

interface Props {
  url: string;
  /** By item id, of answered items alone. */
  grades: Record<string, Grade | undefined>;
  /** Whether an item, by its id, must not be given away. */
  isOpen: (id: string) => boolean;
}

/** The pictures of the article, as far as its questions are no longer open. */
export function Pictures({ url, grades, isOpen }: Props) {
  const { data } = useFetched<PicturesData>(url);
  if (!data) return null;
  const { figures, asked, labels } = data;
  const shown = reveal(figures.elements, asked, grades, isOpen);
  return (
    <>
      {figures.timeline && <Timeline figure={figures.timeline} shown={shown} labels={labels} />}
      {figures.map && <MapFigure figure={figures.map} shown={shown} labels={labels} />}
      {figures.whoMetWhom && <WhoMetWhom figure={figures.whoMetWhom} shown={shown} labels={labels} />}
    </>
  );
}
