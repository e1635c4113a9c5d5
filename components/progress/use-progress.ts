import { useStore } from "zustand";
import { progress } from "@/lib/progress/browser";
import type { ProgressState } from "@/lib/progress/store";

/** A part of the reader's progress. It is empty on the server and while hydrating, and itself from then on. */
export function useProgress<T>(select: (state: ProgressState) => T): T {
  return useStore(progress(), select);
}
