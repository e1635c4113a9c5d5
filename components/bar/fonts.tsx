"use client";
import { useEffect } from "react";
import { FONTS_KEY, FONTS_VERSION } from "@/lib/progress/fonts";

/**
 * Fetches the two fonts once this page has nothing better to do, and notes that the next page may use them. The face
 * never changes while someone reads, and the fonts never compete with the first question for the network.
 */
export function Fonts() {
  useEffect(() => {
    if (document.documentElement.dataset.fonts) return;
    const fetchFonts = async () => {
      if (!navigator.onLine) return;
      try {
        await Promise.all(
          ["Source Serif 4 Variable", "Source Sans 3 Variable"].map((family) => document.fonts.load(`1em "${family}"`)),
        );
        localStorage.setItem(FONTS_KEY, FONTS_VERSION);
      } catch {
        // No network or no storage: the system's faces stay.
      }
    };
    const timer = setTimeout(fetchFonts, 3000);
    return () => clearTimeout(timer);
  }, []);
  return null;
}
