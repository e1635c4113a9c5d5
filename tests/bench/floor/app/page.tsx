"use client";
import { useState } from "react";

/** The least that answers a tap. */
export default function Page() {
  const [tapped, setTapped] = useState(false);
  return (
    <button type="button" data-tapped={tapped || undefined} onClick={() => setTapped(true)}>
      {tapped ? "Tapped" : "Tap here"}
    </button>
  );
}
