import { useEffect, useEffectEvent } from "react";

/** Calls `on` with each single key, in lower case, that is not meant for a field, a control that has the focus, or the browser. */
export function useKey(on: (key: string) => void) {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
    const target = event.target as Element;
    if (target.closest("input:not([type=radio]), select, textarea, [popover]")) return;
    if (event.key === " " && target.closest("button, a, input, summary")) return;
    on(event.key.toLowerCase());
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => handle(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}
