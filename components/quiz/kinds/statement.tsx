import type { KindProps } from "./kind-props";
import { Options } from "./options";

const VERDICTS = ["right", "wrong", "not-stated"] as const;

export default function Statement({ item, response, grade, labels, lang }: KindProps<"statement">) {
  return (
    <Options
      labelledBy={`prompt-${item.id}`}
      options={VERDICTS.map((id) => ({ id, label: { nl: labels.verdicts[id], en: labels.verdicts[id] } }))}
      chosen={response}
      checked={grade && { key: item.key, mark: grade.parts[0]?.mark }}
      labels={labels}
      lang={lang}
    />
  );
}
