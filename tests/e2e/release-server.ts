import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

const FIRST = readFileSync(".next/BUILD_ID", "utf8");

/** `code`: other scripts under other names, so everything is new. `content`: one article is new, the scripts are the same. */
export type Release = "first" | "code" | "content";

/**
 * The built app on a port of its own, to be killed, started again and brought to a next release without building twice: what
 * the test server answers is passed on, and for a next release written anew with other names.
 */
export class ReleaseServer {
  release: Release = "first";
  /** Everything that was asked for, in order. */
  readonly asked: string[] = [];
  /** Set to hold back or fail what it returns true for. */
  refuses: (path: string) => boolean = () => false;
  /** Served as the worker instead of the release's own. */
  worker: string | undefined;
  private server: Server | undefined;
  private port = 0;

  constructor(private readonly base: string) {}

  get url() {
    return `http://localhost:${this.port}`;
  }

  async start() {
    this.server = createServer(async (request, response) => {
      const path = request.url ?? "/";
      this.asked.push(path);
      if (this.refuses(path)) return void response.destroy();
      const own = this.fromRelease(path);
      if (own === undefined) return void response.writeHead(404).end();
      const passed = await fetch(this.base + own, {
        redirect: "manual",
        headers: { "accept-language": request.headers["accept-language"] ?? "" },
      });
      const headers = Object.fromEntries(
        [...passed.headers].filter(
          ([name]) => !/^(content-(length|encoding)|etag|transfer-.*|connection|keep-alive)$/.test(name),
        ),
      );
      const content = Buffer.from(await passed.arrayBuffer());
      const isText = /text|json|javascript|manifest/.test(passed.headers.get("content-type") ?? "");
      const body =
        path === "/sw.js" && this.worker ? this.worker : isText ? this.toRelease(content.toString()) : content;
      response.writeHead(passed.status, headers).end(body);
    });
    await new Promise<void>((resolve) => this.server?.listen(this.port, resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async kill() {
    const closed = new Promise((resolve) => this.server?.close(resolve));
    this.server?.closeAllConnections();
    await closed;
  }

  /** What the first release calls a file that this one asks for; undefined where this release has no such file. */
  private fromRelease(path: string): string | undefined {
    if (this.release !== "code") return path;
    if (path.startsWith("/_next/static/chunks/")) return undefined;
    return path.replace("/static/chunk2/", "/static/chunks/");
  }

  private toRelease(text: string): string {
    if (this.release === "first") return text;
    const renamed = text.replaceAll(FIRST, this.name).replaceAll(/revision:"/g, 'revision:"2');
    if (this.release === "content") return renamed.replace(/("trump-kim-top":\{[^}]*"b2":\[")/, "$12");
    return renamed
      .replaceAll("static/chunks/", "static/chunk2/")
      .replaceAll(/(code:")/g, "$12")
      .replaceAll(/(\[")(?=[0-9a-f]{12}",\d+\])/g, "$12");
  }

  /** What this release calls itself. */
  get name() {
    return this.release === "first" ? FIRST : `${FIRST.slice(0, -1)}${this.release === "code" ? "_" : "-"}`;
  }
}
