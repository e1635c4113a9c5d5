import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { CREDITS } from "@/app/[lang]/about/credits";
import { counted } from "@/lib/i18n/counted";
import { getT } from "@/lib/i18n/get-t";
import { quizLabels, readerLabels } from "@/lib/i18n/labels";
import { LANGUAGES } from "@/lib/i18n/languages";
import en from "@/locales/en.json" with { type: "json" };
import nl from "@/locales/nl.json" with { type: "json" };

function texts(tree: object, path = ""): [path: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : texts(value, `${path}${key}.`),
  );
}

test("both languages say the same things, with the same values in them", () => {
  const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
  const dutch = texts(nl);
  const english = new Map(texts(en));
  expect(dutch.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
  for (const [path, text] of dutch) {
    expect(text.trim(), path).not.toBe("");
    // "één" needs no number where "one" has it.
    if (!path.endsWith("_one")) expect(values(text), path).toEqual(values(english.get(path) ?? ""));
  }
});

test("plurals are right at none, one and more", () => {
  const rows = {
    nl: ["Nog 0 vragen niet helemaal goed", "Nog één vraag niet helemaal goed", "Nog 2 vragen niet helemaal goed"],
    en: ["0 questions not fully right yet", "One question not fully right yet", "2 questions not fully right yet"],
  };
  for (const lang of LANGUAGES)
    expect([0, 1, 2].map((count) => counted(quizLabels(getT(lang)).missed, count))).toEqual(rows[lang]);
  expect(getT("nl")("library.minutes", { count: 1 })).toBe("1 minuut lezen");
  expect(getT("en")("library.minutes", { count: 4 })).toBe("4 minutes to read");
});

test("every form and part of speech has a name", () => {
  for (const lang of LANGUAGES) {
    const { forms, partsOfSpeech } = readerLabels(getT(lang));
    for (const [key, label] of [...Object.entries(forms), ...Object.entries(partsOfSpeech)])
      expect(label, key).not.toContain(".");
  }
});

test("whoever's work is in the app is credited", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(CREDITS.map(({ name }) => name).sort()).toEqual(Object.keys(dependencies).sort());
});
