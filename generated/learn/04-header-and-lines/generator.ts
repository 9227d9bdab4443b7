// Made by ecomc 0.1.0 from the schema lines (sha256 f586713b29ae6f9e), runtime 1. Edit the schema, not this file.
// Lesson 4: a header and lines that agree.
//
// `per Invoice 1..6` gives each invoice its own lines; the column invoice_id comes by itself. What can be derived is
// an expression and not a second draw: the total is the sum of the lines, so the two can never disagree. Header and
// lines may read each other both ways, and the order in the text does not matter.
// `split` divides an amount among the rows of an owner, to the cent.
// Rows from 2024-01-01 to 2024-12-31.

import {
  ChildDraw,
  type EventStore,
  type GeneratedRun,
  Lognormal,
  Numbering,
  Poisson,
  RowKey,
  type RowWriter,
  type Settings,
  type Slice,
  Spread,
  Stream,
  Truncated,
  type Wave,
  below,
  bucketOf,
  bucketsIn,
  ending,
  hash32,
  isProgram,
  main,
  roundHalfAway,
  rowsOf,
  scaledRows,
  startWaves,
  uniformReal,
} from "ecomc/runtime";

/** A row of invoice. */
export interface Invoice {
  invoice_id: number;
  issued_on: Date;
  net: number;
  freight: number;
  tax: number;
  total: number;
  lines: number;
}

/** A row of line. */
export interface Line {
  invoice_id: number;
  line_no: number;
  quantity: number;
  unit_price: number;
  amount: number;
  /** Its part of the freight, by what it costs. */
  freight: number;
}

/** Some pay in two or three parts. */
export interface Payment {
  payment_id: number;
  invoice_id: number;
  amount: number;
}

/** What a SQLite database is created with. */
const sqliteCreate = `-- Tables

CREATE TABLE invoice (
  invoice_id INTEGER NOT NULL,
  issued_on  DATE NOT NULL,
  net        DECIMAL(10,2) NOT NULL,
  freight    DECIMAL(8,2) NOT NULL,
  tax        DECIMAL(10,2) NOT NULL,
  total      DECIMAL(10,2) NOT NULL,
  lines      INTEGER NOT NULL,
  CONSTRAINT pk_invoice PRIMARY KEY (invoice_id)
);

CREATE TABLE line (
  invoice_id INTEGER NOT NULL,
  line_no    INTEGER NOT NULL,
  quantity   INTEGER NOT NULL,
  unit_price DECIMAL(8,2) NOT NULL,
  amount     DECIMAL(10,2) NOT NULL,
  freight    DECIMAL(8,2) NOT NULL, -- Its part of the freight, by what it costs.
  CONSTRAINT pk_line PRIMARY KEY (invoice_id, line_no),
  CONSTRAINT fk_line_invoice_id FOREIGN KEY (invoice_id) REFERENCES invoice (invoice_id) DEFERRABLE INITIALLY DEFERRED
);

-- Some pay in two or three parts.
CREATE TABLE payment (
  payment_id INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL,
  amount     DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_payment PRIMARY KEY (payment_id),
  CONSTRAINT fk_payment_invoice_id FOREIGN KEY (invoice_id) REFERENCES invoice (invoice_id) DEFERRABLE INITIALLY DEFERRED
);
`;

/** What it is completed with when the rows are there. */
const sqliteFinish = `-- Indexes
CREATE INDEX ix_payment_invoice_id ON payment (invoice_id);
`;

/** What the generator makes: the tables in load order. */
export const schema = {
  name: "lines",
  version: "0.1.0",
  abi: 1,
  hash: "f586713b29ae6f9e5f35afecacad2ea0ad57cb8a590f233ebf9a55cf7e38eae6",
  seed: 4,
  tables: [
    {
      name: "invoice",
      columns: [
        { name: "invoice_id", kind: "int", nullable: false },
        { name: "issued_on", kind: "date", nullable: false },
        { name: "net", kind: "decimal", scale: 2, nullable: false },
        { name: "freight", kind: "decimal", scale: 2, nullable: false },
        { name: "tax", kind: "decimal", scale: 2, nullable: false },
        { name: "total", kind: "decimal", scale: 2, nullable: false },
        { name: "lines", kind: "int", nullable: false },
      ],
      key: ["invoice_id"],
      order: "key",
    },
    {
      name: "line",
      columns: [
        { name: "invoice_id", kind: "int", nullable: false },
        { name: "line_no", kind: "int", nullable: false },
        { name: "quantity", kind: "int", nullable: false },
        { name: "unit_price", kind: "decimal", scale: 2, nullable: false },
        { name: "amount", kind: "decimal", scale: 2, nullable: false },
        { name: "freight", kind: "decimal", scale: 2, nullable: false },
      ],
      key: ["invoice_id", "line_no"],
      order: "key",
    },
    {
      name: "payment",
      columns: [
        { name: "payment_id", kind: "int", nullable: false },
        { name: "invoice_id", kind: "int", nullable: false },
        { name: "amount", kind: "decimal", scale: 2, nullable: false },
      ],
      key: ["payment_id"],
      order: "key",
    },
  ],
  sqlite: { create: sqliteCreate, finish: sqliteFinish },
} as const;

/** Names of the draws: a draw is a pure function of seed, name and the row's address, so that none disturbs another. */
const draw = {
  Invoice: { moment: hash32("Invoice#moment") },
  Line: {
    invoice_count: hash32("Line#invoice.count"),
    quantity: hash32("Line.quantity"),
    unit_price: hash32("Line.unit_price"),
  },
  Payment: { invoice_count: hash32("Payment#invoice.count"), weight: hash32("Payment.weight") },
};
const lineQuantityLaw = new Poisson(0.8);
const lineUnitPriceLaw = new Truncated(new Lognormal(25, 0.7), 1, 900);

/** What one run holds: counts, keys of the draws, and the columns that rows look up in each other. */
class Run {
  readonly seed: number;
  readonly scale: number;
  readonly shard: Settings["shard"];
  /** Seconds since 1970-01-01. */
  readonly periodStart = 19723 * 86_400;
  /** The midnight after the last day. */
  readonly periodEnd = 20089 * 86_400;
  readonly invoiceStream: Stream;
  readonly invoiceRows: number;
  readonly invoiceMoments: Spread;
  readonly numberings: {
    readonly invoiceNumbering: Numbering;
    readonly lineNumbering: Numbering;
    readonly paymentNumbering: Numbering;
  };
  readonly events: Record<string, EventStore> = {};

  constructor(settings: Settings) {
    const { seed, scale, shard } = settings;
    this.seed = seed;
    this.scale = scale;
    this.shard = shard;
    const { periodEnd } = this;
    const invoiceStream = new Stream(seed, "Invoice");
    this.invoiceStream = invoiceStream;
    const invoiceRows = scaledRows(200, scale);
    this.invoiceRows = invoiceRows;
    const invoiceMoments = new Spread(19723, 20089, []);
    this.invoiceMoments = invoiceMoments;
    const numberings = {
      invoiceNumbering: new Numbering(bucketsIn(19723 * 86_400, periodEnd, 86400)),
      lineNumbering: new Numbering(bucketsIn(19723 * 86_400, periodEnd, 86400)),
      paymentNumbering: new Numbering(bucketsIn(19723 * 86_400, periodEnd, 86400)),
    };
    this.numberings = numberings;
  }

  get invoiceNumbering() {
    return this.numberings.invoiceNumbering;
  }

  get lineNumbering() {
    return this.numberings.lineNumbering;
  }

  get paymentNumbering() {
    return this.numberings.paymentNumbering;
  }

  get invoiceEvents() {
    return this.events.invoiceEvents!;
  }
}

/** Counts the rows that follow time: how many are born in each bucket. */
function countInvoices(run: Run, from: number, to: number) {
  const { invoiceStream, invoiceMoments, periodEnd, invoiceNumbering, lineNumbering, paymentNumbering } = run;
  const invoiceKey = new RowKey();
  const invoiceCountDraw = new ChildDraw(draw.Line.invoice_count);
  const invoiceCountDraw2 = new ChildDraw(draw.Payment.invoice_count);
  for (let invoice = from; invoice < to; invoice++) {
    invoiceKey.ofRoot(invoiceStream, invoice);
    invoiceCountDraw.under(invoiceKey);
    invoiceCountDraw2.under(invoiceKey);
    const issuedOn = invoiceMoments.moment(invoiceKey.unit53(draw.Invoice.moment));
    if (issuedOn >= periodEnd) continue;
    const bucket = bucketOf(issuedOn, 19723 * 86_400, 86400);
    invoiceNumbering.add(bucket, 1);
    const lineCount = 1 + below(invoiceCountDraw.bits(0), 6);
    lineNumbering.add(bucket, lineCount);
    const paymentCount = 1 + below(invoiceCountDraw2.bits(0), 3);
    paymentNumbering.add(bucket, paymentCount);
  }
}

/** Places the events in key order: a record each. */
function placeInvoices(run: Run, from: number, to: number) {
  const { invoiceStream, invoiceMoments, periodEnd, invoiceNumbering, invoiceEvents, lineNumbering, paymentNumbering } =
    run;
  const invoiceKey = new RowKey();
  const invoiceCountDraw = new ChildDraw(draw.Line.invoice_count);
  const invoiceCountDraw2 = new ChildDraw(draw.Payment.invoice_count);
  for (let invoice = from; invoice < to; invoice++) {
    invoiceKey.ofRoot(invoiceStream, invoice);
    invoiceCountDraw.under(invoiceKey);
    invoiceCountDraw2.under(invoiceKey);
    const issuedOn = invoiceMoments.moment(invoiceKey.unit53(draw.Invoice.moment));
    if (issuedOn >= periodEnd) continue;
    const bucket = bucketOf(issuedOn, 19723 * 86_400, 86400);
    const invoiceNumber = invoiceNumbering.takeKeys(bucket, 1);
    const lineCount = 1 + below(invoiceCountDraw.bits(0), 6);
    const paymentCount = 1 + below(invoiceCountDraw2.bits(0), 3);
    const at2 = invoiceEvents.place(bucket);
    invoiceEvents.words[at2] = invoiceNumber;
    invoiceEvents.words[at2 + 1] = invoice;
    invoiceEvents.words[at2 + 2] = issuedOn;
    invoiceEvents.words[at2 + 3] = lineNumbering.takeKeys(bucket, lineCount);
    invoiceEvents.words[at2 + 4] = paymentNumbering.takeKeys(bucket, paymentCount);
  }
}

/** Writes invoice, line, payment for a range of a slice of Invoice events, in key order. */
function writeInvoices(
  run: Run,
  slice: Slice,
  from: number,
  to: number,
  invoiceTable: RowWriter,
  lineTable: RowWriter,
  paymentTable: RowWriter,
) {
  const { words } = slice;
  const { invoiceStream } = run;
  const invoiceCountDraw = new ChildDraw(draw.Line.invoice_count);
  const invoiceKey = new RowKey();
  const lineNumberOf = [] as number[];
  const quantityDraw = new ChildDraw(draw.Line.quantity);
  const quantityOf = [] as number[];
  const unitPriceDraw = new ChildDraw(draw.Line.unit_price);
  const unitPriceOf = [] as number[];
  const amountOf = [] as number[];
  const invoiceCountDraw2 = new ChildDraw(draw.Payment.invoice_count);
  const paymentIdOf = [] as number[];
  const weightDraw = new ChildDraw(draw.Payment.weight);
  const weightOf = [] as number[];
  for (let row = from; row < to; row++) {
    const at = row * 5;
    const invoice = words[at + 1]!;
    const issuedOn = words[at + 2]!;
    const invoiceId = words[at]!;
    let paymentId = words[at + 4]!;
    invoiceKey.ofRoot(invoiceStream, invoice);
    invoiceCountDraw.under(invoiceKey);
    quantityDraw.under(invoiceKey);
    unitPriceDraw.under(invoiceKey);
    invoiceCountDraw2.under(invoiceKey);
    weightDraw.under(invoiceKey);
    const lineCount = 1 + below(invoiceCountDraw.bits(0), 6);
    let lineNumber = 0;
    let linePosition = -1;
    let lineWeights = 0;
    let sumLine = 0;
    const paymentCount = 1 + below(invoiceCountDraw2.bits(0), 3);
    let paymentPosition = -1;
    let paymentWeights = 0;
    const invoiceIssuedOn = Math.floor(issuedOn / 86_400);
    for (let k = 0; k < lineCount; k++) {
      lineNumber++;
      linePosition++;
      lineNumberOf[linePosition] = lineNumber;
      const quantity = 1 + lineQuantityLaw.quantile(quantityDraw.unit53(k));
      quantityOf[linePosition] = quantity;
      const unitPrice = roundHalfAway(ending(lineUnitPriceLaw.quantile(unitPriceDraw.unit53(k)), 1, 0.5) * 100);
      unitPriceOf[linePosition] = unitPrice;
      const amount = quantity * unitPrice;
      amountOf[linePosition] = amount;
      lineWeights += amount / 100;
      sumLine += amount;
    }

    for (let l = 0; l < paymentCount; l++) {
      paymentPosition++;
      paymentIdOf[paymentPosition] = paymentId;
      const weight = uniformReal(weightDraw.unit53(l), 1, 3);
      paymentWeights += weight;
      weightOf[paymentPosition] = weight;
      paymentId++;
    }

    let linePosition2 = -1;
    let lineWeightBefore = 0;
    let linePaid = 0;
    const freight = sumLine >= 10000 ? 0 : 690;
    let paymentPosition2 = -1;
    let paymentWeightBefore = 0;
    let paymentPaid = 0;
    const tax = roundHalfAway(((sumLine + freight) * 20) / 100);
    const total = sumLine + freight + tax;
    invoiceTable.int(invoiceId);
    invoiceTable.date(invoiceIssuedOn);
    invoiceTable.cents(sumLine);
    invoiceTable.cents(freight);
    invoiceTable.cents(tax);
    invoiceTable.cents(total);
    invoiceTable.int(lineCount);
    invoiceTable.endRow();
    for (let k = 0; k < lineCount; k++) {
      lineTable.int(invoiceId);
      linePosition2++;
      const lineNo = lineNumberOf[linePosition2]!;
      lineTable.int(lineNo);
      const lineQuantity = quantityOf[linePosition2]!;
      lineTable.int(lineQuantity);
      const lineUnitPrice = unitPriceOf[linePosition2]!;
      lineTable.cents(lineUnitPrice);
      const lineAmount = amountOf[linePosition2]!;
      lineTable.cents(lineAmount);
      lineWeightBefore += lineAmount / 100;
      const splitUpTo = lineWeights === 0 ? 0 : roundHalfAway((freight * lineWeightBefore) / lineWeights);
      const part = splitUpTo - linePaid;
      linePaid = splitUpTo;
      lineTable.cents(part);
      lineTable.endRow();
    }

    for (let l = 0; l < paymentCount; l++) {
      paymentPosition2++;
      const paymentPaymentId = paymentIdOf[paymentPosition2]!;
      paymentTable.int(paymentPaymentId);
      paymentTable.int(invoiceId);
      const paymentWeight = weightOf[paymentPosition2]!;
      paymentWeightBefore += paymentWeight;
      const paymentSplitUpTo = paymentWeights === 0 ? 0 : roundHalfAway((total * paymentWeightBefore) / paymentWeights);
      const paymentPart = paymentSplitUpTo - paymentPaid;
      paymentPaid = paymentSplitUpTo;
      paymentTable.cents(paymentPart);
      paymentTable.endRow();
    }
  }
}

/** The waves in order: each refers to rows of earlier ones only. */
const waves: readonly Wave<Run>[] = [
  {
    name: "invoice",
    roots: (run) => run.invoiceRows,
    numberings: ["invoiceNumbering", "lineNumbering", "paymentNumbering"],
    count: countInvoices,
    place: placeInvoices,
    events: [
      {
        store: "invoiceEvents",
        numbering: "invoiceNumbering",
        width: 5,
        tables: ["invoice", "line", "payment"],
        numberings: ["invoiceNumbering", "lineNumbering", "paymentNumbering"],
        write: writeInvoices,
      },
    ],
  },
];

/** Starts a run: nothing is written until its `run` is called. */
export function start(settings: Settings): GeneratedRun {
  return startWaves(schema, settings, (wanted) => new Run(wanted), waves);
}

/** The rows of invoice, in key order. */
export function invoices(settings: Partial<Settings> = {}): Generator<Invoice, void> {
  return rowsOf<Run, Invoice>(schema, "invoice", settings, (wanted) => new Run(wanted), waves);
}

/** The rows of line, in key order. */
export function lines(settings: Partial<Settings> = {}): Generator<Line, void> {
  return rowsOf<Run, Line>(schema, "line", settings, (wanted) => new Run(wanted), waves);
}

/** The rows of payment, in key order. */
export function payments(settings: Partial<Settings> = {}): Generator<Payment, void> {
  return rowsOf<Run, Payment>(schema, "payment", settings, (wanted) => new Run(wanted), waves);
}

if (isProgram(import.meta.url)) await main(schema, start, process.argv.slice(2));
