/** What events read of rows that the actor is born with, where that follows from the order of those rows' moments: refused. */
import { expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { memoryHost } from "../../src/source/memory-host.ts";
import { proven, under } from "./proof.ts";

const schema = (seat: string, choice: string, more: string): string => `
schema s { period 2023-01-01 .. 2024-12-31  seed 4 }
entity Tenant count 30 {
  key tenant_id: serial
  time signed_up: timestamp = uniform(2023-01-01 .. 2024-06-30)
}
entity Seat per Tenant 4 {
  ${seat}
  time added_at: timestamp = tenant.signed_up + exponential(mean: 30d)
}
lifecycle Tenant { state live { use_it at 6 a month } }
entity Usage per Tenant.use_it {
  key usage_id: serial
  time used_at: timestamp
  ref seat: Seat? of tenant ${choice}
  ${more}
}
`;
const codes = (...parts: readonly [string, string, string]): readonly string[] =>
  compile({ host: memoryHost({ "s.ecom": schema(...parts) }), entry: "s.ecom", generating: true }).diagnostics.all.map(
    (d) => d.code,
  );
const running = "key seat_id: serial  n: int = (previous.n ?? 0) + uniform(1..5)";
const numbered = "key seat_id: serial  n: serial per tenant";

it.each([
  ["key seat_id: serial  n: serial per tenant  is_first: bool = n == 1", "where seat.is_first == false", ""],
  [numbered, "where seat.n > 1", ""],
  [numbered, "", "x: int? = seat.n"],
  ["key (tenant, n)  n: serial per tenant", "", ""],
  [running, "where seat.n > 6", ""],
  [running, "", "x: int? = seat.n"],
  [running, "", "x: int = sum(Seat.n of tenant)"],
])("%s; %s %s", (...parts) => {
  expect(codes(...parts)).toEqual(["EC1201"]);
});

it("what does not follow from the order is read", async () => {
  const tables = await proven(schema("key seat_id: serial  n: int = uniform(1..5)", "where seat.n > 2", "x: int? = seat.n"));
  const seats = under(tables, "seat", "tenant_id");
  for (const usage of tables.rows("usage")) {
    const there = (seats.get(usage.tenant_id!) ?? []).filter((s) => Number(s.n) > 2 && s.added_at! < usage.used_at!);
    if (usage.seat_id === null) expect(there).toEqual([]);
    else expect(there.find((s) => s.seat_id === usage.seat_id)?.n).toBe(usage.x);
  }
});
