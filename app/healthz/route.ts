export const dynamic = "force-dynamic";

/** Says that this process answers; there is nothing else it depends on. */
export const GET = () => Response.json({ ok: true }, { headers: { "Cache-Control": "no-store" } });
