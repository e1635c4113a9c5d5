/** What strangers, and accidents, put where a text is expected. */
import fc from "fast-check";

/** How many cases each parser is tried with. */
export const FUZZ_CASES = 10_000;

export const HOSTILE = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</script><!--<svg/onload=alert(1)>",
  "javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "\u0000\u0007\u001b[31m",
  "\u202egnp.exe\u2066",
  "half \ud800 a pair \udc00",
  "__proto__",
  "constructor",
  "toString",
  "../../../etc/passwd",
  "%E0%A4%A",
  "{{count}} $t(app.name)",
  "\u0130\u0149\ufb03\u1e9e",
  "e\u0301".repeat(50),
];

export const BIG = "x<".repeat(500_000);

/** Texts of any UTF-16 code units, hostile ones, and hostile ones inside others. */
export const text$: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string(),
  fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc.tuple(fc.string(), fc.constantFrom(...HOSTILE), fc.string()).map((parts) => parts.join("")),
);

export const json$: fc.Arbitrary<unknown> = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text$,
    fc.integer(),
    fc.double(),
    fc.constantFrom(null, true, false),
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.dictionary(text$, tie("tree"), { maxKeys: 4 }),
  ),
})).tree;

/** The data with any part of it, at any depth, replaced or dropped. Rolls from 0 to `calm`: a 0 hurts. */
export function damaged(valid: unknown, calm = 25): fc.Arbitrary<unknown> {
  return fc.tuple(fc.infiniteStream(fc.nat(calm)), fc.infiniteStream(json$)).map(([dice, junk]) => {
    const hurt = (value: unknown): unknown => {
      const roll = dice.next().value;
      if (roll === 0) return junk.next().value;
      if (Array.isArray(value)) return value.map(hurt);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).flatMap(([key, part]) => (dice.next().value === 1 ? [] : [[key, hurt(part)]])),
      );
    };
    return hurt(valid);
  });
}
