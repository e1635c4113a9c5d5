export type FailedLabels = Record<"failed" | "askAgain", string>;

/** Says that something could not be fetched, and offers to ask for it again. */
export function Failed({ labels, onAgain }: { labels: FailedLabels; onAgain: () => void }) {
  return (
    <p role="alert">
      {labels.failed}{" "}
      <button type="button" onClick={onAgain}>
        {labels.askAgain}
      </button>
    </p>
  );
}
