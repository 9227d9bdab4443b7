/** References and aggregates: from one row to others. */
import { defineDiagnostic } from "../diagnostic.ts";

const schema = "schema demo { period 2024-01-01 .. 2024-12-31 }\n";
const meant = (nearest: string | null): string | null => (nearest === null ? null : `Did you mean \`${nearest}\`?`);
const brand = "entity Brand count 5 { key brand_id: serial  size: int = uniform(1..9) }\n";
const thing = (...fields: readonly string[]): string =>
  `entity Thing count 5 {\n  key thing_id: serial\n${fields.map((f) => `  ${f}\n`).join("")}}\n`;

export const referenceCycle = defineDiagnostic<{ entities: readonly string[] }>({
  code: "EC0501",
  severity: "error",
  title: "entities that need each other",
  message: ({ entities }) => `These entities need each other's rows: ${entities.map((e) => `\`${e}\``).join(" -> ")}.`,
  hint: () => "Make one of the references nullable (`?`) and let no rule read it: it is filled last.",
  explanation:
    "Entities are made one after the other, so that each refers to rows that exist. A circle can be broken at a nullable reference that no rule reads; here there is none.",
  bad: `${schema}entity A count 5 { key a_id: serial  ref b: B }\nentity B count 5 { key b_id: serial  ref a: A }\n`,
  good: `${schema}entity A count 5 { key a_id: serial  ref b: B? }\nentity B count 5 { key b_id: serial  ref a: A }\n`,
});

export const emptyTarget = defineDiagnostic<{ name: string; entity: string }>({
  code: "EC0502",
  severity: "error",
  title: "reference to an empty entity",
  message: ({ name, entity }) => `\`${name}\` needs a row of \`${entity}\`, which has none.`,
  hint: () => "Make the reference nullable (`?`), or give the entity rows.",
  explanation: "A reference that may not be null needs at least one row to refer to.",
  bad: `${schema}entity Brand count 0 { key brand_id: serial }\n${thing("ref brand: Brand")}`,
  good: `${schema}entity Brand count 0 { key brand_id: serial }\n${thing("ref brand: Brand?")}`,
});

export const whereNotIndexable = defineDiagnostic<Record<string, never>>({
  code: "EC0503",
  severity: "error",
  title: "condition that no plan can index",
  message: () => "This condition would have to be tried on every candidate, for every row.",
  hint: () =>
    "Compare a path of the candidate with a value of mine (`==`), or a moment of it with one of mine; put what is computed into hidden fields.",
  explanation:
    "A `where` joins, by `and`: conditions on the candidate alone, `candidate path == expression of mine`, `candidate != row of mine`, and the candidate's time against mine. These can be looked up; anything else would be a scan of all candidates for each row.",
  bad: `${schema}${brand}${thing("hidden limit: int = uniform(1..9)", "ref brand: Brand? where brand.size + limit > 9")}`,
  good: `${schema}${brand}${thing("hidden limit: int = uniform(1..9)", "ref brand: Brand? where brand.size > 4")}`,
});

export const weightNotIndexable = defineDiagnostic<Record<string, never>>({
  code: "EC0504",
  severity: "error",
  title: "weight that no plan can index",
  message: () => "This weight would have to be computed for every candidate, for every row.",
  hint: () => "Multiply factors: some of the candidate alone, others tables over labels of both.",
  explanation:
    "`by` is a product of factors of the candidate alone, or of tables over finitely many values of candidate and row, so that the weights can be prepared.",
  bad: `${schema}${brand}${thing("hidden taste: float = uniform(0.5..2)", "ref brand: Brand by brand.size + taste")}`,
  good: `${schema}${brand}${thing("ref brand: Brand by brand.size")}`,
});

export const twoWays = defineDiagnostic<{ entity: string; to: string; fields: readonly string[]; whose: string }>({
  code: "EC0505",
  severity: "error",
  title: "aggregate with two ways to its rows",
  message: ({ entity, to, fields }) =>
    `From \`${to}\` there are several ways to \`${entity}\`: ${fields.map((f) => `\`${f}\``).join(", ")}.`,
  hint: ({ entity, fields, whose }) => `Choose one: \`where ${entity}.${fields[0] ?? ""} == ${whose}\`.`,
  explanation:
    "An aggregate runs over the rows below mine, or those with the one reference to it. Where there are several references, a condition chooses the way.",
  bad: `${schema}entity Account count 5 { key account_id: serial  live sent: int = count(Transfer) }\nentity Transfer count 9 { key transfer_id: serial  ref sender: Account  ref receiver: Account }\n`,
  good: `${schema}entity Account count 5 { key account_id: serial  live sent: int = count(Transfer where Transfer.sender == this) }\nentity Transfer count 9 { key transfer_id: serial  ref sender: Account  ref receiver: Account }\n`,
});

export const noWay = defineDiagnostic<{ entity: string; to: string }>({
  code: "EC0506",
  severity: "error",
  title: "aggregate without a way to its rows",
  message: ({ entity, to }) => `No \`${entity}\` is below a \`${to}\`, nor refers to one.`,
  explanation: "`count(Order of customer)` needs orders that belong to the customer: owned by it, or with a reference to it.",
  bad: `${schema}${brand}entity Note count 3 { key note_id: serial }\n${thing("ref brand: Brand", "notes: int = count(Note of brand)")}`,
  good: `${schema}${brand}entity Note per Brand 1..3 { key note_id: serial }\n${thing("ref brand: Brand", "notes: int = count(Note of brand)")}`,
});

export const unknownInAggregate = defineDiagnostic<{ fn: string; name: string; nearest: string | null }>({
  code: "EC0507",
  severity: "error",
  title: "aggregate of an unknown entity",
  message: ({ fn, name }) => `\`${fn}\` runs over rows, but there is no entity \`${name}\`.`,
  hint: ({ nearest }) => meant(nearest) ?? "Name the entity: `sum(OrderItem.subtotal)`.",
  explanation:
    "Aggregates name the entity whose rows they run over; `count`, `first` and `last` also take an event or a state of the lifecycle.",
  bad: `${schema}entity Order count 5 { key order_id: serial  items: int = count(Itm) }\nentity Item per Order 1..3 { key item_id: serial }\n`,
  good: `${schema}entity Order count 5 { key order_id: serial  items: int = count(Item) }\nentity Item per Order 1..3 { key item_id: serial }\n`,
});

export const aggregateOfNothing = defineDiagnostic<{ fn: string }>({
  code: "EC0508",
  severity: "error",
  title: "aggregate without rows",
  message: ({ fn }) => `\`${fn}\` runs over the rows of an entity, and none is named here.`,
  hint: () => "Name the entity: `sum(OrderItem.subtotal)`.",
  explanation: "An aggregate takes a value of each row of an entity; a value of my own row is no set of rows.",
  bad: `${schema}${thing("size: int = uniform(1..9)", "total: int = sum(size)")}`,
  good: `${schema}${thing("size: int = uniform(1..9)", "total: int = size")}`,
});

export const countAboveCandidates = defineDiagnostic<{ entity: string; count: number; target: string; candidates: number }>({
  code: "EC0509",
  severity: "error",
  title: "more rows than candidates",
  message: ({ entity, count, target, candidates }) =>
    `Up to ${count} \`${entity}\` under one owner should refer to different \`${target}\`, of which there are ${candidates}.`,
  hint: () => "Lower the count, give the entity more rows, or allow repeats by leaving `unique` out.",
  explanation:
    "`unique (order, product)` draws products without repeats within an order: there must be at least as many as an order has items.",
  bad: `${schema}entity Product count 3 { key product_id: serial }\nentity Order count 5 { key order_id: serial }\nentity Item per Order 1..5 { key item_id: serial  ref product: Product  unique (order, product) }\n`,
  good: `${schema}entity Product count 30 { key product_id: serial }\nentity Order count 5 { key order_id: serial }\nentity Item per Order 1..5 { key item_id: serial  ref product: Product  unique (order, product) }\n`,
});

export const selfFollowed = defineDiagnostic<{ name: string; entity: string }>({
  code: "EC0510",
  severity: "error",
  title: "column that follows a reference to itself",
  message: ({ name, entity }) =>
    `\`${name}\` is read from another \`${entity}\`, whose own \`${name}\` would have to be read from yet another.`,
  hint: () => "Use `tree` (it gives level, path and root), given rows, or a `fixed` entity.",
  explanation:
    "A value that follows a reference into its own entity would have to be computed along a chain of unknown length. In trees, given rows and `fixed` entities the rows are few, and made in order.",
  bad: `${schema}entity Person count 5 {\n  key person_id: serial\n  ref boss: Person?\n  rank: int = boss == null ? 1 : boss.rank + 1\n}\n`,
  good: `${schema}entity Person count 5 fixed {\n  key person_id: serial\n  ref boss: Person?\n  rank: int = boss == null ? 1 : boss.rank + 1\n}\n`,
});

export const lookupAndWeight = defineDiagnostic<Record<string, never>>({
  code: "EC0511",
  severity: "error",
  title: "lookup and draw",
  message: () => "`first by` looks a row up, `by` draws one: a reference has one of them.",
  explanation: "`first by` takes the first candidate in an order; `by` weighs the candidates of a draw.",
  bad: `${schema}${brand}${thing("ref brand: Brand? by brand.size first by brand.size")}`,
  good: `${schema}${brand}${thing("ref brand: Brand? first by brand.size")}`,
});

export const notBelow = defineDiagnostic<{ entity: string; owner: string }>({
  code: "EC0512",
  severity: "error",
  title: "`of` a row that owns none",
  message: ({ entity, owner }) => `\`${entity}\` is not below \`${owner}\`.`,
  explanation:
    "`ref parcel: Shipment of order` chooses among the rows below a row: the entity must be owned by that row's entity, directly or by others.",
  bad: `${schema}${brand}entity Order count 5 { key order_id: serial }\nentity Item per Order 1..3 { key item_id: serial  ref brand: Brand? of order }\n`,
  good: `${schema}${brand}entity Order count 5 { key order_id: serial }\nentity Item per Order 1..3 { key item_id: serial  ref brand: Brand? }\n`,
});

export const missingReference = defineDiagnostic<{ name: string }>({
  code: "EC0513",
  severity: "error",
  title: "`missing` of a required reference",
  message: ({ name }) => `\`${name}\` may not be null, and cannot be missing.`,
  hint: () => "Make the reference nullable: `?` behind the entity.",
  explanation: "`missing 4%` puts null in place of a reference, which one without `?` behind its entity cannot hold.",
  bad: `${schema}${brand}${thing("ref brand: Brand missing 4%")}`,
  good: `${schema}${brand}${thing("ref brand: Brand? missing 4%")}`,
});

export const perOfReference = defineDiagnostic<Record<string, never>>({
  code: "EC0514",
  severity: "error",
  title: "`per` of a reference",
  message: () => "`per` belongs to serials: `key line_no: serial per order`.",
  hint: () => "Choose among the rows below a row by `of`.",
  explanation: "`serial per order` numbers rows under an owner. A reference is chosen by `of`, `where`, `by` and `first by`.",
  bad: `${schema}${brand}${thing("ref brand: Brand per thing_id")}`,
  good: `${schema}${brand}${thing("ref brand: Brand")}`,
});

export const zipfExponent = defineDiagnostic<Record<string, never>>({
  code: "EC0515",
  severity: "error",
  title: "exponent of zipf",
  message: () => "`by zipf(…)` takes one number, 0 or more.",
  explanation:
    "`by zipf(1.1)` weighs the candidates by their rank in a fixed order, to the power of minus the exponent; it is known when compiling.",
  bad: `${schema}${brand}${thing("ref brand: Brand by zipf(-1)")}`,
  good: `${schema}${brand}${thing("ref brand: Brand by zipf(1.1)")}`,
});

export const weightWithoutCandidate = defineDiagnostic<Record<string, never>>({
  code: "EC0516",
  severity: "error",
  title: "weight that is the same for all",
  message: () => "This factor is the same for all candidates, and weighs nothing.",
  hint: () => "Read the candidate by the reference's own name: `ref seller: Seller by seller.rating`.",
  explanation: "A weight compares the candidates. The candidate bears the name of the reference.",
  bad: `${schema}${brand}${thing("size: int = uniform(1..9)", "ref brand: Brand by size")}`,
  good: `${schema}${brand}${thing("ref brand: Brand by brand.size")}`,
});

export const orderOfOthers = defineDiagnostic<Record<string, never>>({
  code: "EC0517",
  severity: "error",
  title: "order that is not the candidates' own",
  message: () => "`first by` orders the candidates by a value of their own.",
  explanation:
    "A lookup takes the first candidate in an order that is prepared once for all rows: it may read the candidate alone.",
  bad: `${schema}${brand}${thing("size: int = uniform(1..9)", "ref brand: Brand? first by brand.size * size")}`,
  good: `${schema}${brand}${thing("ref brand: Brand? first by brand.size desc")}`,
});

export const previousOfRoot = defineDiagnostic<{ entity: string }>({
  code: "EC0518",
  severity: "error",
  title: "`previous` without an owner",
  message: ({ entity }) => `\`${entity}\` has no owner: there is no row before this one under it.`,
  explanation:
    "`previous` is the row before me under the same owner. Root rows are made independently of each other, which is why any number of machines can share the work.",
  bad: `${schema}entity Rate count 5 { key rate_id: serial  rate: float = (previous.rate ?? 1) * 1.01 }\n`,
  good: `${schema}entity Currency count 5 { key currency_id: serial }\nentity Rate per Currency 5 { key rate_id: serial  rate: float = (previous.rate ?? 1) * 1.01 }\n`,
});

export const selfRequired = defineDiagnostic<{ name: string; entity: string }>({
  code: "EC0519",
  severity: "error",
  title: "required reference into the own entity",
  message: ({ name, entity }) => `\`${name}\` needs another \`${entity}\`, which the first one cannot have.`,
  hint: ({ entity }) => `Make it nullable: \`${entity}?\`.`,
  explanation:
    "A reference into the own entity sees the rows before it. The first row has none, so the reference must be nullable.",
  bad: `${schema}entity Person count 5 { key person_id: serial  ref boss: Person }\n`,
  good: `${schema}entity Person count 5 { key person_id: serial  ref boss: Person? }\n`,
});

export const countsAll = defineDiagnostic<{ entity: string; to: string; way: string }>({
  code: "EC0520",
  severity: "warning",
  title: "aggregate over all rows",
  message: ({ entity, to }) => `This runs over every \`${entity}\`, and gives the same for each \`${to}\`.`,
  hint: ({ entity, way }) =>
    `For the rows that belong to this one, give \`${entity}\` a reference: \`${way}\`. If all are meant, say so: \`where true\`.`,
  explanation:
    "An aggregate finds the rows below this one, and those that refer to it. Rows that lead to it over yet another row are not found so: without a condition that reads this row, the aggregate runs over all there are.",
  bad: `${schema}entity Client count 5 { key client_id: serial  live parcels: int = count(Parcel) }\nentity Shipment count 9 { key shipment_id: serial  ref client: Client }\nentity Parcel per Shipment 1..3 { key parcel_id: serial }\n`,
  good: `${schema}entity Client count 5 { key client_id: serial  live parcels: int = count(Parcel) }\nentity Shipment count 9 { key shipment_id: serial  ref client: Client }\nentity Parcel per Shipment 1..3 { key parcel_id: serial  ref client: Client = shipment.client }\n`,
});

export const laterCandidate = defineDiagnostic<{ entity: string; time: string }>({
  code: "EC0521",
  severity: "error",
  title: "candidate that begins later",
  message: ({ entity, time }) => `No \`${entity}\` is found that begins later: \`${time}\` is the moment from which it is there.`,
  hint: ({ time }) =>
    `A row may be there before what it is about begins: keep another field as its \`time\`, such as \`time announced\`, and \`${time}\` without the role.`,
  explanation:
    "A reference chooses among the rows that are there at the moment of its own row: begun, and not ended. The field with the role `time` says when a row begins, so a condition that it is later never holds.",
  bad: `${schema}entity Show count 5 { key show_id: serial  time starts: timestamp = uniform(2024-01-01 .. 2024-12-30) }\nentity Ticket count 9 over 2024-01-01 .. 2024-12-31 { key ticket_id: serial  time sold: timestamp  ref show: Show? where show.starts > now }\n`,
  good: `${schema}entity Show count 5 { key show_id: serial  time announced: timestamp = uniform(2024-01-01 .. 2024-06-30)  starts: timestamp = announced + uniform(10d..90d) }\nentity Ticket count 9 over 2024-01-01 .. 2024-12-31 { key ticket_id: serial  time sold: timestamp  ref show: Show? where show.starts > now }\n`,
});

export const pairsAboveAll = defineDiagnostic<{ count: number; pairs: number; left: string; right: string }>({
  code: "EC0522",
  severity: "error",
  title: "more pairs than there are",
  message: ({ count, pairs, left, right }) =>
    `${count} pairs should differ, but of \`${left}\` and \`${right}\` there are ${pairs} different ones.`,
  hint: () => "Lower the count, or give the sides more rows.",
  explanation:
    "`link A, B count 50` draws pairs without repeats: no two rows have the same `A` and the same `B`. There must be at least as many pairs of their rows.",
  bad: `${schema}entity Product count 4 { key product_id: serial }\nentity Promotion count 3 { key promotion_id: serial }\nentity Promoted link Promotion, Product count 50 { key promoted_id: serial }\n`,
  good: `${schema}entity Product count 40 { key product_id: serial }\nentity Promotion count 3 { key promotion_id: serial }\nentity Promoted link Promotion, Product count 50 { key promoted_id: serial }\n`,
});
