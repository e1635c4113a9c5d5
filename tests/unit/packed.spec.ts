import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { packedScripts, takesBrotli } from "@/lib/serving/packed";
import { begin, type Exchange } from "@/lib/serving/requests";
import { packScripts } from "@/scripts/lib/pack.mjs";

test("whether a request takes Brotli", () => {
  const rows: [header: unknown, takes: boolean][] = [
    ["gzip, deflate, br, zstd", true],
    ["br", true],
    ["BR;q=0.5", true],
    ["gzip;q=1.0, br ; q=0.001", true],
    ["gzip", false],
    ["br;q=0", false],
    ["br; q=0.000", false],
    ["brotli", false],
    ["*", false],
    ["", false],
    [undefined, false],
  ];
  for (const [header, takes] of rows) expect(takesBrotli(header), String(header)).toBe(takes);
});

test("only scripts that stand there packed are sent so, only to who takes it, only to be read", () => {
  const packed = packedScripts(["chunks/a.js", "chunks/a.js.br", "chunks\\b.js.br", "media/c.woff2", "chunks/d.js"]);
  expect([...packed]).toEqual(["/_next/static/chunks/a.js", "/_next/static/chunks/b.js"]);
  const sent = (url: string, accept?: string, method = "GET") => {
    const headers: Record<string, string> = {};
    const request = { method, url, headers: { "accept-encoding": accept } };
    const response = { setHeader: (name: string, value: string) => (headers[name] = value) };
    begin({ request, response } as unknown as Exchange, false, () => [], packed);
    return [request.url, headers["Content-Encoding"], headers.Vary];
  };
  const script = "/_next/static/chunks/a.js";
  expect(sent(script, "gzip, br")).toEqual([`${script}.br`, "br", "Accept-Encoding"]);
  expect(sent(script, "br", "HEAD")).toEqual([`${script}.br`, "br", "Accept-Encoding"]);
  expect(sent(script, "gzip")).toEqual([script, undefined, undefined]);
  expect(sent(script, "br", "POST")).toEqual(["/healthz", undefined, undefined]);
  for (const other of [`${script}?x`, "/_next/static/chunks/d.js", "/_next/static/chunks/../chunks/a.js", "/nl"])
    expect(sent(other, "br"), other).toEqual([other, undefined, undefined]);
});

test("a script asks to be compiled while it comes in, and is packed as it stands; what is no script stays", () => {
  const folder = test.info().outputPath("static");
  mkdirSync(`${folder}/chunks`, { recursive: true });
  writeFileSync(`${folder}/chunks/a.js`, "say('é')");
  writeFileSync(`${folder}/a.txt`, "text");
  const read = (name: string) => readFileSync(`${folder}/${name}`, "utf8");
  packScripts(folder);
  expect(read("chunks/a.js")).toBe("//# allFunctionsCalledOnLoad\nsay('é')");
  expect(brotliDecompressSync(readFileSync(`${folder}/chunks/a.js.br`)).toString()).toBe(read("chunks/a.js"));
  expect(read("a.txt")).toBe("text");
});
