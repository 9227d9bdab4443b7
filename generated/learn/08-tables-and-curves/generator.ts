// Made by ecomc 0.1.0 from the schema tables (sha256 d23ee2acb3a03822), runtime 1. Edit the schema, not this file.
// Lesson 8: tables and curves.
//
// A table is a function with named axes: its cells are numbers, shares, ranges or lists, `else` stands for the labels
// that are not named, `linear` goes in a straight line between numbers. A curve is a function of the calendar. A
// `match` is a table in an expression. A constant with parameters is a function of one's own.
// Rows from 2022-01-01 to 2024-12-31.

import {
  type CurveData,
  Dictionary,
  type EventStore,
  Gamma,
  type GeneratedRun,
  Numbering,
  RowKey,
  type RowWriter,
  type Settings,
  type Slice,
  Spread,
  Stream,
  Truncated,
  type Wave,
  WeighedRow,
  Weighted,
  bucketOf,
  bucketsIn,
  curveAt,
  hash32,
  interpolate,
  isProgram,
  main,
  roundHalfAway,
  rowsOf,
  scaledRows,
  startWaves,
  uniformInt,
} from "ecomc/runtime";

/** A row of order. */
export interface Order {
  order_id: number;
  ordered_at: Date;
  channel: "Website" | "Phone" | "Shop";
  payment: "Card" | "Cash" | "Transfer";
  kilograms: number;
  /** Of the year 2022's value. */
  goods: number;
  shipping: number;
  tip: number;
  class: string;
  refunded: boolean;
}

/** What a SQLite database is created with. */
const sqliteCreate = `-- Tables

CREATE TABLE "order" (
  order_id   INTEGER NOT NULL,
  ordered_at TIMESTAMP NOT NULL,
  channel    TEXT NOT NULL,
  payment    TEXT NOT NULL,
  kilograms  DECIMAL(5,2) NOT NULL,
  goods      DECIMAL(8,2) NOT NULL, -- Of the year 2022's value.
  shipping   DECIMAL(6,2) NOT NULL,
  tip        DECIMAL(6,2) NOT NULL,
  class      VARCHAR(10) NOT NULL,
  refunded   BOOLEAN NOT NULL,
  CONSTRAINT pk_order PRIMARY KEY (order_id),
  CONSTRAINT ck_order_channel CHECK (channel IN ('Website', 'Phone', 'Shop')),
  CONSTRAINT ck_order_payment CHECK (payment IN ('Card', 'Cash', 'Transfer'))
);
`;

/** What it is completed with when the rows are there. */
const sqliteFinish = ``;

/** What the generator makes: the tables in load order. */
export const schema = {
  name: "tables",
  version: "0.1.0",
  abi: 1,
  hash: "d23ee2acb3a0382238f05d77a238da5bc221ca108c0c3a33676ff86e891f9e52",
  seed: 8,
  tables: [
    {
      name: "order",
      columns: [
        { name: "order_id", kind: "int", nullable: false },
        { name: "ordered_at", kind: "timestamp", nullable: false },
        { name: "channel", kind: "enum", nullable: false },
        { name: "payment", kind: "enum", nullable: false },
        { name: "kilograms", kind: "decimal", scale: 2, nullable: false },
        { name: "goods", kind: "decimal", scale: 2, nullable: false },
        { name: "shipping", kind: "decimal", scale: 2, nullable: false },
        { name: "tip", kind: "decimal", scale: 2, nullable: false },
        { name: "class", kind: "text", nullable: false },
        { name: "refunded", kind: "bool", nullable: false },
      ],
      key: ["order_id"],
      order: "key",
    },
  ],
  sqlite: { create: sqliteCreate, finish: sqliteFinish },
} as const;

/** Names of the draws: a draw is a pure function of seed, name and the row's address, so that none disturbs another. */
const draw = {
  Order: {
    moment: hash32("Order#moment"),
    channel: hash32("Order.channel"),
    payment: hash32("Order.payment"),
    kilograms: hash32("Order.kilograms"),
    goods: hash32("Order.goods"),
    refunded: hash32("Order.refunded"),
  },
};
const orderChannelShares = new Weighted([55, 20, 25]);
const channelWords = new Dictionary(["Website", "Phone", "Shop"]);

/** Which payment a channel takes. */
const takes = Int32Array.of(1, 0, 1, 1, 0, 1, 1, 1, 0);
const paymentWords = new Dictionary(["Card", "Cash", "Transfer"]);
const orderKilogramsLaw = new Truncated(new Gamma(2, 1.2), 0.1, 30);
const basketLow = Int32Array.of(20, 50, 5);
const basketHigh = Int32Array.of(200, 400, 80);
const index = {
  by: "date",
  linear: true,
  points: [
    { from: 18993, to: 18994, value: 1 },
    { from: 19358, to: 19359, value: 1.09 },
    { from: 20089, to: 20090, value: 1.16 },
  ],
  otherwise: 0,
} satisfies CurveData;

/** Dollars for a weight in kilograms: in a straight line between the given ones. */
const postage = Int32Array.of(3, 5, 11, 38);
const postageKilograms = [0, 1, 5, 30];
const refundRate = Int32Array.of(18, 9, 4);
const season = { by: "month", values: [0.7, 0.7, 1, 1, 1, 1, 1, 1, 1, 1, 1.4, 1.9] } satisfies CurveData;
const hours = {
  by: "hour",
  values: [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1.6, 1.6, 1.6, 1.6, 0.5, 0.5],
} satisfies CurveData;

/** What one run holds: counts, keys of the draws, and the columns that rows look up in each other. */
class Run {
  readonly seed: number;
  readonly scale: number;
  readonly shard: Settings["shard"];
  /** Seconds since 1970-01-01. */
  readonly periodStart = 18993 * 86_400;
  /** The midnight after the last day. */
  readonly periodEnd = 20089 * 86_400;
  readonly orderStream: Stream;
  readonly orderRows: number;
  readonly orderMoments: Spread;
  readonly numberings: { readonly orderNumbering: Numbering };
  readonly events: Record<string, EventStore> = {};

  constructor(settings: Settings) {
    const { seed, scale, shard } = settings;
    this.seed = seed;
    this.scale = scale;
    this.shard = shard;
    const { periodEnd } = this;
    const orderStream = new Stream(seed, "Order");
    this.orderStream = orderStream;
    const orderRows = scaledRows(2000, scale);
    this.orderRows = orderRows;
    const orderMoments = new Spread(18993, 20089, [season, hours]);
    this.orderMoments = orderMoments;
    const numberings = { orderNumbering: new Numbering(bucketsIn(18993 * 86_400, periodEnd, 3600)) };
    this.numberings = numberings;
  }

  get orderNumbering() {
    return this.numberings.orderNumbering;
  }

  get orderEvents() {
    return this.events.orderEvents!;
  }
}

/** Counts the rows that follow time: how many are born in each bucket. */
function countOrders(run: Run, from: number, to: number) {
  const { orderStream, orderMoments, periodEnd, orderNumbering } = run;
  const orderKey = new RowKey();
  for (let order = from; order < to; order++) {
    orderKey.ofRoot(orderStream, order);
    const orderedAt = orderMoments.moment(orderKey.unit53(draw.Order.moment));
    if (orderedAt >= periodEnd) continue;
    const bucket = bucketOf(orderedAt, 18993 * 86_400, 3600);
    orderNumbering.add(bucket, 1);
  }
}

/** Places the events in key order: a record each. */
function placeOrders(run: Run, from: number, to: number) {
  const { orderStream, orderMoments, periodEnd, orderNumbering, orderEvents } = run;
  const orderKey = new RowKey();
  for (let order = from; order < to; order++) {
    orderKey.ofRoot(orderStream, order);
    const orderedAt = orderMoments.moment(orderKey.unit53(draw.Order.moment));
    if (orderedAt >= periodEnd) continue;
    const bucket = bucketOf(orderedAt, 18993 * 86_400, 3600);
    const orderNumber = orderNumbering.takeKeys(bucket, 1);
    const at2 = orderEvents.place(bucket);
    orderEvents.words[at2] = orderNumber;
    orderEvents.words[at2 + 1] = order;
    orderEvents.words[at2 + 2] = orderedAt;
  }
}

/** Writes order for a range of a slice of Order events, in key order. */
function writeOrders(run: Run, slice: Slice, from: number, to: number, orderTable: RowWriter) {
  const { words } = slice;
  const { orderStream } = run;
  const orderKey = new RowKey();
  const weighed = new WeighedRow(3);
  for (let row = from; row < to; row++) {
    const at = row * 3;
    const order = words[at + 1]!;
    const orderedAt = words[at + 2]!;
    const orderId = words[at]!;
    orderKey.ofRoot(orderStream, order);
    orderTable.int(orderId);
    orderTable.timestamp(orderedAt);
    const channel = orderChannelShares.pick(orderKey.unit(draw.Order.channel));
    orderTable.word(channelWords, channel);
    const payment = weighed.of(
      orderKey.unit(draw.Order.payment),
      takes[channel * 3 + 0]! === 1 ? 60 : 0,
      takes[channel * 3 + 1]! === 1 ? 25 : 0,
      takes[channel * 3 + 2]! === 1 ? 15 : 0,
    );
    orderTable.word(paymentWords, payment);
    const kilograms = roundHalfAway(orderKilogramsLaw.quantile(orderKey.unit53(draw.Order.kilograms)) * 100);
    orderTable.cents(kilograms);
    const goods = roundHalfAway(
      uniformInt(orderKey.unit53(draw.Order.goods), basketLow[channel]!, basketHigh[channel]!) *
        curveAt(index, orderedAt) *
        100,
    );
    orderTable.cents(goods);
    const shipping =
      channel === 2 ? 0 : roundHalfAway(interpolate(postageKilograms, postage, 0, 1, kilograms / 100) * 100);
    orderTable.cents(shipping);
    const tip = channel === 2 ? roundHalfAway(roundHalfAway((goods * 3) / 10000 / 0.5) * 0.5 * 100) : 0;
    orderTable.cents(tip);
    const class_ = goods >= 15000 ? "large" : goods >= 4000 ? "medium" : "small";
    orderTable.text(class_);
    const refunded = orderKey.unit(draw.Order.refunded) < refundRate[channel]! / 100;
    orderTable.bool(refunded);
    orderTable.endRow();
  }
}

/** The waves in order: each refers to rows of earlier ones only. */
const waves: readonly Wave<Run>[] = [
  {
    name: "order",
    roots: (run) => run.orderRows,
    numberings: ["orderNumbering"],
    count: countOrders,
    place: placeOrders,
    events: [
      {
        store: "orderEvents",
        numbering: "orderNumbering",
        width: 3,
        tables: ["order"],
        numberings: ["orderNumbering"],
        write: writeOrders,
      },
    ],
  },
];

/** Starts a run: nothing is written until its `run` is called. */
export function start(settings: Settings): GeneratedRun {
  return startWaves(schema, settings, (wanted) => new Run(wanted), waves);
}

/** The rows of order, in key order. */
export function orders(settings: Partial<Settings> = {}): Generator<Order, void> {
  return rowsOf<Run, Order>(schema, "order", settings, (wanted) => new Run(wanted), waves);
}

if (isProgram(import.meta.url)) await main(schema, start, process.argv.slice(2));
