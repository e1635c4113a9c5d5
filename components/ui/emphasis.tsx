/** A text in which *words between asterisks* are Dutch words being talked about. */
export function Emphasis({ children }: { children: string }) {
  return children.split("*").map((part, place) =>
    place % 2 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: every second part stood between asterisks, and parts never move
      <i key={place} lang="nl">
        {part}
      </i>
    ) : (
      part
    ),
  );
}
