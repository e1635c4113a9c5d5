/** The content format as a page for authors, written from the same descriptions that editors show. */
import { jsonSchemas } from "./json-schema";

interface Json {
  description?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, Json>;
  required?: string[];
  items?: Json | Json[];
  additionalProperties?: Json | boolean;
  anyOf?: Json[];
  oneOf?: Json[];
}

const FILES: Record<string, string> = {
  article: "article.yaml",
  level: "a2.yaml, b1.yaml, b2.yaml and after.yaml",
  questions: "questions.yaml",
  lexicon: "lexicon.yaml",
  grammar: "grammar.yaml",
};

const choices = ({ anyOf, oneOf }: Json): Json[] => anyOf ?? oneOf ?? [];

/** What may stand there, in a few words. */
function typeOf(schema: Json): string {
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(", ");
  if (choices(schema).length > 0) return [...new Set(choices(schema).map(typeOf))].join(" or ");
  if (schema.type === "array") {
    const { items } = schema;
    return Array.isArray(items) ? `a list of ${items.length}` : `a list of ${items ? `${typeOf(items)}s` : "anything"}`;
  }
  if (schema.type === "object") return schema.properties ? "map" : "map by id";
  if (schema.type === "string") return "text";
  return schema.type ?? "anything";
}

/** Languages of glosses besides English are all alike. */
const isLanguage = (key: string) => /^(?:ar|de|es|fa|fr|it|pl|pt|ro|ti|tr|uk|zh)$/.test(key);

/** The keys of a map, each with what is inside it, as a nested list. */
function lines(schema: Json, depth: number): string[] {
  const indent = "  ".repeat(depth);
  const keys = Object.entries(schema.properties ?? {}).filter(([key]) => !isLanguage(key));
  const own = keys.flatMap(([key, value]) => {
    const optional = schema.required?.includes(key) ? "" : ", optional";
    const about = value.description ? `: ${value.description}` : "";
    return [`${indent}- \`${key}\` (${typeOf(value)}${optional})${about}`, ...lines(value, depth + 1)];
  });
  const { items, additionalProperties } = schema;
  const lists = items && !Array.isArray(items) ? lines(items, depth) : [];
  const maps = typeof additionalProperties === "object" ? lines(additionalProperties, depth) : [];
  const kinds = choices(schema).flatMap((each) => {
    const kind = each.properties?.kind?.const;
    return kind ? [`${indent}- **${String(kind)}**`, ...lines(each, depth + 1)] : lines(each, depth);
  });
  return [...own, ...lists, ...maps, ...kinds];
}

/** The page, in Markdown. */
export function schemaReference(): string {
  const parts = Object.entries(jsonSchemas()).map(([file, text]) => {
    const name = file.replace(".json", "");
    const schema = JSON.parse(text) as Json;
    return [`## ${FILES[name] ?? name}`, "", schema.description ?? "", "", ...lines(schema, 0)].join("\n");
  });
  const head =
    "# The content format\n\nWritten by `npm run schema` from the descriptions in `lib/content/schema.ts` and `lib/content/question-schema.ts`: change those, not this.\n" +
    "How the files are used is in [authoring.md](authoring.md).";
  return `${[head, ...parts].join("\n\n")}\n`;
}
