/** What a screen reader is given of every kind of item: asked, moved, proved and marked. */
import type { Page } from "@playwright/test";
import { proof } from "@/lib/quiz/hints";
import type { QuizItem, Response } from "@/lib/quiz/items";
import { grade } from "@/lib/quiz/registry";
import { check, fields, fillIn, goTo, ONE_OF_EACH, proveFromList, square } from "./answering";
import { expect, open, test } from "./fixtures";

const KEY = "het goede antwoord";
const YOURS = "uw antwoord";
const VERDICTS = { right: "Juist", wrong: "Onjuist", "not-stated": "Niet vermeld" };

const group = (page: Page, name: string) => page.getByRole("group", { name, exact: true });

/** That a field of the item is called just this. */
const called = (
  page: Page,
  { prompt }: QuizItem,
  role: "radio" | "checkbox" | "combobox",
  ...names: (string | false)[]
) =>
  expect(
    group(page, prompt.nl).getByRole(role, { name: names.filter(Boolean).join(" "), exact: true }),
    names.join(" "),
  ).toHaveCount(1);

const textOf = async (page: Page, sentence: string) => (await page.locator(`#${sentence}`).textContent()) ?? "";

/** Every field has the name of what it answers, in the group of its question. */
async function asked(page: Page, item: QuizItem) {
  switch (item.kind) {
    case "choice":
    case "several":
      for (const { label } of item.options)
        await called(page, item, item.kind === "choice" ? "radio" : "checkbox", label.nl);
      return;
    case "map":
      for (const { label } of item.spots) await called(page, item, "radio", label.nl);
      return;
    case "statement":
      for (const name of Object.values(VERDICTS)) await called(page, item, "radio", name);
      return;
    case "gap":
      for (const place of item.gaps.keys()) await called(page, item, "combobox", `Invulplek ${place + 1}`);
      return;
    case "typed":
      return expect(page.getByRole("textbox", { name: "Uw antwoord" })).toHaveCount(1);
    case "pairs":
      for (const { label } of item.links)
        for (const name of [/^(Wie|De een)$/, /^(Wie of wat|De ander)$/])
          await expect(group(page, label.nl).getByRole("combobox", { name })).toHaveCount(1);
      return;
    case "order": {
      const list = page.getByRole("list", { name: item.prompt.nl });
      await expect(list.getByRole("listitem")).toHaveCount(item.events.length);
      const [first = "", second = ""] = item.events.map(({ label }) => label.nl);
      for (const { label } of item.events)
        await expect(list.getByRole("button", { name: `Omhoog: ${label.nl}`, exact: true })).toHaveCount(1);
      const said = fields(page).getByRole("status");
      for (const [way, name, place] of [
        ["Omlaag", first, 2],
        ["Omhoog", first, 1],
        ["Omhoog", second, 1],
      ] as const) {
        const button = list.getByRole("button", { name: `${way}: ${name}`, exact: true });
        await button.click();
        await expect(said).toHaveText(`${name}: plaats ${place} van ${item.events.length}`);
        await expect(button, "the focus goes with what is moved").toBeFocused();
      }
      return;
    }
    case "point": {
      await page.getByText("Kies uit een lijst van alle zinnen").click();
      const name = await textOf(page, "b2-called-off");
      return expect(
        group(page, "Kies uit een lijst van alle zinnen").getByRole("radio", { name, exact: true }),
      ).toHaveCount(1);
    }
  }
}

/** The request for a proof is a form with a name, and nothing before it is marked. */
async function proofAsked(page: Page, item: QuizItem) {
  const name = "Bewijs het. Uit welke zin van de tekst blijkt het?";
  const form = page.getByRole("form", { name, exact: true });
  await expect(form).toBeFocused();
  await expect(form.getByRole("heading", { name, level: 3 })).toHaveCount(1);
  await expect(page.getByRole("heading", { name: /goed$/i })).toHaveCount(0);
  await expect(form.getByRole("link", { name: "Naar de tekst" })).toHaveCount(1);
  await expect(form.getByRole("button", { name: "Deze zin" })).toBeDisabled();
  await expect(form.getByRole("button", { name: "Verder zonder bewijs" })).toBeEnabled();
  await form.getByText("Kies uit een lijst van alle zinnen").click();
  await expect(form.getByRole("radio")).toHaveCount(await page.locator("article [data-sentence]").count());
  await proveFromList(page, item, false);
}

/** The key and what was answered instead are said in words, where they stand. */
async function keyed(page: Page, item: QuizItem, response: Response) {
  const feedback = page.locator("#questions [data-mark]:has(> h3)");
  const went = ({ id, why }: { id: string; why?: string }) => (why ? id === response && YOURS : KEY);
  switch (item.kind) {
    case "choice":
      for (const option of item.options) await called(page, item, "radio", option.label.nl, went(option));
      return;
    case "map":
      for (const spot of item.spots) await called(page, item, "radio", spot.label.nl, went(spot));
      return;
    case "statement":
      for (const [id, name] of Object.entries(VERDICTS))
        await called(page, item, "radio", name, id === item.key ? KEY : id === response && YOURS);
      return;
    case "several":
      for (const { label, right } of item.options)
        await called(page, item, "checkbox", label.nl, right ? "Niet ingevuld" : "Niet goed");
      return;
    case "gap": {
      const tree = await group(page, item.prompt.nl).ariaSnapshot();
      for (const { options } of item.gaps)
        expect(tree).toContain(`Niet goed: ${options.find(({ why }) => !why)?.label.nl}`);
      return;
    }
    case "typed":
      return expect(feedback.getByRole("paragraph").first()).toHaveText(`${YOURS} Rotterdam · ${KEY} ${item.key.nl}`);
    case "pairs":
      for (const { label, because } of item.links)
        await expect(group(page, label.nl).getByRole("paragraph")).toHaveText(`✕ Niet goed. ${because}`);
      return;
    case "order": {
      const labels = item.key.map((id) => item.events.find((event) => event.id === id)?.label.nl ?? "");
      await expect(feedback.getByRole("list", { name: KEY }).getByRole("listitem")).toHaveText(labels);
      const given = page.getByRole("list", { name: item.prompt.nl });
      await expect(given.getByRole("button")).toHaveCount(0);
      for (const label of labels)
        await expect(
          given
            .getByRole("listitem")
            .filter({ hasText: label })
            .getByText(/^(Goed|Niet goed)$/),
        ).toHaveCount(1);
      return;
    }
    case "point":
      return expect(fields(page).getByRole("blockquote")).toHaveText(await textOf(page, `${response}`));
  }
}

/** The verdict is a heading; the reasons, the proof and the square say the same. */
async function marked(page: Page, item: QuizItem) {
  const feedback = page.locator("#questions [data-mark]:has(> h3)");
  const said = (role: "paragraph" | "blockquote", text: string) =>
    expect(feedback.getByRole(role).filter({ hasText: text.replaceAll("*", "") }), text).not.toHaveCount(0);
  await expect(feedback).toBeFocused();
  await expect(feedback.getByRole("heading", { name: "Niet goed", level: 3, exact: true })).toHaveCount(1);
  const response: Response = await page.evaluate(
    (key) => JSON.parse(localStorage.getItem(key) ?? "").last.response,
    `leeswijzer:answer:trump-kim-top:${item.id}`,
  );
  for (const { why } of grade(item, response).parts) if (why) await said("paragraph", why);
  if (item.kind !== "pairs") await said("paragraph", item.because);
  if (item.proof) await said("paragraph", "De zin die u aanwees, bewijst het niet.");
  for (const sentence of proof(item.evidence)) await said("blockquote", await textOf(page, sentence));
  await expect(square(page, item)).toHaveAccessibleName(/, Niet goed$/);
  await keyed(page, item, response);
}

test("every kind has names and verdicts in the accessibility tree", async ({ page }) => {
  test.setTimeout(90_000);
  await open(page);
  for (const item of ONE_OF_EACH)
    await test.step(item.kind, async () => {
      await goTo(page, item);
      await asked(page, item);
      await fillIn(page, item, false);
      await check(page);
      if (item.proof) await proofAsked(page, item);
      await marked(page, item);
    });
});
