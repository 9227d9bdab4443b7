// Made by ecomc 0.1.0 from the schema draws (sha256 19d9f10b4e382969), runtime 1. Edit the schema, not this file.
// Lesson 2: draws and shapes.
//
// Nothing is random unless it says so: `uniform`, `normal`, `chance` and the like are draws. What follows shapes them:
// `within` keeps to a range (the distribution is cut, no value piles up at an end), `round` goes to a multiple,
// `ending` gives prices their .99, `missing` makes some null, which the type must allow with `?`.
// A percentage is a share; `rest` fills up to 100%. An enum's shares are its default draw.
// Rows from 2024-01-01 to 2024-12-31.

import {
  Beta,
  Dictionary,
  type EventStore,
  Exponential,
  type GeneratedRun,
  Lognormal,
  type Numbering,
  Poisson,
  RowKey,
  type RowWriter,
  type Settings,
  Stream,
  Truncated,
  type Wave,
  Weighted,
  below,
  ending,
  hash32,
  isProgram,
  main,
  roundHalfAway,
  roundTo,
  rowsOf,
  scaledRows,
  startWaves,
  uniformReal,
} from "ecomc/runtime";

/** A row of parcel. */
export interface Parcel {
  parcel_id: number;
  size: "S" | "M" | "L" | "XL";
  pieces: number;
  weight_g: number;
  price: number;
  insured: boolean;
  rating: number;
  carrier: string;
  tracking: string;
  /** Most senders leave no note. */
  note: string | null;
  sent_at: Date;
  /** Half of all parcels take less than 30 hours, few take long. */
  in_transit: number;
  arrived_at: Date;
}

/** What a SQLite database is created with. */
const sqliteCreate = `-- Tables

CREATE TABLE parcel (
  parcel_id  INTEGER NOT NULL,
  size       TEXT NOT NULL,
  pieces     INTEGER NOT NULL,
  weight_g   INTEGER NOT NULL,
  price      DECIMAL(8,2) NOT NULL,
  insured    BOOLEAN NOT NULL,
  rating     DECIMAL(2,1) NOT NULL,
  carrier    VARCHAR(20) NOT NULL,
  tracking   CHAR(11) NOT NULL,
  note       VARCHAR(40), -- Most senders leave no note.
  sent_at    TIMESTAMP NOT NULL,
  in_transit REAL NOT NULL, -- Half of all parcels take less than 30 hours, few take long. (in seconds)
  arrived_at TIMESTAMP NOT NULL,
  CONSTRAINT pk_parcel PRIMARY KEY (parcel_id),
  CONSTRAINT ck_parcel_size CHECK (size IN ('S', 'M', 'L', 'XL'))
);
`;

/** What it is completed with when the rows are there. */
const sqliteFinish = ``;

/** What the generator makes: the tables in load order. */
export const schema = {
  name: "draws",
  version: "0.1.0",
  abi: 1,
  hash: "19d9f10b4e38296982a69040502e248fdcb07d1b5f5a8d38b481981995fa21a0",
  seed: 2,
  tables: [
    {
      name: "parcel",
      columns: [
        { name: "parcel_id", kind: "int", nullable: false },
        { name: "size", kind: "enum", nullable: false },
        { name: "pieces", kind: "int", nullable: false },
        { name: "weight_g", kind: "int", nullable: false },
        { name: "price", kind: "decimal", scale: 2, nullable: false },
        { name: "insured", kind: "bool", nullable: false },
        { name: "rating", kind: "decimal", scale: 1, nullable: false },
        { name: "carrier", kind: "text", nullable: false },
        { name: "tracking", kind: "char", nullable: false },
        { name: "note", kind: "text", nullable: true },
        { name: "sent_at", kind: "timestamp", nullable: false },
        { name: "in_transit", kind: "duration", nullable: false },
        { name: "arrived_at", kind: "timestamp", nullable: false },
      ],
      key: ["parcel_id"],
      order: "address",
    },
  ],
  sqlite: { create: sqliteCreate, finish: sqliteFinish },
} as const;

/** Names of the draws: a draw is a pure function of seed, name and the row's address, so that none disturbs another. */
const draw = {
  Parcel: {
    size: hash32("Parcel.size"),
    pieces: hash32("Parcel.pieces"),
    weight_g: hash32("Parcel.weight_g"),
    price: hash32("Parcel.price"),
    insured: hash32("Parcel.insured"),
    rating: hash32("Parcel.rating"),
    carrier: hash32("Parcel.carrier"),
    tracking_0: hash32("Parcel.tracking#0"),
    tracking_1: hash32("Parcel.tracking#1"),
    tracking_3: hash32("Parcel.tracking#3"),
    tracking_4: hash32("Parcel.tracking#4"),
    note_missing: hash32("Parcel.note/missing"),
    note: hash32("Parcel.note"),
    sent_at: hash32("Parcel.sent_at"),
    in_transit: hash32("Parcel.in_transit"),
  },
};
const parcelSizeShares = new Weighted([20, 45, 25, 10]);
const sizeWords = new Dictionary(["S", "M", "L", "XL"]);
const parcelPiecesLaw = new Poisson(1.5);
const parcelWeightGLaw = new Truncated(new Lognormal(900, 0.6), 50, 30000);
const parcelPriceLaw = new Truncated(new Lognormal(12, 0.5), 3, 150);
const parcelRatingLaw = new Beta(8, 2);
const parcelCarrierShares = new Weighted([0.55, 0.3, 0.15]);
const parcelCarrierWords = new Dictionary(["Blue Van", "Night Rail", "Bike Post"]);
const capitalLetters = new Dictionary([
  "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", "U", "V", "W",
  "X", "Y", "Z",
]);
const parcelNoteWords = new Dictionary(["Leave at the door", "Ring twice", "Fragile"]);
const parcelInTransitLaw = new Truncated(new Exponential(108000), 7200, 1209600);

/** What one run holds: counts, keys of the draws, and the columns that rows look up in each other. */
class Run {
  readonly seed: number;
  readonly scale: number;
  readonly shard: Settings["shard"];
  /** Seconds since 1970-01-01. */
  readonly periodStart = 19723 * 86_400;
  /** The midnight after the last day. */
  readonly periodEnd = 20089 * 86_400;
  readonly parcelStream: Stream;
  readonly parcelRows: number;
  readonly numberings: Record<string, Numbering>;
  readonly events: Record<string, EventStore> = {};

  constructor(settings: Settings) {
    const { seed, scale, shard } = settings;
    this.seed = seed;
    this.scale = scale;
    this.shard = shard;
    const parcelStream = new Stream(seed, "Parcel");
    this.parcelStream = parcelStream;
    const parcelRows = scaledRows(500, scale);
    this.parcelRows = parcelRows;
    const numberings = {};
    this.numberings = numberings;
  }
}

/** Writes parcel for a range of Parcel rows. */
function writeParcels(run: Run, from: number, to: number, parcelTable: RowWriter) {
  const { parcelStream } = run;
  const parcelKey = new RowKey();
  for (let parcel = from; parcel < to; parcel++) {
    parcelKey.ofRoot(parcelStream, parcel);
    const parcelId = parcel + 1;
    parcelTable.int(parcelId);
    const size = parcelSizeShares.pick(parcelKey.unit(draw.Parcel.size));
    parcelTable.word(sizeWords, size);
    const pieces = 1 + parcelPiecesLaw.quantile(parcelKey.unit53(draw.Parcel.pieces));
    parcelTable.int(pieces);
    const weightG = roundHalfAway(roundTo(parcelWeightGLaw.quantile(parcelKey.unit53(draw.Parcel.weight_g)), 10));
    parcelTable.int(weightG);
    const price = roundHalfAway(ending(parcelPriceLaw.quantile(parcelKey.unit53(draw.Parcel.price)), 1, 0.99) * 100);
    parcelTable.cents(price);
    const insured = parcelKey.unit(draw.Parcel.insured) < (size === 3 ? 60 : 15) / 100;
    parcelTable.bool(insured);
    const rating = roundHalfAway(5 * parcelRatingLaw.quantile(parcelKey.unit53(draw.Parcel.rating)) * 10);
    parcelTable.decimal(rating, 1);
    const carrier = parcelCarrierShares.pick(parcelKey.unit(draw.Parcel.carrier));
    parcelTable.word(parcelCarrierWords, carrier);
    const tracking = below(parcelKey.bits(draw.Parcel.tracking_0), 26);
    const parcelTracking = below(parcelKey.bits(draw.Parcel.tracking_1), 26);
    const tracking2 = below(parcelKey.bits(draw.Parcel.tracking_3), 1000000);
    const tracking3 = below(parcelKey.bits(draw.Parcel.tracking_4), 100);
    parcelTable.beginText();
    parcelTable.part(capitalLetters, tracking);
    parcelTable.part(capitalLetters, parcelTracking);
    parcelTable.partText("-");
    parcelTable.partPadded(tracking2, 6);
    parcelTable.partPadded(tracking3, 2);
    parcelTable.endText();
    const note =
      parcelKey.unit(draw.Parcel.note_missing) < 0.7
        ? null
        : parcelNoteWords.words[below(parcelKey.bits(draw.Parcel.note), 3)]!;
    if (note === null) parcelTable.null();
    else parcelTable.text(note);
    const sentAt = Math.floor(uniformReal(parcelKey.unit53(draw.Parcel.sent_at), 1704067200, 1735689600));
    parcelTable.timestamp(sentAt);
    const inTransit = parcelInTransitLaw.quantile(parcelKey.unit53(draw.Parcel.in_transit));
    parcelTable.duration(inTransit);
    const arrivedAt = Math.floor(sentAt + inTransit);
    parcelTable.timestamp(arrivedAt);
    parcelTable.endRow();
  }
}

/** The waves in order: each refers to rows of earlier ones only. */
const waves: readonly Wave<Run>[] = [
  {
    name: "parcel",
    roots: (run) => run.parcelRows,
    rows: { tables: ["parcel"], numberings: [null], write: writeParcels, afterAll: false },
  },
];

/** Starts a run: nothing is written until its `run` is called. */
export function start(settings: Settings): GeneratedRun {
  return startWaves(schema, settings, (wanted) => new Run(wanted), waves);
}

/** The rows of parcel, in key order. */
export function parcels(settings: Partial<Settings> = {}): Generator<Parcel, void> {
  return rowsOf<Run, Parcel>(schema, "parcel", settings, (wanted) => new Run(wanted), waves);
}

if (isProgram(import.meta.url)) await main(schema, start, process.argv.slice(2));
