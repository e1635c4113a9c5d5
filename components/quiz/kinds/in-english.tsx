import { Fragment } from "react";
import type { Label } from "@/lib/quiz/items";

/** What a list offers, each with its English: a list itself shows one language only. What is the same in both is left out. */
export const InEnglish = ({ options }: { options: Label[] }) =>
  options
    .filter(({ label }) => label.nl !== label.en)
    .map(({ id, label }, at) => (
      <Fragment key={id}>
        {at > 0 && " · "}
        <span lang="nl">{label.nl}</span>: <span lang="en">{label.en}</span>
      </Fragment>
    ));
