import { useEffect, useState } from "react";

const MINUTE = 60_000;

/** The time, in milliseconds since 1970: as of the last minute, and of when the page was looked at again. */
export function useNow(): [now: number, refresh: () => void] {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === "visible") setNow(Date.now());
    };
    const timer = setInterval(refresh, MINUTE);
    document.addEventListener("visibilitychange", refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", refresh);
    };
  }, []);
  return [now, () => setNow(Date.now())];
}
