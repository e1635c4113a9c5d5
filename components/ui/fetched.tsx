import { type ComponentType, Suspense, use, useState } from "react";
import { Failed, type FailedLabels } from "./failed";

interface Part<P> {
  /** Never fails: what does not come is asked for again when it is shown. */
  fetch: () => Promise<void>;
  /** From when it has come. */
  Come?: ComponentType<P>;
}

/** `lost`: what it says where its file does not come. */
export type Fetched<P> = ComponentType<P & { lost: FailedLabels }> & Pick<Part<P>, "fetch">;

/**
 * A component in a file of its own, fetched when it is first shown or by `fetch` before that. Where the file does not come it can be
 * asked for again: `lazy` asks once, and brings down what is around it.
 */
export function fetched<P extends object>(load: () => Promise<{ default: ComponentType<P> }>): Fetched<P> {
  const part: Part<P> = {
    fetch: () =>
      load().then(
        (file) => {
          part.Come = file.default;
        },
        () => {},
      ),
  };
  return Object.assign(
    ({ lost, ...props }: P & { lost: FailedLabels }) => <Reached {...{ part, lost }} props={props as unknown as P} />,
    { fetch: part.fetch },
  );
}

interface ReachedProps<P> {
  part: Part<P>;
  lost: FailedLabels;
  props: P;
}

function Reached<P extends object>(given: ReachedProps<P>) {
  const [asked, ask] = useState(given.part.fetch);
  return (
    <Suspense>
      <Shown {...given} asked={asked} onAgain={() => ask(given.part.fetch)} />
    </Suspense>
  );
}

interface ShownProps<P> extends ReachedProps<P> {
  asked: Promise<void>;
  onAgain: () => void;
}

function Shown<P extends object>({ part, lost, props, asked, onAgain }: ShownProps<P>) {
  // What is there is shown at once: even a promise that has been kept takes a moment.
  if (!part.Come) use(asked);
  const { Come } = part;
  return Come ? <Come {...props} /> : <Failed labels={lost} onAgain={onAgain} />;
}
