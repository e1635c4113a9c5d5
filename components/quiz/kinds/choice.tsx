import type { KindProps } from "./kind-props";
import { Options } from "./options";

export function Choice({ item, response, grade, labels }: KindProps<"choice">) {
  const key = item.options.find(({ why }) => !why)?.id ?? "";
  return (
    <Options
      labelledBy={`prompt-${item.id}`}
      options={item.options}
      chosen={response}
      checked={grade && { key, mark: grade.parts[0]?.mark }}
      labels={labels}
      lang={item.optionsIn ?? "nl"}
    />
  );
}
