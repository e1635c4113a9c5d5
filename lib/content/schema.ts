/**
 * The content format, and its reference for authors: every `.meta({ description })` below ends up in
 * `content/schema.json`, which editors use to complete and check the YAML.
 *
 * Runs on the server and in tests only. The browser never loads zod: import types from here with `import type`.
 */
import { z } from "zod";
import { CEFR_LEVELS, FORM_NAMES, PARTS_OF_SPEECH } from "../dutch/grammar";

/** Of `questions.yaml`, whose format is a file of its own. */
export type { Item, ItemOf, Kind } from "./question-schema";

/** The levels an article may be told at, easiest first; each is one file of the article's folder. */
export const LEVELS = ["a2", "b1", "b2"] as const;
export type LevelName = (typeof LEVELS)[number];

export const text = z.string().trim().min(1);
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "expected lower-case words joined by hyphens, such as kim-jong-un");

/** Languages a gloss or translation may be written in. English must always be there; the others may come later. */
const otherGlossLanguages = ["ar", "de", "es", "fa", "fr", "it", "pl", "pt", "ro", "ti", "tr", "uk", "zh"] as const;
const otherLanguages = Object.fromEntries(otherGlossLanguages.map((code) => [code, text.optional()])) as Record<
  (typeof otherGlossLanguages)[number],
  z.ZodOptional<typeof text>
>;

const translated = z
  .strictObject({ en: text, ...otherLanguages })
  .meta({ description: "The same words by language; `en` is required. Example: { en: to call off }" });

export const bilingual = z
  .strictObject({ nl: text, en: text })
  .meta({ description: "A text in both languages of the interface. Example: { nl: leider, en: leader }" });

const selector = text.meta({
  description:
    "Words as they stand in the sentence. `…` joins the parts of one item (`blies … af`); `#2` picks the second " +
    "occurrence (`dat#2`).",
});

const factSchema = z
  .strictObject({
    kind: z.enum(["event", "plan", "claim", "judgement"]).meta({
      description:
        "event: it happened · plan: somebody means to do it · claim: somebody says so · judgement: the writer's or an expert's view",
    }),
    by: id.optional().meta({ description: "Who claims it: the id of a person or a group of this article." }),
    from: z.enum([...LEVELS, "untold"]).meta({
      description:
        "The easiest level that must tell this fact. `a2` means every level tells it; `b2` means B2 alone must; " +
        "`untold` is true but told at no level: what *not stated* items ask.",
    }),
    nl: text,
    en: text,
  })
  .meta({ description: "One small thing the article tells." });

const personSchema = z.strictObject({
  name: text.meta({ description: "The full name, as the interface shows it." }),
  names: z.array(text).min(1).meta({
    description:
      "Every form in which a text may name this person, genitives too. A form that two people share must be settled in the sentence with `who`.",
  }),
  spellings: z.array(text).default([]).meta({
    description: "Other spellings that a typed answer may use, besides `name`, and never for anyone else.",
  }),
  side: id.optional().meta({ description: "The group this person acts for." }),
  role: bilingual.meta({ description: "Who this is at the moment of the article. It is the gloss of the name." }),
});

const groupSchema = z.strictObject({
  name: bilingual,
  names: z
    .array(text)
    .default([])
    .meta({ description: "The forms in which a text names this group, if it has a name." }),
  role: bilingual
    .optional()
    .meta({ description: "A line on what this is; the gloss of the name where it differs from `name`." }),
  side: id.optional(),
});

const placeSchema = z.strictObject({
  name: bilingual,
  names: z.array(text).default([]).meta({ description: "The forms in which a text names this place." }),
  at: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).meta({
    description: "Latitude and longitude in degrees, north and east positive. Example: [1.25, 103.83]",
  }),
  about: bilingual.meta({ description: "Where or what this is; the gloss of the name." }),
});

const whenSchema = z.strictObject({
  date: z.iso.date().meta({ description: "A day to sort and draw by, such as 2018-04-27 for 'end of April'." }),
  says: bilingual.meta({ description: "The moment as precisely as the article tells it: 'eind april 2018'." }),
  rough: z.literal(true).optional().meta({
    description: "The article names no day: `date` only puts it in its place, and the timeline shows that.",
  }),
});

const stateSchema = z.enum(["held", "planned", "called-off", "reviving"]);

const placeIdSchema = id.optional().meta({ description: "A place; left out when the article does not say." });

const meetingSchema = z.strictObject({
  who: id.meta({ description: "A person or group." }),
  whom: id.meta({ description: "The other side. A meeting has no direction: either order is right in a question." }),
  where: placeIdSchema,
  when: whenSchema,
  state: stateSchema,
  facts: z.array(text).min(1),
  stateFacts: z
    .array(text)
    .default([])
    .meta({
      description:
        "Facts besides `facts` that a picture of this meeting tells by showing its state: that it was called off, that a place is not certain. " +
        "No question about the meeting asks them.",
    }),
});

const momentSchema = z.strictObject({
  what: bilingual.meta({ description: "What happened, as short as a caption: 'Trump zegt de top af in een brief'." }),
  where: placeIdSchema,
  when: whenSchema,
  state: stateSchema.default("held"),
  facts: z.array(text).min(1),
});

const relationSchema = z.strictObject({
  who: id,
  whom: id,
  verb: bilingual.meta({ description: "What `who` did, with … for `whom`: 'noemde … een dummy'." }),
  facts: z.array(text).min(1),
});

/** `article.yaml`: what is true of the story at every level. */
export const articleSchema = z
  .strictObject({
    published: z.iso.datetime({ offset: true, local: false }).meta({
      description: "The moment as of which the news is told, with its offset. Example: 2018-05-30T22:30:00+02:00",
    }),
    draft: z.literal(true).optional().meta({
      description:
        "Not finished: only `npm run dev` shows it, and what is still to be done is a list and no error. Take it out to publish.",
    }),
    topic: bilingual,
    asOf: bilingual.meta({ description: "The line that says loudly which day this news is of." }),
    facts: z.record(text, factSchema),
    people: z.record(id, personSchema).default({}),
    groups: z.record(id, groupSchema).default({}),
    places: z.record(id, placeSchema).default({}),
    meetings: z.record(id, meetingSchema).default({}),
    relations: z.record(id, relationSchema).default({}).meta({
      description: "What one party did to another that is not a meeting. It has a direction: reversed is wrong.",
    }),
    moments: z.record(id, momentSchema).default({}).meta({
      description: "What else has a place on the timeline: an event that is no meeting.",
    }),
  })
  .meta({ description: "The facts of one story, and the people, places, meetings and relations they are about." });

export const sentenceSchema = z
  .strictObject({
    id: id.meta({ description: "Stable for ever: kept words and answers point here." }),
    as: z.enum(["headline", "standfirst", "heading"]).optional().meta({
      description: "What this sentence is, when it is not running text. Its paragraph then holds nothing else.",
    }),
    nl: text,
    en: text,
    ...otherLanguages,
    facts: z
      .array(text)
      .default([])
      .meta({ description: "Ids of the facts that a reader learns from this sentence alone." }),
    who: z
      .record(selector, id)
      .default({})
      .meta({ description: "Which person a shared name means here. Example: { Kim: kim-jong-un }" }),
    is: z
      .record(selector, text)
      .default({})
      .meta({ description: "Which lexicon entry, where a form has several. Example: { dat#2: dat.rel }" }),
    here: z
      .record(selector, z.union([text, translated]))
      .default({})
      .meta({
        description: "The meaning in this place, where the entry's own gloss is not what a teacher would say here.",
      }),
    not: z.array(selector).default([]).meta({ description: "Joins that the words allow and that are not meant here." }),
    grammar: z.record(id, selector).default({}).meta({
      description:
        "Grammar notes this sentence is an example of, each with the words that show it. Example: { separable-verb: blies … af }",
    }),
    check: z
      .literal("machine")
      .optional()
      .meta({ description: "Written by a machine and read by no person yet; readers see that mark." }),
  })
  .meta({ description: "One sentence with its translation, the facts it tells, and what its ambiguous words mean." });

/** `a2.yaml`, `b1.yaml`, `b2.yaml`: the story at one level, as paragraphs of sentences. */
export const levelSchema = z.array(z.array(sentenceSchema).min(1)).min(1).meta({
  description:
    "Paragraphs of sentences, in reading order. The first is the headline, the second the standfirst (one or more sentences).",
});

export const entrySchema = z
  .strictObject({
    pos: z.enum(PARTS_OF_SPEECH),
    gloss: translated.meta({ description: "The meaning, as a teacher would say it in one breath." }),
    level: z.enum(CEFR_LEVELS).meta({ description: "The CEFR level at which a learner usually meets this sense." }),
    article: z.enum(["de", "het", "de/het"]).optional().meta({ description: "For nouns: required." }),
    plural: text.optional().meta({ description: "For nouns: the plural, which is then also a form." }),
    lemma: text.optional().meta({ description: "The dictionary form, where it is not the id up to its dot." }),
    forms: z.record(text, z.enum(FORM_NAMES)).default({}).meta({
      description:
        "The forms a text may use besides the dictionary form, with what each is. Example: { 'blies … af': past }",
    }),
    parts: z.array(text).optional().meta({ description: "The parts of a compound or separable verb, in order." }),
    literally: z
      .strictObject({ en: z.array(text) })
      .optional()
      .meta({ description: "What each of `parts` means by itself, in the same order." }),
    note: bilingual
      .optional()
      .meta({ description: "One thing worth knowing: a false friend, a fixed preposition, a nuance." }),
    candidates: z.array(text).optional().meta({
      description: "Other meanings that a machine offers, the likeliest first. Take it out once one is chosen.",
    }),
    check: z
      .literal("machine")
      .optional()
      .meta({ description: "Written by a machine and read by no person yet. Take it out once read." }),
  })
  .meta({ description: "One dictionary word or fixed phrase in one sense." });

/** `lexicon.yaml`: the key is an id, `word` or `word.sense`. One is shared by all articles; an article may have words of its own. */
export const lexiconSchema = z.record(text, entrySchema).meta({
  description:
    "Every word and fixed phrase of every article, once for each sense. The key is its id: `word` or `word.sense`.",
});

/** `grammar.yaml`: notes written once and shown from every sentence that lists them. */
export const grammarSchema = z.record(
  id,
  z.strictObject({
    title: bilingual,
    text: bilingual.meta({ description: "Two to four sentences for the reader." }),
    example: z.strictObject({ nl: text, en: text }).meta({ description: "An example that is not from an article." }),
  }),
);

export type Bilingual = z.infer<typeof bilingual>;
export type Article = z.infer<typeof articleSchema>;
export type Sentence = z.infer<typeof sentenceSchema>;
export type Level = z.infer<typeof levelSchema>;
export type Entry = z.infer<typeof entrySchema>;
export type Lexicon = z.infer<typeof lexiconSchema>;
export type Grammar = z.infer<typeof grammarSchema>;
