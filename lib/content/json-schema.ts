/** The content format as JSON Schema, by which editors complete and check YAML. */
import { z } from "zod";
import { questionsSchema } from "./question-schema";
import { articleSchema, grammarSchema, levelSchema, lexiconSchema } from "./schema";

/** One schema for each kind of file: editors do not reliably follow `#/$defs/…` in a local file (redhat-developer/vscode-yaml#675). */
const SCHEMAS = {
  article: articleSchema,
  level: levelSchema,
  questions: questionsSchema,
  lexicon: lexiconSchema,
  grammar: grammarSchema,
};

/** The text of each file of `content/schemas/`, by file name. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      // As authors write it: what has a default may be left out.
      const json = z.toJSONSchema(schema, { io: "input", target: "draft-7" });
      return [`${name}.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
