// Made by ecomc 0.1.0 from the schema time_and_cause (sha256 a83b26de11fb29b9), runtime 1. Edit the schema, not this file.
// Lesson 6: time and cause.
//
// A field with the role `time` is the row's moment, `until` its end. A reference finds only what is alive at one's own
// moment: no order before the shop opened, none after it closed. `over … shaped by` spreads rows over a range in the
// shape of curves; `arriving` lets them come at a rate, so that a longer period has more of them. What would come after
// the end of the period has not happened, and is not there: no pile of rows on the last day.
// Rows from 2023-01-01 to 2024-12-31.

import {
  ArrivingRows,
  CandidateList,
  ChildDraw,
  type CurveData,
  Dictionary,
  type EventStore,
  Exponential,
  type GeneratedRun,
  Lognormal,
  Numbering,
  Phrases,
  RowKey,
  type RowWriter,
  type Settings,
  type Slice,
  Spread,
  Stream,
  type Wave,
  Weighted,
  below,
  bucketOf,
  bucketsIn,
  candidateOf,
  endOr,
  hash32,
  isProgram,
  main,
  roundHalfAway,
  rowsOf,
  scaledRows,
  startWaves,
} from "ecomc/runtime";

/** A row of shop. */
export interface Shop {
  shop_id: number;
  name: string;
  opened_on: Date;
  closed_on: Date | null;
}

/** A row of purchase. */
export interface Purchase {
  purchase_id: number;
  bought_at: Date;
  shop_id: number;
  amount: number;
}

/** One in ten comes back, within weeks: those that would after the period's end are not there. */
export interface Return {
  return_id: number;
  purchase_id: number;
  returned_at: Date;
  refund: number;
}

/** A row of letter. */
export interface Letter {
  letter_id: number;
  received_at: Date;
  subject: string;
}

/** What a SQLite database is created with. */
const sqliteCreate = `-- Tables

CREATE TABLE shop (
  shop_id   INTEGER NOT NULL,
  name      VARCHAR(60) NOT NULL,
  opened_on DATE NOT NULL,
  closed_on DATE,
  CONSTRAINT pk_shop PRIMARY KEY (shop_id)
);

CREATE TABLE purchase (
  purchase_id INTEGER NOT NULL,
  bought_at   TIMESTAMP NOT NULL,
  shop_id     INTEGER NOT NULL,
  amount      DECIMAL(8,2) NOT NULL,
  CONSTRAINT pk_purchase PRIMARY KEY (purchase_id),
  CONSTRAINT fk_purchase_shop_id FOREIGN KEY (shop_id) REFERENCES shop (shop_id) DEFERRABLE INITIALLY DEFERRED
);

-- One in ten comes back, within weeks: those that would after the period's end are not there.
CREATE TABLE return (
  return_id   INTEGER NOT NULL,
  purchase_id INTEGER NOT NULL,
  returned_at TIMESTAMP NOT NULL,
  refund      DECIMAL(8,2) NOT NULL,
  CONSTRAINT pk_return PRIMARY KEY (return_id),
  CONSTRAINT fk_return_purchase_id FOREIGN KEY (purchase_id) REFERENCES purchase (purchase_id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE letter (
  letter_id   INTEGER NOT NULL,
  received_at TIMESTAMP NOT NULL,
  subject     VARCHAR(40) NOT NULL,
  CONSTRAINT pk_letter PRIMARY KEY (letter_id)
);
`;

/** What it is completed with when the rows are there. */
const sqliteFinish = `-- Indexes
CREATE INDEX ix_purchase_shop_id ON purchase (shop_id);
CREATE INDEX ix_return_purchase_id ON return (purchase_id);
`;

/** What the generator makes: the tables in load order. */
export const schema = {
  name: "time_and_cause",
  version: "0.1.0",
  abi: 1,
  hash: "a83b26de11fb29b9e71a64524c4b43ce201e532472150194a779e594602553ba",
  seed: 6,
  tables: [
    {
      name: "shop",
      columns: [
        { name: "shop_id", kind: "int", nullable: false },
        { name: "name", kind: "text", nullable: false },
        { name: "opened_on", kind: "date", nullable: false },
        { name: "closed_on", kind: "date", nullable: true },
      ],
      key: ["shop_id"],
      order: "address",
    },
    {
      name: "purchase",
      columns: [
        { name: "purchase_id", kind: "int", nullable: false },
        { name: "bought_at", kind: "timestamp", nullable: false },
        { name: "shop_id", kind: "int", nullable: false },
        { name: "amount", kind: "decimal", scale: 2, nullable: false },
      ],
      key: ["purchase_id"],
      order: "key",
    },
    {
      name: "return",
      columns: [
        { name: "return_id", kind: "int", nullable: false },
        { name: "purchase_id", kind: "int", nullable: false },
        { name: "returned_at", kind: "timestamp", nullable: false },
        { name: "refund", kind: "decimal", scale: 2, nullable: false },
      ],
      key: ["return_id"],
      order: "key",
    },
    {
      name: "letter",
      columns: [
        { name: "letter_id", kind: "int", nullable: false },
        { name: "received_at", kind: "timestamp", nullable: false },
        { name: "subject", kind: "text", nullable: false },
      ],
      key: ["letter_id"],
      order: "key",
    },
  ],
  sqlite: { create: sqliteCreate, finish: sqliteFinish },
} as const;

/** Names of the draws: a draw is a pure function of seed, name and the row's address, so that none disturbs another. */
const draw = {
  Shop: {
    opened_on: hash32("Shop.opened_on"),
    name: hash32("Shop.name"),
    closed_on: hash32("Shop.closed_on"),
    closed_on_1: hash32("Shop.closed_on/1"),
  },
  Purchase: { moment: hash32("Purchase#moment"), shop: hash32("Purchase.shop"), amount: hash32("Purchase.amount") },
  Return: { purchase_when: hash32("Return#purchase.when"), returned_at: hash32("Return.returned_at") },
  Letter: { subject: hash32("Letter.subject") },
};
const lastName0Words = new Dictionary([
  "Abbott", "Abernathy", "Abshire", "Adams", "Altenwerth", "Anderson", "Ankunding", "Armstrong", "Auer", "Aufderhar",
  "Bahringer", "Bailey", "Balistreri", "Barrows", "Bartell", "Bartoletti", "Barton", "Bashirian", "Batz", "Bauch",
  "Baumbach", "Bayer", "Beahan", "Beatty", "Bechtelar", "Becker", "Bednar", "Beer", "Beier", "Berge", "Bergnaum",
  "Bergstrom", "Bernhard", "Bernier", "Bins", "Blanda", "Blick", "Block", "Bode", "Boehm", "Bogan", "Bogisich", "Borer",
  "Bosco", "Botsford", "Boyer", "Boyle", "Bradtke", "Brakus", "Braun", "Breitenberg", "Brekke", "Brown", "Bruen",
  "Buckridge", "Carroll", "Carter", "Cartwright", "Casper", "Cassin", "Champlin", "Christiansen", "Cole", "Collier",
  "Collins", "Conn", "Connelly", "Conroy", "Considine", "Corkery", "Cormier", "Corwin", "Cremin", "Crist", "Crona",
  "Cronin", "Crooks", "Cruickshank", "Cummerata", "Cummings", "D'Amore", "Dach", "Daniel", "Dare", "Daugherty", "Davis",
  "Deckow", "Denesik", "Dibbert", "Dickens", "Dicki", "Dickinson", "Dietrich", "Donnelly", "Dooley", "Douglas", "Doyle",
  "DuBuque", "Durgan", "Ebert", "Effertz", "Emard", "Emmerich", "Erdman", "Ernser", "Fadel", "Fahey", "Farrell", "Fay",
  "Feeney", "Feest", "Feil", "Ferry", "Fisher", "Flatley", "Frami", "Franecki", "Franey", "Friesen", "Fritsch", "Funk",
  "Gerhold", "Gerlach", "Gibson", "Gislason", "Gleason", "Gleichner", "Glover", "Goldner", "Goodwin", "Gorczany",
  "Gottlieb", "Goyette", "Grady", "Graham", "Grant", "Green", "Greenfelder", "Greenholt", "Grimes", "Gulgowski",
  "Gusikowski", "Gutkowski", "Gutmann", "Haag", "Hackett", "Hagenes", "Hahn", "Haley", "Halvorson", "Hamill", "Hammes",
  "Hand", "Hane", "Hansen", "Harber", "Harris", "Hartmann", "Harvey", "Hauck", "Hayes", "Heaney", "Heathcote",
  "Hegmann", "Heidenreich", "Heller", "Herman", "Hermann", "Hermiston", "Herzog", "Hessel", "Hettinger", "Hickle",
  "Hilll", "Hills", "Hilpert", "Hintz", "Hirthe", "Hodkiewicz", "Hoeger", "Homenick", "Hoppe", "Howe", "Howell",
  "Hudson", "Huel", "Huels", "Hyatt", "Jacobi", "Jacobs", "Jacobson", "Jakubowski", "Jaskolski", "Jast", "Jenkins",
  "Jerde", "Johns", "Johnson", "Johnston", "Jones", "Kassulke", "Kautzer", "Keebler", "Keeling", "Kemmer", "Kerluke",
  "Kertzmann", "Kessler", "Kiehn", "Kihn", "Kilback", "King", "Kirlin", "Klein", "Kling", "Klocko", "Koch", "Koelpin",
  "Koepp", "Kohler", "Konopelski", "Koss", "Kovacek", "Kozey", "Krajcik", "Kreiger", "Kris", "Kshlerin", "Kub", "Kuhic",
  "Kuhlman", "Kuhn", "Kulas", "Kunde", "Kunze", "Kuphal", "Kutch", "Kuvalis", "Labadie", "Lakin", "Lang", "Langosh",
  "Langworth", "Larkin", "Larson", "Leannon", "Lebsack", "Ledner", "Leffler", "Legros", "Lehner", "Lemke", "Lesch",
  "Leuschke", "Lind", "Lindgren", "Littel", "Little", "Lockman", "Lowe", "Lubowitz", "Lueilwitz", "Luettgen", "Lynch",
  "MacGyver", "Macejkovic", "Maggio", "Mann", "Mante", "Marks", "Marquardt", "Marvin", "Mayer", "Mayert", "McClure",
  "McCullough", "McDermott", "McGlynn", "McKenzie", "McLaughlin", "Medhurst", "Mertz", "Metz", "Miller", "Mills",
  "Mitchell", "Moen", "Mohr", "Monahan", "Moore", "Morar", "Morissette", "Mosciski", "Mraz", "Mueller", "Muller",
  "Murazik", "Murphy", "Murray", "Nader", "Nicolas", "Nienow", "Nikolaus", "Nitzsche", "Nolan", "O'Connell", "O'Conner",
  "O'Hara", "O'Keefe", "O'Kon", "O'Reilly", "Oberbrunner", "Okuneva", "Olson", "Ondricka", "Orn", "Ortiz", "Osinski",
  "Pacocha", "Padberg", "Pagac", "Parisian", "Parker", "Paucek", "Pfannerstill", "Pfeffer", "Pollich", "Pouros",
  "Powlowski", "Predovic", "Price", "Prohaska", "Prosacco", "Purdy", "Quigley", "Quitzon", "Rath", "Ratke", "Rau",
  "Raynor", "Reichel", "Reichert", "Reilly", "Reinger", "Rempel", "Renner", "Reynolds", "Rice", "Rippin", "Ritchie",
  "Robel", "Roberts", "Rodriguez", "Rogahn", "Rohan", "Rolfson", "Romaguera", "Roob", "Rosenbaum", "Rowe", "Ruecker",
  "Runolfsdottir", "Runolfsson", "Runte", "Russel", "Rutherford", "Ryan", "Sanford", "Satterfield", "Sauer", "Sawayn",
  "Schaden", "Schaefer", "Schamberger", "Schiller", "Schimmel", "Schinner", "Schmeler", "Schmidt", "Schmitt",
  "Schneider", "Schoen", "Schowalter", "Schroeder", "Schulist", "Schultz", "Schumm", "Schuppe", "Schuster", "Senger",
  "Shanahan", "Shields", "Simonis", "Sipes", "Skiles", "Smith", "Smitham", "Spencer", "Spinka", "Sporer", "Stamm",
  "Stanton", "Stark", "Stehr", "Steuber", "Stiedemann", "Stokes", "Stoltenberg", "Stracke", "Streich", "Stroman",
  "Strosin", "Swaniawski", "Swift", "Terry", "Thiel", "Thompson", "Tillman", "Torp", "Torphy", "Towne", "Toy",
  "Trantow", "Tremblay", "Treutel", "Tromp", "Turcotte", "Turner", "Ullrich", "Upton", "Vandervort", "Veum", "Volkman",
  "Von", "VonRueden", "Waelchi", "Walker", "Walsh", "Walter", "Ward", "Waters", "Watsica", "Weber", "Wehner", "Weimann",
  "Weissnat", "Welch", "West", "White", "Wiegand", "Wilderman", "Wilkinson", "Will", "Williamson", "Willms", "Windler",
  "Wintheiser", "Wisoky", "Wisozk", "Witting", "Wiza", "Wolf", "Wolff", "Wuckert", "Wunsch", "Wyman", "Yost", "Yundt",
  "Zboncak", "Zemlak", "Ziemann", "Zieme", "Zulauf",
]);
const lastNamePhrases = new Phrases([[lastName0Words], [lastName0Words, "-", lastName0Words]], [0.95, 0.05]);
const shopClosedOn1Law = new Exponential(77760000);
const returnReturnedAtLaw = new Exponential(1036800);
const purchaseAmountLaw = new Lognormal(30, 0.8);
const letterSubjectShares = new Weighted([0.2, 0.5, 0.3]);
const letterSubjectWords = new Dictionary(["Praise", "Question", "Complaint"]);
const season = { by: "month", values: [1, 1, 1, 1, 1, 1, 1.3, 1, 1, 1, 1.5, 2] } satisfies CurveData;
const week = { by: "weekday", values: [1, 1, 1, 1, 1, 0.4, 0.4] } satisfies CurveData;
const office = {
  by: "hour",
  values: [
    0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 1.5, 1.5, 1.5, 1.5, 0.8, 1.4, 1.4, 1.4, 1.4, 1.4, 0.05, 0.05, 0.05,
    0.05, 0.05, 0.05,
  ],
} satisfies CurveData;

/** What one run holds: counts, keys of the draws, and the columns that rows look up in each other. */
class Run {
  readonly seed: number;
  readonly scale: number;
  readonly shard: Settings["shard"];
  /** Seconds since 1970-01-01. */
  readonly periodStart = 19358 * 86_400;
  /** The midnight after the last day. */
  readonly periodEnd = 20089 * 86_400;
  readonly shopStream: Stream;
  readonly shopRows: number;
  readonly purchaseStream: Stream;
  readonly purchaseRows: number;
  readonly purchaseMoments: Spread;
  readonly letterStream: Stream;
  readonly letterMoments: ArrivingRows;
  readonly letterRows: number;
  readonly numberings: {
    readonly purchaseNumbering: Numbering;
    readonly returnNumbering: Numbering;
    readonly letterNumbering: Numbering;
  };
  readonly events: Record<string, EventStore> = {};
  #purchaseShopCandidates: ReturnType<typeof loadPurchaseShopCandidates> | undefined;
  #shops: ReturnType<typeof loadShops> | undefined;

  constructor(settings: Settings) {
    const { seed, scale, shard } = settings;
    this.seed = seed;
    this.scale = scale;
    this.shard = shard;
    const { periodEnd } = this;
    const shopStream = new Stream(seed, "Shop");
    this.shopStream = shopStream;
    const shopRows = 12;
    this.shopRows = shopRows;
    const purchaseStream = new Stream(seed, "Purchase");
    this.purchaseStream = purchaseStream;
    const purchaseRows = scaledRows(3000, scale);
    this.purchaseRows = purchaseRows;
    const purchaseMoments = new Spread(19358, 20089, [season, week, office]);
    this.purchaseMoments = purchaseMoments;
    const letterStream = new Stream(seed, "Letter");
    this.letterStream = letterStream;
    const letterMoments = new ArrivingRows(0.000015210282150733895 * scale, 19358, 20089, [week, office], letterStream);
    this.letterMoments = letterMoments;
    const letterRows = letterMoments.rows;
    this.letterRows = letterRows;
    const numberings = {
      purchaseNumbering: new Numbering(bucketsIn(19358 * 86_400, periodEnd, 3600)),
      returnNumbering: new Numbering(bucketsIn(19358 * 86_400, periodEnd, 3600)),
      letterNumbering: new Numbering(bucketsIn(19358 * 86_400, periodEnd, 3600)),
    };
    this.numberings = numberings;
  }

  get purchaseShopCandidates() {
    return (this.#purchaseShopCandidates ??= loadPurchaseShopCandidates(this));
  }

  get shops() {
    return (this.#shops ??= loadShops(this));
  }

  get purchaseNumbering() {
    return this.numberings.purchaseNumbering;
  }

  get returnNumbering() {
    return this.numberings.returnNumbering;
  }

  get purchaseEvents() {
    return this.events.purchaseEvents!;
  }

  get returnEvents() {
    return this.events.returnEvents!;
  }

  get letterNumbering() {
    return this.numberings.letterNumbering;
  }

  get letterEvents() {
    return this.events.letterEvents!;
  }
}

/** The candidates of Purchase.shop: drawn uniformly, alive at the moment by a segment tree. */
function loadPurchaseShopCandidates(run: Run) {
  const { shopRows, shops } = run;
  const list = new CandidateList(shopRows, 1);
  for (let shop = 0; shop < shopRows; shop++) {
    list.add(shop, 0, shops.openedOn[shop]! * 86_400, endOr(shops.closedOn[shop]! * 86_400), 1);
  }

  return list.candidates();
}

/** The columns of Shop that other rows look up. */
function loadShops(run: Run) {
  const { shopRows, shopStream } = run;
  const shopKey = new RowKey();
  const openedOnColumn = new Int32Array(shopRows);
  const closedOnColumn = new Float64Array(shopRows);
  for (let shop = 0; shop < shopRows; shop++) {
    shopKey.ofRoot(shopStream, shop);
    const openedOn = 17532 + below(shopKey.bits(draw.Shop.opened_on), 2373);
    openedOnColumn[shop] = openedOn;
    const closedOn =
      shopKey.unit(draw.Shop.closed_on) < 0.25
        ? Math.floor((openedOn * 86_400 + shopClosedOn1Law.quantile(shopKey.unit53(draw.Shop.closed_on_1))) / 86_400)
        : NaN;
    closedOnColumn[shop] = closedOn;
  }

  return { openedOn: openedOnColumn, closedOn: closedOnColumn };
}

/** Writes shop for a range of Shop rows. */
function writeShops(run: Run, from: number, to: number, shopTable: RowWriter) {
  const { shopStream, periodEnd } = run;
  const shopKey = new RowKey();
  for (let shop = from; shop < to; shop++) {
    shopKey.ofRoot(shopStream, shop);
    const openedOn = 17532 + below(shopKey.bits(draw.Shop.opened_on), 2373);
    if (openedOn * 86_400 >= periodEnd) continue;
    const shopId = shop + 1;
    shopTable.int(shopId);
    const name = lastNamePhrases.text(shopKey.bits(draw.Shop.name));
    shopTable.beginText();
    shopTable.partText(name);
    shopTable.partText("'s");
    shopTable.endText();
    shopTable.date(openedOn);
    const closedOn =
      shopKey.unit(draw.Shop.closed_on) < 0.25
        ? Math.floor((openedOn * 86_400 + shopClosedOn1Law.quantile(shopKey.unit53(draw.Shop.closed_on_1))) / 86_400)
        : NaN;
    if (Number.isNaN(closedOn)) shopTable.null();
    else shopTable.date(closedOn);
    shopTable.endRow();
  }
}

/** Counts the rows that follow time: how many are born in each bucket. */
function countPurchases(run: Run, from: number, to: number) {
  const { purchaseStream, purchaseMoments, periodEnd, periodStart, purchaseNumbering, returnNumbering } = run;
  const purchaseKey = new RowKey();
  const purchaseWhenDraw = new ChildDraw(draw.Return.purchase_when);
  const returnedAtDraw = new ChildDraw(draw.Return.returned_at);
  for (let purchase = from; purchase < to; purchase++) {
    purchaseKey.ofRoot(purchaseStream, purchase);
    purchaseWhenDraw.under(purchaseKey);
    returnedAtDraw.under(purchaseKey);
    const boughtAt = purchaseMoments.moment(purchaseKey.unit53(draw.Purchase.moment));
    if (boughtAt >= periodEnd) continue;
    const bucket = bucketOf(boughtAt, 19358 * 86_400, 3600);
    purchaseNumbering.add(bucket, 1);
    for (let k = 0; k < 1; k++) {
      if (!(purchaseWhenDraw.unit(k) < 0.1)) continue;
      const returnedAt = Math.floor(boughtAt + returnReturnedAtLaw.quantile(returnedAtDraw.unit53(k)));
      const moment = returnedAt;

      if (moment >= periodEnd) continue;
      const returnBucket = bucketOf(returnedAt, 19358 * 86_400, 3600);
      if (returnedAt >= periodStart) returnNumbering.add(returnBucket, 1);
    }
  }
}

/** Places the events in key order: a record each. */
function placePurchases(run: Run, from: number, to: number) {
  const {
    purchaseStream,
    purchaseMoments,
    periodEnd,
    periodStart,
    purchaseNumbering,
    purchaseEvents,
    returnNumbering,
    returnEvents,
  } = run;
  const purchaseKey = new RowKey();
  const purchaseWhenDraw = new ChildDraw(draw.Return.purchase_when);
  const returnedAtDraw = new ChildDraw(draw.Return.returned_at);
  for (let purchase = from; purchase < to; purchase++) {
    purchaseKey.ofRoot(purchaseStream, purchase);
    purchaseWhenDraw.under(purchaseKey);
    returnedAtDraw.under(purchaseKey);
    const boughtAt = purchaseMoments.moment(purchaseKey.unit53(draw.Purchase.moment));
    if (boughtAt >= periodEnd) continue;
    const bucket = bucketOf(boughtAt, 19358 * 86_400, 3600);
    const purchaseNumber = purchaseNumbering.takeKeys(bucket, 1);
    const at2 = purchaseEvents.place(bucket);
    purchaseEvents.words[at2] = purchaseNumber;
    purchaseEvents.words[at2 + 1] = purchase;
    purchaseEvents.words[at2 + 2] = boughtAt;
    for (let k = 0; k < 1; k++) {
      if (!(purchaseWhenDraw.unit(k) < 0.1)) continue;
      const returnedAt = Math.floor(boughtAt + returnReturnedAtLaw.quantile(returnedAtDraw.unit53(k)));
      const moment = returnedAt;

      if (moment >= periodEnd) continue;
      const returnBucket = bucketOf(returnedAt, 19358 * 86_400, 3600);
      const returnNumber = returnedAt >= periodStart ? returnNumbering.takeKeys(returnBucket, 1) : -1;
      if (returnedAt >= periodStart) {
        const at3 = returnEvents.place(returnBucket);
        returnEvents.words[at3] = returnNumber;
        returnEvents.words[at3 + 1] = purchase;
        returnEvents.words[at3 + 2] = k;
        returnEvents.words[at3 + 3] = purchaseNumber;
      }
    }
  }
}

/** Writes purchase for a range of a slice of Purchase events, in key order. */
function writePurchases(run: Run, slice: Slice, from: number, to: number, purchaseTable: RowWriter) {
  const { words } = slice;
  const { purchaseStream, purchaseShopCandidates } = run;
  const purchaseKey = new RowKey();
  for (let row = from; row < to; row++) {
    const at = row * 3;
    const purchase = words[at + 1]!;
    const boughtAt = words[at + 2]!;
    const purchaseId = words[at]!;
    purchaseKey.ofRoot(purchaseStream, purchase);
    purchaseTable.int(purchaseId);
    purchaseTable.timestamp(boughtAt);
    const shop = candidateOf(
      purchaseShopCandidates.pick(purchaseKey.unit(draw.Purchase.shop), 0, boughtAt),
      "Purchase.shop: no candidate for the row drawn as number",
      purchase,
    );
    purchaseTable.int(shop + 1);
    const amount = roundHalfAway(purchaseAmountLaw.quantile(purchaseKey.unit53(draw.Purchase.amount)) * 100);
    purchaseTable.cents(amount);
    purchaseTable.endRow();
  }
}

/** Writes return for a range of a slice of Return events, in key order. */
function writeReturns(run: Run, slice: Slice, from: number, to: number, returnTable: RowWriter) {
  const { words } = slice;
  const { purchaseStream, purchaseMoments } = run;
  const purchaseKey = new RowKey();
  const returnedAtDraw = new ChildDraw(draw.Return.returned_at);
  for (let row = from; row < to; row++) {
    const at = row * 4;
    const purchase = words[at + 1]!;
    const purchaseId = words[at + 3]!;
    const returnOrdinal = words[at + 2]!;
    const returnId = words[at]!;
    purchaseKey.ofRoot(purchaseStream, purchase);
    returnedAtDraw.under(purchaseKey);
    returnTable.int(returnId);
    returnTable.int(purchaseId);
    const boughtAt = purchaseMoments.moment(purchaseKey.unit53(draw.Purchase.moment));
    const returnedAt = Math.floor(boughtAt + returnReturnedAtLaw.quantile(returnedAtDraw.unit53(returnOrdinal)));
    returnTable.timestamp(returnedAt);
    const amount = roundHalfAway(purchaseAmountLaw.quantile(purchaseKey.unit53(draw.Purchase.amount)) * 100);
    returnTable.cents(amount);
    returnTable.endRow();
  }
}

/** Counts the rows that follow time: how many are born in each bucket. */
function countLetters(run: Run, from: number, to: number) {
  const { letterMoments, periodEnd, letterNumbering } = run;
  for (let letter = from; letter < to; letter++) {
    const receivedAt = letterMoments.momentOf(letter);
    if (receivedAt >= periodEnd) continue;
    const bucket = bucketOf(receivedAt, 19358 * 86_400, 3600);
    letterNumbering.add(bucket, 1);
  }
}

/** Places the events in key order: a record each. */
function placeLetters(run: Run, from: number, to: number) {
  const { letterMoments, periodEnd, letterNumbering, letterEvents } = run;
  for (let letter = from; letter < to; letter++) {
    const receivedAt = letterMoments.momentOf(letter);
    if (receivedAt >= periodEnd) continue;
    const bucket = bucketOf(receivedAt, 19358 * 86_400, 3600);
    const letterNumber = letterNumbering.takeKeys(bucket, 1);
    const at2 = letterEvents.place(bucket);
    letterEvents.words[at2] = letterNumber;
    letterEvents.words[at2 + 1] = letter;
    letterEvents.words[at2 + 2] = receivedAt;
  }
}

/** Writes letter for a range of a slice of Letter events, in key order. */
function writeLetters(run: Run, slice: Slice, from: number, to: number, letterTable: RowWriter) {
  const { words } = slice;
  const { letterMoments } = run;
  const letterKey = new RowKey();
  for (let row = from; row < to; row++) {
    const at = row * 3;
    const letter = words[at + 1]!;
    const receivedAt = words[at + 2]!;
    const letterId = words[at]!;
    letterMoments.keyOf(letter, letterKey);
    letterTable.int(letterId);
    letterTable.timestamp(receivedAt);
    const subject = letterSubjectShares.pick(letterKey.unit(draw.Letter.subject));
    letterTable.word(letterSubjectWords, subject);
    letterTable.endRow();
  }
}

/** The waves in order: each refers to rows of earlier ones only. */
const waves: readonly Wave<Run>[] = [
  {
    name: "shop",
    roots: (run) => run.shopRows,
    rows: { tables: ["shop"], numberings: [null], write: writeShops, afterAll: false },
  },
  {
    name: "purchase",
    roots: (run) => run.purchaseRows,
    numberings: ["purchaseNumbering", "returnNumbering"],
    count: countPurchases,
    place: placePurchases,
    events: [
      {
        store: "purchaseEvents",
        numbering: "purchaseNumbering",
        width: 3,
        tables: ["purchase"],
        numberings: ["purchaseNumbering"],
        write: writePurchases,
      },
      {
        store: "returnEvents",
        numbering: "returnNumbering",
        width: 4,
        tables: ["return"],
        numberings: ["returnNumbering"],
        write: writeReturns,
      },
    ],
  },
  {
    name: "letter",
    roots: (run) => run.letterRows,
    numberings: ["letterNumbering"],
    count: countLetters,
    place: placeLetters,
    events: [
      {
        store: "letterEvents",
        numbering: "letterNumbering",
        width: 3,
        tables: ["letter"],
        numberings: ["letterNumbering"],
        write: writeLetters,
      },
    ],
  },
];

/** Starts a run: nothing is written until its `run` is called. */
export function start(settings: Settings): GeneratedRun {
  return startWaves(schema, settings, (wanted) => new Run(wanted), waves);
}

/** The rows of shop, in key order. */
export function shops(settings: Partial<Settings> = {}): Generator<Shop, void> {
  return rowsOf<Run, Shop>(schema, "shop", settings, (wanted) => new Run(wanted), waves);
}

/** The rows of purchase, in key order. */
export function purchases(settings: Partial<Settings> = {}): Generator<Purchase, void> {
  return rowsOf<Run, Purchase>(schema, "purchase", settings, (wanted) => new Run(wanted), waves);
}

/** The rows of return, in key order. */
export function return_s(settings: Partial<Settings> = {}): Generator<Return, void> {
  return rowsOf<Run, Return>(schema, "return", settings, (wanted) => new Run(wanted), waves);
}

/** The rows of letter, in key order. */
export function letters(settings: Partial<Settings> = {}): Generator<Letter, void> {
  return rowsOf<Run, Letter>(schema, "letter", settings, (wanted) => new Run(wanted), waves);
}

if (isProgram(import.meta.url)) await main(schema, start, process.argv.slice(2));
