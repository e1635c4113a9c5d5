/** What zod has to say about a file, in the language of its authors. */
import { z } from "zod";
import { suggest } from "./nearest";

export type Path = readonly PropertyKey[];

export interface Issue {
  path: Path;
  message: string;
  remedy: string;
}

type Schema = z.core.$ZodType;
type ZodIssue = z.core.$ZodIssue;

/** A schema without its wrappers; of a union, the options that the value's own discriminator leaves. */
function unwrap(schema: Schema, value: unknown): Schema[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap(), value);
  if (!(schema instanceof z.ZodUnion)) return [schema];
  const options = schema.options.flatMap((option) => unwrap(option, value));
  const chosen = options.filter((option) => {
    const kind = option instanceof z.ZodObject ? option.shape.kind : undefined;
    return kind instanceof z.ZodLiteral && kind.value === child(value, "kind");
  });
  return chosen.length > 0 ? chosen : options;
}

function child(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
}

const valueAt = (data: unknown, path: Path) => path.reduce<unknown>(child, data);

function step(schema: Schema, key: PropertyKey): Schema | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(key)];
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodArray) return schema.element;
  return undefined;
}

/** What may stand at a path: the keys of a map there, and what the format says about it. */
function expectedAt(root: Schema, data: unknown, path: Path): { keys: string[]; description?: string } {
  let schemas: Schema[] = [root];
  let value = data;
  for (const key of path) {
    schemas = schemas.flatMap((schema) => unwrap(schema, value)).flatMap((schema) => step(schema, key) ?? []);
    value = child(value, key);
  }
  const inner = schemas.flatMap((schema) => unwrap(schema, value));
  const description = [...schemas, ...inner].map((schema) => z.globalRegistry.get(schema)?.description).find(Boolean);
  const keys = inner.flatMap((schema) => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []));
  return { keys: [...new Set(keys)], ...(description && { description }) };
}

const KINDS: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "yes or no",
  object: "a map (key: value)",
  record: "a map (key: value)",
  array: "a list",
  tuple: "a list",
  null: "nothing",
};

function kindOf(value: unknown): string {
  return KINDS[value === null ? "null" : Array.isArray(value) ? "array" : typeof value] ?? typeof value;
}

/** A value in a message. Not every object can be made a text by itself. */
function shown(value: unknown): string {
  return typeof value === "object" && value !== null ? kindOf(value) : String(value);
}

/** Of a union, the complaints of the option that comes closest to what was written. */
function closest(branches: ZodIssue[][]): ZodIssue[] {
  const distanceOf = (issues: ZodIssue[]) =>
    issues.length + 10 * issues.filter((issue) => issue.code === "invalid_type" && issue.path.length === 0).length;
  return branches.toSorted((a, b) => distanceOf(a) - distanceOf(b))[0] ?? [];
}

function unknownKey(key: string, path: Path, root: Schema, data: unknown): Issue {
  const known = suggest(key, expectedAt(root, data, path).keys, "Known here");
  const cut = child(valueAt(data, path), key) === null;
  return {
    path: [...path, key],
    message: `unknown key "${key}"`,
    remedy: cut ? `In { }, a comma ends a text: put the text that holds it in "quotes". ${known}` : known,
  };
}

/** One complaint of zod as problems with their paths; `data` is what was parsed by `root`. */
export function explain(issue: ZodIssue, root: Schema, data: unknown, base: Path = []): Issue[] {
  const path = [...base, ...issue.path];
  const value = valueAt(data, path);
  // An index says nothing to an author: the name of the list does.
  const named = path.slice(0, path.findLastIndex((key) => typeof key === "string") + 1);
  const name = String(named.at(-1) ?? "the file");
  const { keys } = expectedAt(root, data, path);
  const description = expectedAt(root, data, path).description ?? expectedAt(root, data, named).description;
  const one = (message: string, remedy: string | undefined): Issue[] => [
    { path, message, remedy: remedy ?? description ?? "The format is described in lib/content/schema.ts." },
  ];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, path, root, data));
    case "invalid_key":
      return one(`"${name}" cannot be a key here`, issue.issues.map(({ message }) => message).join("; "));
    case "invalid_union": {
      if ("discriminator" in issue && issue.discriminator) {
        const options = (issue as { options?: unknown }).options;
        const known = Array.isArray(options) ? options.map(String) : [];
        if (value === undefined) return one(`"${name}" is missing`, `Write one of ${known.join(", ")}.`);
        return one(`"${shown(value)}" is no ${name}`, suggest(shown(value), known, "Allowed"));
      }
      const written = typeof value === "object" && value !== null ? Object.keys(value) : [];
      const strange = written.filter((key) => !keys.includes(key));
      if (strange.length > 0) return strange.map((key) => unknownKey(key, path, root, data));
      return closest(issue.errors).flatMap((inner) => explain(inner, root, data, path));
    }
    case "invalid_value": {
      const allowed = issue.values.map(String);
      if (value === undefined) return one(`"${name}" is missing`, `Write one of ${allowed.join(", ")}.`);
      return one(`"${shown(value)}" is not allowed for ${name}`, suggest(shown(value), allowed, "Allowed"));
    }
    case "invalid_type":
      if (value === undefined) return one(`"${name}" is missing`, `Add  ${name}: …  ${description ?? ""}`.trim());
      return one(
        `${name} must be ${KINDS[issue.expected] ?? issue.expected}, and is ${kindOf(value)}`,
        issue.expected === "string" && typeof value !== "object" ? `Put it in quotes: "${shown(value)}"` : undefined,
      );
    case "too_small":
      if (issue.origin === "string") return one(`${name} is empty`, undefined);
      return one(`${name} must ${issue.origin === "number" ? "be" : "have"} ${issue.minimum} or more`, undefined);
    case "too_big":
      return one(`${name} must ${issue.origin === "number" ? "be" : "have"} ${issue.maximum} or less`, undefined);
    case "invalid_format":
      return one(
        `"${shown(value)}" is not right for ${name}`,
        issue.format === "regex"
          ? issue.message
          : issue.format === "date"
            ? "Write a day such as 2018-04-27."
            : undefined,
      );
    default:
      return one(`${name}: ${issue.message}`, undefined);
  }
}
