"use client";
import { lazy } from "react";
import type { Props } from "./saved-files";

const SavedFiles = process.env.NODE_ENV === "development" ? lazy(() => import("./saved-files")) : undefined;

/** Where someone writes, says how the files stand and shows a page anew when one is saved. To readers nothing of it travels. */
export function ContentWatch(props: Props) {
  return SavedFiles && <SavedFiles {...props} />;
}
