import type { KindProps } from "./kind-fields";
import { Options } from "./options";

/** Every sentence of the text, to choose the proving one from. */
export function Point({ item, response, grade, sentences, labels }: KindProps<"point">) {
  const proofs = item.evidence.flat();
  const key = proofs.includes(response) ? response : (proofs[0] ?? "");
  return (
    <Options
      labelledBy={`prompt-${item.id}`}
      options={Object.entries(sentences).map(([id, label]) => ({ id, label }))}
      chosen={response}
      checked={grade && { key, mark: grade.parts[0]?.mark }}
      labels={labels}
      lang="nl"
    />
  );
}
