import { useEffect, useState } from "react";
import { atHand, onChange } from "@/lib/offline/page";

type AtHand = ReadonlySet<string> | "blocked";

/** Looked at once for all who ask, until it changes. */
let looked: Promise<AtHand> | undefined;

/** The addresses of the articles at hand, followed as they change. Undefined until known; `blocked` where none can be kept. */
export function useAtHand(): AtHand | undefined {
  const [kept, setKept] = useState<AtHand>();
  useEffect(() => {
    const look = () => {
      looked ??= atHand().catch(() => "blocked");
      looked.then(setKept);
    };
    look();
    return onChange(look);
  }, []);
  return kept;
}

if (typeof window !== "undefined")
  onChange(() => {
    looked = undefined;
  });
