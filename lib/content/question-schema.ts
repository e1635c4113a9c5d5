/** The format of `questions.yaml`, and its reference for authors. Like `schema.ts`, for the server and tests only. */
import { z } from "zod";
import { bilingual, id, text } from "./schema";

const reason = bilingual.meta({ description: "Why this answer is wrong, from the text. Shown to whoever gave it." });

const itemHead = {
  id: id.meta({ description: "Stable for ever: saved answers point here. The same id serves every level." }),
  skill: z.enum(["locate", "infer", "judge"]).meta({
    description:
      "locate: it stands there · infer: combine what stands there · judge: who says so, and how certain it is",
  }),
  prompt: bilingual,
  proof: z.literal(true).optional().meta({
    description:
      "After answering, the reader is asked to point at a sentence that proves it. Scored beside the answer.",
  }),
};

const asks = z
  .array(text)
  .min(1)
  .meta({ description: "The facts a reader needs for the key. Evidence follows from them." });
const because = bilingual.meta({ description: "Why the key is right, from the text. Shown after every answer." });

const option = {
  id,
  nl: text.optional(),
  en: text.optional(),
  is: id.optional().meta({
    description: "A person, group or place of the article, instead of `nl` and `en`: its name is the option.",
  }),
};

const choiceSchema = z.strictObject({
  kind: z.literal("choice"),
  ...itemHead,
  asks,
  options: z
    .array(
      z.strictObject({
        ...option,
        why: reason
          .optional()
          .meta({ description: "Why this option is wrong. The one option without `why` is the key." }),
      }),
    )
    .min(3)
    .meta({ description: "Three options or more, of like length; exactly one has no `why`." }),
  because,
});

const severalSchema = z.strictObject({
  kind: z.literal("several"),
  ...itemHead,
  asks,
  options: z
    .array(
      z.strictObject({
        ...option,
        why: reason.optional().meta({ description: "Why this option is wrong. It makes the option a wrong one." }),
        key: bilingual.optional().meta({
          description: "Why this option is right, for whoever missed it. It makes the option a key.",
        }),
      }),
    )
    .min(4)
    .meta({ description: "Four options or more, of like length, each with `why` or `key`; two keys or more." }),
  because,
});

const statementSchema = z.strictObject({
  kind: z.literal("statement"),
  ...itemHead,
  asks,
  near: z.array(text).default([]).meta({
    description:
      "For `not-stated`, whose `asks` are facts that the level does not tell: the told facts that come closest. They are lit in the feedback.",
  }),
  key: z.enum(["right", "wrong", "not-stated"]),
  why: z
    .strictObject({ right: reason.optional(), wrong: reason.optional(), "not-stated": reason.optional() })
    .meta({ description: "For each of the two verdicts that are not the key: why it is wrong." }),
  because,
});

const pairsSchema = z.strictObject({
  kind: z.literal("pairs"),
  ...itemHead,
  links: z.record(id, z.strictObject({ because: bilingual })).meta({
    description:
      "Meetings or relations of the article, by id, each with why its key is right. Their facts are what is asked.",
  }),
  extra: z.record(id, bilingual).default({}).meta({
    description: "People and groups offered besides those of the links, each with why it is at neither end of any.",
  }),
});

const orderSchema = z.strictObject({
  kind: z.literal("order"),
  ...itemHead,
  asks,
  events: z
    .array(
      z.strictObject({
        id,
        nl: text,
        en: text,
        fact: text.optional().meta({ description: "The fact that this is; it need not be among `asks` as well." }),
        because: bilingual.meta({ description: "Why it stands where it does, from the text." }),
      }),
    )
    .min(3)
    .meta({ description: "Three events or more, in the right order, first to last. Readers get them in another." }),
  because,
});

const mapSchema = z.strictObject({
  kind: z.literal("map"),
  ...itemHead,
  asks,
  answer: id.meta({ description: "The place that is the key. It is one of `spots`, and the one without `why`." }),
  spots: z
    .array(
      z.strictObject({
        is: id.meta({ description: "A place of the article." }),
        why: reason.optional().meta({ description: "Why this place is wrong." }),
      }),
    )
    .min(3)
    .meta({ description: "The places on offer, three or more." }),
  because,
});

const typedSchema = z.strictObject({
  kind: z.literal("typed"),
  ...itemHead,
  asks,
  answer: z.union([
    z.strictObject({
      is: id.meta({ description: "A person, group or place: all its names and spellings are right." }),
    }),
    z.strictObject({ words: z.array(text).min(1).meta({ description: "Answers that are right as they stand." }) }),
    z.strictObject({
      date: z.iso.date().meta({ description: "A day; right however it is written, the year left out or not." }),
    }),
    z.strictObject({
      number: z
        .number()
        .int()
        .nonnegative()
        .meta({ description: "A number; right in figures and in Dutch or English words." }),
    }),
  ]),
  wrong: z
    .array(
      z.strictObject({
        is: id.optional(),
        words: z.array(text).optional(),
        why: reason,
      }),
    )
    .default([])
    .meta({ description: "Wrong answers that deserve a reason of their own." }),
  because,
});

const gapSchema = z.strictObject({
  kind: z.literal("gap"),
  ...itemHead,
  asks,
  text: bilingual.meta({
    description: "The text to complete. [x] marks the gap x, in both languages. Example: { nl: Trump [did] de top af }",
  }),
  gaps: z
    .record(
      id,
      z
        .array(
          z.strictObject({
            id,
            nl: text,
            en: text.optional().meta({ description: "Left out where it is the same as `nl`." }),
            why: reason
              .optional()
              .meta({ description: "Why this option is wrong. The one option without `why` is the key." }),
          }),
        )
        .min(3),
    )
    .meta({ description: "For each gap of the text three options or more; exactly one has no `why`." }),
  because,
});

const pointSchema = z.strictObject({
  kind: z.literal("point"),
  ...itemHead,
  asks: z.array(text).min(1).meta({ description: "The one fact whose sentence is to be pointed at." }),
  wrong: z.record(text, reason).default({}).meta({
    description:
      "By fact: why a sentence that tells it, and not the asked one, is no proof. Example: { F1b: { nl: …, en: … } }",
  }),
  otherwise: bilingual.meta({ description: "What to say of any other sentence." }),
  because,
});

export const itemSchema = z.discriminatedUnion("kind", [
  choiceSchema,
  severalSchema,
  statementSchema,
  pairsSchema,
  orderSchema,
  mapSchema,
  typedSchema,
  gapSchema,
  pointSchema,
]);

/** `questions.yaml`: the items of one article, in the order in which they are asked. */
export const questionsSchema = z.array(itemSchema).min(1);

export type Item = z.infer<typeof itemSchema>;
export type Kind = Item["kind"];
export type ItemOf<K extends Kind> = Extract<Item, { kind: K }>;
