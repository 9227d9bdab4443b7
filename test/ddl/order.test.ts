import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { creationOrder, type Dependency } from "../../src/emit/ddl/order.ts";

const position = (order: readonly number[], table: number): number => order.indexOf(table);

describe("order of creation", () => {
  const tables = (targetsOf: (table: number) => fc.Arbitrary<number[]>): fc.Arbitrary<Dependency[][]> =>
    fc
      .integer({ min: 1, max: 12 })
      .chain((n) =>
        fc.tuple(...Array.from({ length: n }, (_, table) => fc.tuple(targetsOf(table), fc.infiniteStream(fc.boolean())))),
      )
      .map((list) =>
        list.map(([targets, nullable]) =>
          targets.filter((t) => t < list.length).map((target) => ({ target, nullable: nullable.next().value as boolean })),
        ),
      );

  it("has every table once, whatever refers to what", () => {
    fc.assert(
      fc.property(
        tables(() => fc.array(fc.nat(11), { maxLength: 4 })),
        (list) => {
          expect([...creationOrder(list)].sort((a, b) => a - b)).toEqual(list.map((_, i) => i));
        },
      ),
    );
  });

  it("puts what is referred to first where there are no cycles", () => {
    fc.assert(
      fc.property(
        tables((table) => (table === 0 ? fc.constant([]) : fc.array(fc.nat(table - 1), { maxLength: 4 }))),
        (list) => {
          const shuffled = list
            .toReversed()
            .map((dependencies) => dependencies.map((d) => ({ ...d, target: list.length - 1 - d.target })));
          const order = creationOrder(shuffled);
          shuffled.forEach((dependencies, table) => {
            for (const { target } of dependencies) expect(position(order, target)).toBeLessThan(position(order, table));
          });
        },
      ),
    );
  });

  it("keeps the order of the schema where it can, and breaks a cycle where null is allowed", () => {
    expect(creationOrder([[], [], []])).toEqual([0, 1, 2]);
    const employee = [{ target: 1, nullable: false }];
    const department = [{ target: 0, nullable: true }];
    expect(creationOrder([employee, department])).toEqual([1, 0]);
    expect(creationOrder([[{ target: 0, nullable: false }], []])).toEqual([0, 1]);
  });
});
