/** Checks of rows: those that are constraints, those that only a query can look for, and those that SQL cannot say. */
import type { Expr } from "../../../../src/model/expression.ts";
import { bool, date, decimal, duration, float, int, modelOf, text, timestamp, type Build } from "../../model-builder.ts";
import type { Case } from "../case.ts";

const share = (e: Build, entity: string, condition: Expr): Expr => e.aggregate("share", entity, { way: "all" }, float, condition);

export default {
  model: modelOf({
    name: "checks",
    enums: { Tier: ["Bronze", "Silver", "Gold"] },
    entities: {
      Customer: {
        key: ["customer_id"],
        fields: {
          customer_id: { type: int, serial: true },
          tier: { type: { kind: "enum", enum: 0 } },
          joined: { type: date },
          left: { type: date, nullable: true, columns: ["left_on"] },
          appeal: { type: float, hidden: true },
          spent: { type: decimal(12, 2) },
          score: { type: float, nullable: true },
          is_vip: { type: bool },
        },
        checks: [
          { label: "leaves after joining", text: "left == null or left > joined", condition: (e) => e.or(e.isNull(e.field("left")), e.compare(e.field("left"), "gt", e.field("joined"))) },
          { text: "left > joined + 30d or left == null", condition: (e) => e.or(e.compare(e.field("left"), "gt", e.arithmetic(e.field("joined"), "add", e.lit(30))), e.isNull(e.field("left"))) },
          { text: "is_vip == (tier >= Silver and spent >= 100)", condition: (e) => e.compare(e.field("is_vip"), "eq", e.and(e.compare(e.field("tier"), "ge", e.label("Tier", "Silver")), e.compare(e.field("spent"), "ge", e.lit(10_000, decimal(12, 2))))) },
          { text: "score in 0.5..9.5 or score == null", condition: (e) => e.or(e.within(e.field("score"), e.lit(0.5, float), e.lit(9.5, float)), e.isNull(e.field("score"))) },
          { text: "appeal > 0", condition: (e) => e.compare(e.field("appeal"), "gt", e.lit(0, float)) },
          {
            text: "spent == sum(Order.total)",
            condition: (e) => e.compare(e.field("spent"), "eq", e.aggregate("sum", "Order", { way: "referring", of: e.me(), field: 1 }, decimal(12, 2), e.field("total", e.item("Order")))),
          },
        ],
      },
      Order: {
        table: "order",
        key: ["order_id"],
        fields: {
          order_id: { type: int, serial: true },
          customer: { to: "Customer" },
          placed: { type: timestamp },
          shipped: { type: timestamp, nullable: true },
          handling: { type: duration, nullable: true },
          discount: { type: decimal(4, 3) },
          net: { type: decimal(12, 2) },
          total: { type: decimal(12, 2) },
          code: { type: text(20) },
        },
        unique: [["code"]],
        checks: [
          // 0.1 + 0.2 == 0.3 must hold of decimals, also where the dialect has none.
          { label: "total", text: "total == net + 0.20", condition: (e) => e.compare(e.field("total"), "eq", e.arithmetic(e.field("net"), "add", e.lit(20, decimal(12, 2)))) },
          { text: "net * discount <= 1000", condition: (e) => e.compare(e.arithmetic(e.field("net"), "mul", e.field("discount"), decimal(15, 5)), "le", e.convert(e.lit(1000), decimal(15, 5))) },
          { text: "shipped == null or shipped - placed <= 10d", condition: (e) => e.or(e.isNull(e.field("shipped")), e.compare(e.arithmetic(e.field("shipped"), "sub", e.field("placed"), duration), "le", e.lit(864_000, duration))) },
          { text: "shipped == null or shipped >= placed + 1h", condition: (e) => e.or(e.isNull(e.field("shipped")), e.compare(e.field("shipped"), "ge", e.arithmetic(e.field("placed"), "add", e.lit(3600, duration)))) },
          { text: 'left(code, 2) == "O-"', condition: (e) => e.compare(e.call("left", text(), e.field("code"), e.lit(2)), "eq", e.lit("O-")) },
          { text: "weekday(placed) in [1, 2, 3, 4, 5]", condition: (e) => e.oneOf(e.call("weekday", int, e.field("placed")), ...[1, 2, 3, 4, 5].map((d) => e.lit(d))) },
          { text: "length(code) mod 3 == 2", condition: (e) => e.compare(e.arithmetic(e.call("length", int, e.field("code")), "mod", e.lit(3)), "eq", e.lit(2)) },
          { text: "date(placed) >= customer.joined", condition: (e) => e.compare(e.convert(e.field("placed"), date), "ge", e.field("joined", e.follow("customer"))) },
        ],
      },
      Line: {
        key: ["order", "line_no"],
        fields: {
          order: { owner: "Order" },
          line_no: { type: int, serialPer: "Order" },
          quantity: { type: int },
          price: { type: decimal(10, 2) },
          substitute: { to: "Line", nullable: true, columns: ["substitute_order", "substitute_line"] },
        },
        checks: [
          { text: "quantity > 0 and price > 0", condition: (e) => e.and(e.compare(e.field("quantity"), "gt", e.lit(0)), e.compare(e.field("price"), "gt", e.lit(0, decimal(10, 2)))) },
          { text: "order.customer.tier != Bronze or quantity < 10", condition: (e) => e.or(e.compare(e.field("tier", e.follow("customer", e.follow("order"))), "ne", e.label("Tier", "Bronze")), e.compare(e.field("quantity"), "lt", e.lit(10))) },
        ],
      },
    },
    checks: [
      {
        label: "net of an order is what its lines cost",
        entity: "Order",
        text: "net == sum(Line.quantity * Line.price)",
        condition: (e) => e.compare(e.field("net"), "eq", e.aggregate("sum", "Line", { way: "below", of: e.me() }, decimal(12, 2), e.arithmetic(e.field("quantity", e.item("Line")), "mul", e.field("price", e.item("Line")), decimal(15, 2)))),
      },
      {
        label: "every customer has a line",
        entity: "Customer",
        text: "any(Order where any(Line))",
        condition: (e) => e.aggregate("any", "Order", { way: "referring", of: e.me(), field: 1 }, bool, null, e.aggregate("any", "Line", { way: "below", of: e.item("Order") }, bool)),
      },
      { text: "count(Customer) == 3", condition: (e) => e.compare(e.aggregate("count", "Customer", { way: "all" }, int), "eq", e.lit(3)) },
      { text: "avg(Line.price) > 100", condition: (e) => e.compare(e.aggregate("avg", "Line", { way: "all" }, float, e.convert(e.field("price", e.item("Line")), float)), "gt", e.lit(100, float)) },
      {
        text: "share(Customer.is_vip) about 30%",
        condition: (e) => e.lit(true),
        about: { measured: (e) => share(e, "Customer", e.field("is_vip", e.item("Customer"))), expected: (e) => e.lit(0.3, float) },
      },
      {
        text: "count(Line) about 1_000",
        condition: (e) => e.lit(true),
        about: { measured: (e) => e.aggregate("count", "Line", { way: "all" }, int), expected: (e) => e.lit(1000) },
      },
    ],
  }),
  rows: {
    customer: [
      ["1", "Gold", "2024-01-01", null, "200.40", "1.5", "true"],
      ["2", "Bronze", "2024-01-02", "2024-06-01", "0.30", null, "false"],
      ["3", "Silver", "2024-02-28", null, "0.00", "9.5", "false"],
    ],
    order: [
      ["1", "1", "2024-03-01 10:00:00", "2024-03-04 12:00:00", "3600", "0.100", "100.00", "100.20", "O-001"],
      ["2", "1", "2024-03-04 10:00:00", null, null, "0.000", "100.00", "100.20", "O-002"],
      ["3", "2", "2024-01-02 00:00:00", "2024-01-12 00:00:00", "0.5", "0.999", "0.10", "0.30", "O-000003"],
      ["4", "2", "2024-01-01 23:59:59", null, null, "0.999", "0.10", "0.30", "O-000004"],
    ],
    line: [
      ["1", "1", "2", "25.00", null, null],
      ["1", "2", "1", "50.00", "1", "1"],
      ["2", "1", "10", "10.00", null, null],
      ["3", "1", "1", "0.10", null, null],
      ["4", "1", "10", "0.10", null, null],
    ],
  },
  refused: [
    { table: "customer", row: ["10", "Gold", "2024-01-01", "2023-12-31", "0.00", null, "false"] },
    { table: "customer", row: ["11", "Gold", "2024-01-01", "2024-01-31", "0.00", null, "false"] },
    { table: "customer", row: ["12", "Gold", "2024-01-01", null, "99.99", null, "true"] },
    { table: "customer", row: ["13", "Gold", "2024-01-01", null, "100.00", null, "false"] },
    { table: "customer", row: ["14", "Gold", "2024-01-01", null, "0.00", "0.4", "false"] },
    { table: "order", row: ["10", "1", "2024-03-01 10:00:00", null, null, "0.100", "0.10", "0.31", "O-010"] },
    { table: "order", row: ["11", "1", "2024-03-01 10:00:00", "2024-03-11 10:00:01", null, "0.100", "0.10", "0.30", "O-011"] },
    { table: "order", row: ["12", "1", "2024-03-01 10:00:00", "2024-03-01 10:59:59", null, "0.100", "0.10", "0.30", "O-012"] },
    { table: "order", row: ["13", "1", "2024-03-01 10:00:00", null, null, "0.100", "0.10", "0.30", "P-013"] },
    { table: "order", row: ["14", "1", "2024-03-02 10:00:00", null, null, "0.100", "0.10", "0.30", "O-014"] },
    { table: "order", row: ["15", "1", "2024-03-01 10:00:00", null, null, "0.100", "0.10", "0.30", "O-15"] },
    { table: "order", row: ["16", "1", "2024-03-01 10:00:00", null, null, "0.100", "10000.01", "10000.21", "O-016"] },
    { table: "line", row: ["1", "9", "0", "1.00", null, null] },
  ],
  violations: {
    "order: date(placed) >= customer.joined": 1,
    "line: order.customer.tier != Bronze": 1,
    "net of an order is what its lines cost": 1,
    "customer: spent == sum(Order.total)": 1,
    "every customer has a line": 1,
    "avg(Line.price) > 100": 1,
    "count(Line) about 1_000": 1,
  },
} satisfies Case;
