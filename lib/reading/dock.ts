/** How much of the screen's height a docked card may take; `card.module.css` has the same share. */
const CARD_SHARE = 0.42;

/**
 * At which edge of a phone's screen the card docks, so that it never hides the line it explains: at the bottom, or under
 * the bar when the word stands low. Both lengths in pixels from the top of the screen.
 */
export function dockSide(wordBottom: number, screenHeight: number): "top" | "bottom" {
  return wordBottom > screenHeight * (1 - CARD_SHARE) ? "top" : "bottom";
}
