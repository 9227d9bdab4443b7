/** References to rows that other actors of the own root entity own: a customer's message to another customer's post. */
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { memoryHost } from "../../src/source/memory-host.ts";
import { lostByGrowth } from "../guarantees/properties.ts";
import { generatorOf, run, type Row } from "../support/generate.ts";
import { typeErrors } from "./emitted.ts";
import { byKey, proven, strategies } from "./proof.ts";

const forum = (population: string, last = "2024-12-31", key = "serial"): string => `
schema s { period 2024-01-01 .. ${last}  seed 7  dialects sqlite }
enum Kind { red 40%  blue rest }
entity Customer ${population} {
  key customer_id: serial
  time joined_at: timestamp${population === "count 150" ? " = uniform(2023-06-01 .. 2025-03-30)" : ""}
}
entity Post per Customer 0..4 {
  key post_id: ${key}
  time at: timestamp = customer.joined_at + exponential(mean: 60d)
  until gone_at: timestamp? = chance(30%) ? at + 90d : null
  kind: Kind
  size: int = uniform(1..9)
  title: text(12) = pattern("P-#####")
  ref quoting: Post? where quoting.kind == kind
}
entity Photo per Post 0..2 { key (post, no)  no: serial per post }
entity Message per Customer 0..6 {
  key message_id: serial
  time at: timestamp = customer.joined_at + exponential(mean: 90d)
  kind: Kind
  ref post: Post?
  title: text(12)? = post.title
  author: int? = post.customer.customer_id
  ref same: Post? where same.kind == kind
  ref heavy: Post? by heavy.size
  ref big: Post? where big.size > 5 first by big.at desc
  ref photo: Photo?
  photo_size: int? = photo.post.size
}
entity Line per Message 0..3 { key line_id: serial  ref post: Post? where post.kind == red  unique (message, post) }
entity Look count 500 over 2024-03-01 .. 2024-12-31 { key look_id: serial  time at: timestamp  ref message: Message?  about: text(12)? = message.title }
`;

describe.each([
  ["that keep their numbers", "count 150", "serial"],
  ["that keep their numbers, uuid keys", "count 150", "uuid"],
  ["that are numbered by time", "count 150 over 2023-06-01 .. 2025-03-30", "serial"],
  ["that arrive", "arriving 12 a month", `text(9) = "P-{serial:04}"`],
])("messages to posts of customers %s", (_, population, key) => {
  it("are to posts that are there by their moment", async () => {
    const tables = await proven(forum(population, "2024-12-31", key));
    const posts = byKey(tables, "post");
    const all = tables.rows("post");
    const isThere = (post: Row, at: string): boolean =>
      post["at"]! <= at && ((post["gone_at"] ?? null) === null || at < post["gone_at"]!);
    let [own, expected, variance, weight, weighed, photos] = [0, 0, 0, 0, 0, 0];
    for (const message of tables.rows("message")) {
      const at = message["at"]!;
      const there = all.filter((post) => isThere(post, at));
      expect(message["post_id"] === null).toBe(there.length === 0);
      if (message["post_id"] === null) continue;
      const post = posts.get(message["post_id"]!)!;
      expect(there).toContain(post);
      expect([message["title"], message["author"]]).toEqual([post["title"], post["customer_id"]]);
      const same = there.filter((p) => p["kind"] === message["kind"]);
      expect(message["same_id"] === null).toBe(same.length === 0);
      if (message["same_id"] !== null) expect(same).toContain(posts.get(message["same_id"]!));
      const big = there.filter((p) => Number(p["size"]) > 5).map((p) => p["at"]!);
      expect(posts.get(message["big_id"] ?? "")?.["at"] ?? null).toBe(big.length === 0 ? null : big.toSorted().at(-1));
      if (message["photo_post_id"] !== null) {
        photos++;
        expect(there).toContain(posts.get(message["photo_post_id"]!));
        expect(message["photo_size"]).toBe(posts.get(message["photo_post_id"]!)!["size"]);
      }
      const share = there.filter((p) => p["customer_id"] === message["customer_id"]).length / there.length;
      if (post["customer_id"] === message["customer_id"]) own++;
      expected += share;
      variance += share * (1 - share);
      const sum = there.reduce((total, p) => total + Number(p["size"]), 0);
      const squares = there.reduce((total, p) => total + Number(p["size"]) ** 2, 0);
      weight += Number(posts.get(message["heavy_id"]!)!["size"]) / (squares / sum);
      weighed++;
    }
    expect(Math.min(weighed, photos)).toBeGreaterThan(150);
    // Posts of the own actor are as likely as any others: within four standard deviations.
    expect(Math.abs(own - expected)).toBeLessThan(4 * Math.sqrt(variance));
    expect(Math.abs(weight / weighed - 1)).toBeLessThan(0.1);
    for (const post of all) {
      const before = all.filter((p) => isThere(p, post["at"]!) && p["at"]! < post["at"]! && p["kind"] === post["kind"]);
      expect(post["quoting_id"] === null).toBe(before.length === 0);
      if (post["quoting_id"] !== null) expect(before).toContain(posts.get(post["quoting_id"]!));
    }
    const lines = tables.rows("line").filter((line) => line["post_id"] !== null);
    expect(new Set(lines.map((line) => `${line["message_id"]} ${line["post_id"]}`)).size).toBe(lines.length);
    for (const line of lines) expect(posts.get(line["post_id"]!)!["kind"]).toBe("red");
    const messages = byKey(tables, "message");
    for (const look of tables.rows("look"))
      if (look["message_id"] !== null) expect(look["about"] ?? null).toBe(messages.get(look["message_id"]!)!["title"] ?? null);
  });

  it("stay what they are when the period ends later", async () => {
    const [shorter, longer] = [
      await generatorOf(forum(population, "2024-09-15", key)),
      await generatorOf(forum(population, "2024-12-31", key)),
    ];
    expect(
      lostByGrowth({ generator: shorter, tables: await run(shorter) }, { generator: longer, tables: await run(longer) }),
    ).toBeNull();
  });
});

const skills = `
schema s { period 2024-01-01 .. 2024-12-31  seed 7  dialects sqlite }
entity Member count 300 { key member_id: serial  seniority: int = uniform(1..3) }
entity Skill per Member 1..2 {
  key skill_id: serial
  level: int = uniform(1..5)
  worth: int = level * member.seniority
  ref like: Skill? by like.level
  ref best: Skill? first by best.worth desc
}
entity Vote per Member 0..3 {
  key vote_id: serial
  ref skill: Skill by skill.level
  ref other: Skill? where other.level == skill.level and other != skill
  seniority: int = skill.member.seniority
}
`;

it("rows without moments choose among those of all actors; within the own table, of those with smaller numbers", async () => {
  const tables = await proven(skills);
  const [byId, members] = [byKey(tables, "skill"), byKey(tables, "member")];
  const all = tables.rows("skill");
  let [level, later] = [0, 0];
  for (const vote of tables.rows("vote")) {
    const skill = byId.get(vote["skill_id"]!)!;
    level += Number(skill["level"]);
    if (Number(skill["member_id"]) > Number(vote["member_id"])) later++;
    expect(vote["seniority"]).toBe(members.get(skill["member_id"]!)!["seniority"]);
    const other = byId.get(vote["other_id"]!)!;
    expect(other["level"]).toBe(skill["level"]);
    expect(other).not.toBe(skill);
  }
  const votes = tables.rows("vote").length;
  const [sum, squares] = [1, 2].map((power) => all.reduce((total, s) => total + Number(s["level"]) ** power, 0));
  expect(Math.abs(level / votes / (squares! / sum!) - 1)).toBeLessThan(0.06);
  expect(Math.abs(later / votes - 0.5)).toBeLessThan(0.1);
  for (const skill of all) {
    const before = all.filter((s) => Number(s["member_id"]) < Number(skill["member_id"]));
    for (const name of ["like_id", "best_id"]) expect(skill[name] === null).toBe(before.length === 0);
    if (before.length === 0) continue;
    expect(before).toContain(byId.get(skill["like_id"]!));
    expect(byId.get(skill["best_id"]!)!["worth"]).toBe(String(Math.max(...before.map((s) => Number(s["worth"])))));
  }
});

const lives = `
schema s { period 2024-01-01 .. 2024-12-31  seed 7  dialects sqlite }
entity Customer arriving 15 a month { key customer_id: serial  time joined_at: timestamp  live visits: int = count(Visit) }
lifecycle Customer { state open { visit at 30 a year } }
entity Home per Customer 1..2 { key home_id: serial  size: int = uniform(1..5) }
entity Visit per Customer.visit { key visit_id: serial  time at: timestamp  ref home: Home by home.size  host: int = home.customer.customer_id }
entity Step per Visit 0..2 { key step_id: serial  ref home: Home? where home.size == visit.home.size }
`;

it("an actor's events refer to what others were born with", async () => {
  const tables = await proven(lives);
  const [homes, customers, visits] = [byKey(tables, "home"), byKey(tables, "customer"), byKey(tables, "visit")];
  let others = 0;
  for (const visit of tables.rows("visit")) {
    const home = homes.get(visit["home_id"]!)!;
    expect(customers.get(home["customer_id"]!)!["joined_at"]! <= visit["at"]!).toBe(true);
    expect(visit["host"]).toBe(home["customer_id"]);
    if (home["customer_id"] !== visit["customer_id"]) others++;
  }
  expect(others).toBeGreaterThan(500);
  for (const step of tables.rows("step"))
    expect(homes.get(step["home_id"]!)!["size"]).toBe(homes.get(visits.get(step["visit_id"]!)!["home_id"]!)!["size"]);
});

/** What the compiler says of a schema that it refuses. */
function refusals(text: string): readonly string[] {
  const { diagnostics } = compile({ host: memoryHost({ "schema.ecom": text }), entry: "schema.ecom", generating: true });
  return diagnostics.all.filter((d) => d.severity === "error").map((d) => `${d.code} ${d.message}`);
}

it("what follows from the reference in turn is refused, and so are rows of events and rows for each", () => {
  const header = "schema s { period 2024-01-01 .. 2024-12-31  seed 7 }\nentity Customer count 9 { key customer_id: serial }\n";
  const chain = "a reference to rows of other actors of the own root entity that follow from it in turn";
  expect(
    refusals(`${header}
entity Post per Customer 1..3 { key post_id: serial  size: int = uniform(1..9)  ref quoting: Post? }
entity Reply per Post 0..2 { key reply_id: serial  ref near: Post?  size: int? = near.quoting.size }
`),
  ).toContainEqual(`EC1201 ${chain} (Reply.near, Post): not generated yet.`);
  expect(
    refusals(`${header}
entity Post per Customer 1..3 { key post_id: serial  size: int = count(Reply) }
entity Reply per Post 0..2 when chance(50%) { key reply_id: serial  ref near: Post? by near.size }
`),
  ).toEqual([]);
  expect(
    refusals(`${header}
entity Post per Customer 1..3 { key post_id: serial  size: int = sum(Reply.n) }
entity Reply per Post 0..2 { key reply_id: serial  ref near: Post? by near.size  n: int = near.size ?? 1 }
`).length,
  ).toBe(1);
  expect(
    refusals(`${header}
entity Post per Customer 1..3 { key post_id: serial }
entity Reply per Customer each Post as post { key reply_id: serial }
`),
  ).toContainEqual(expect.stringContaining("a row for each row of all actors of the own root entity (Post;"));
});

it("explain names the strategies; what is emitted type-checks", async () => {
  expect(await strategies(forum("count 150"))).toMatchInlineSnapshot(`
    {
      "Line.post": "drawn uniformly, alive at the moment by a segment tree, without repeats by skipping what is taken; the rows below each Customer are counted and kept in key order",
      "Look.message": "drawn uniformly, sorted by their beginning, a prefix of them alive; the rows below each Customer are counted and kept in key order",
      "Message.big": "looked up, candidates in order; the rows below each Customer are counted and kept in key order",
      "Message.heavy": "drawn by cumulative weight, alive at the moment by a segment tree; the rows below each Customer are counted and kept in key order",
      "Message.photo": "drawn uniformly, alive at the moment by a segment tree; the rows below each Customer are counted and kept in key order",
      "Message.post": "drawn uniformly, alive at the moment by a segment tree; the rows below each Customer are counted and kept in key order",
      "Message.same": "drawn uniformly within the group of equal value, alive at the moment by a segment tree; the rows below each Customer are counted and kept in key order",
      "Post.quoting": "drawn uniformly within the group of equal value, between bounds of birth and end, by a tree of sorted ranges; the rows below each Customer are counted and kept in key order",
    }
  `);
  expect(await strategies(skills)).toMatchInlineSnapshot(`
    {
      "Skill.best": "looked up, candidates in order; the rows below each Member are counted and kept in key order",
      "Skill.like": "drawn by cumulative weight, between bounds of number, sorted by it; the rows below each Member are counted and kept in key order",
      "Vote.other": "drawn uniformly within the group of equal value, mine excluded by its interval; the rows below each Member are counted and kept in key order",
      "Vote.skill": "drawn by cumulative weight; the rows below each Member are counted and kept in key order",
    }
  `);
  expect(await typeErrors(forum("count 150"), forum("arriving 12 a month", "2024-12-31", "uuid"), skills, lives)).toBe("");
});
