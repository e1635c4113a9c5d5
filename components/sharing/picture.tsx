/**
 * The picture that other sites show beside a link, 1200 x 630 px. Drawn by satori, which knows flex boxes and no style sheets; its
 * fonts are Latin, and what they do not have is left blank.
 */
interface Props {
  kicker: string;
  headline: string;
  /** The line under the rule: levels, a date. */
  foot: string;
}

/** Of `globals.css`, its light side. */
const [PAPER, INK, SOFT, ACCENT] = ["#fbf9f4", "#1b1c1e", "#5a5c61", "#0d5a6b"];
/** In px: so that the longest headline of a newspaper keeps to four lines. */
const sizeOf = (headline: string) => (headline.length > 90 ? 60 : headline.length > 50 ? 72 : 88);

export function Picture({ kicker, headline, foot }: Props) {
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        width: "100%",
        height: "100%",
        padding: "64px 80px 56px",
        borderTop: `20px solid ${ACCENT}`,
        background: PAPER,
        color: INK,
        fontFamily: "Serif",
      }}
    >
      <div style={{ display: "flex", flexDirection: "column" }}>
        <div style={{ fontSize: 34, color: ACCENT }}>{kicker}</div>
        <div
          style={{
            display: "block",
            lineClamp: 4,
            marginTop: 20,
            fontSize: sizeOf(headline),
            fontWeight: 600,
            lineHeight: 1.15,
          }}
        >
          {headline}
        </div>
      </div>
      <div
        style={{ display: "flex", alignItems: "center", justifyContent: "space-between", fontSize: 32, color: SOFT }}
      >
        <div style={{ display: "flex", alignItems: "center", color: INK, fontWeight: 600 }}>
          {/* The mark of app/icon.svg. */}
          <svg width="56" height="56" viewBox="0 0 32 32" aria-hidden="true">
            <rect width="32" height="32" rx="6" fill={ACCENT} />
            <path d="M10 6h12v20l-6-5-6 5z" fill={PAPER} />
          </svg>
          <div style={{ marginLeft: 20 }}>Leeswijzer</div>
        </div>
        <div>{foot}</div>
      </div>
    </div>
  );
}
