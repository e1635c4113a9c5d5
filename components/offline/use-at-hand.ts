import { useEffect, useState } from "react";
import { atHand, onChange } from "@/lib/offline/page";

/** The addresses of the articles at hand, followed as they change. Undefined until known; `blocked` where none can be kept. */
export function useAtHand(): ReadonlySet<string> | "blocked" | undefined {
  const [kept, setKept] = useState<ReadonlySet<string> | "blocked">();
  useEffect(() => {
    const look = () => atHand().then(setKept, () => setKept("blocked"));
    look();
    return onChange(look);
  }, []);
  return kept;
}
