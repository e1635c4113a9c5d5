/** `npm run schema`: writes `content/schemas/`, from which editors complete and check the content, and `docs/schema.md`, anew. */
import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchemas } from "@/lib/content/json-schema";
import { schemaReference } from "@/lib/content/schema-reference";

mkdirSync("content/schemas", { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(`content/schemas/${name}`, text);
writeFileSync("docs/schema.md", schemaReference());
