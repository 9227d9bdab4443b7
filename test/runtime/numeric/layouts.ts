/** The ways in which the engine reads the hash, as streams of 32-bit words: word number `index` of each. */
import { h, hash32 } from "../../../src/runtime/random/hash.ts";
import { ChildDraw, RowKey } from "../../../src/runtime/random/row-key.ts";
import { Stream } from "../../../src/runtime/random/stream.ts";

export interface StreamLayout {
  readonly name: string;
  /** A fresh stream: a function that gives its words one after the other. */
  readonly words: () => () => number;
}

const orders = new Stream(42, "Order");
const names = ["moment", "customer", "status", "channel", "payment", "speed", "gift", "OrderItem.count"];
const uses = names.map((name) => hash32(`Order.${name}`));
const price = hash32("OrderItem.price");

/** Numbers 0, 1, 2, … handed to `word`. */
function counted(word: (index: number) => number): () => number {
  let index = 0;
  return () => word(index++);
}

export const layouts: readonly StreamLayout[] = [
  {
    name: "one draw of root rows",
    words: () => {
      const key = new RowKey();
      return counted((row) => (key.ofRoot(orders, row), key.bits(uses[2]!)));
    },
  },
  {
    name: "low words of the 53-bit draw of root rows",
    words: () => {
      const key = new RowKey();
      return counted((row) => (key.ofRoot(orders, row), h(uses[2]!, key.b, key.a)));
    },
  },
  {
    name: "both words of the 53-bit draw of root rows",
    words: () => {
      const key = new RowKey();
      return counted((index) => {
        key.ofRoot(orders, index >>> 1);
        return (index & 1) === 0 ? key.bits(uses[2]!) : h(uses[2]!, key.b, key.a);
      });
    },
  },
  {
    name: "root rows above 2^32",
    words: () => {
      const key = new RowKey();
      return counted((row) => (key.ofRoot(orders, 4294967296 * 3 + row), key.bits(uses[2]!)));
    },
  },
  {
    name: "eight draws of each root row",
    words: () => {
      const key = new RowKey();
      return counted((index) => {
        if ((index & 7) === 0) key.ofRoot(orders, index >>> 3);
        return key.bits(uses[index & 7]!);
      });
    },
  },
  {
    name: "4,096 draws of each root row, under names 0, 1, 2, …",
    words: () => {
      const key = new RowKey();
      return counted((index) => {
        if ((index & 4095) === 0) key.ofRoot(orders, index / 4096);
        return key.bits(index & 4095);
      });
    },
  },
  {
    name: "one draw of ten children of each root row",
    words: () => {
      const key = new RowKey();
      const draw = new ChildDraw(price);
      return counted((index) => {
        const ordinal = index % 10;
        if (ordinal === 0) {
          key.ofRoot(orders, (index - ordinal) / 10);
          draw.under(key);
        }
        return draw.bits(ordinal);
      });
    },
  },
  {
    name: "the first child of each root row",
    words: () => {
      const key = new RowKey();
      const draw = new ChildDraw(price);
      return counted((row) => (key.ofRoot(orders, row), draw.under(key).bits(0)));
    },
  },
  {
    name: "65,536 children of each root row",
    words: () => {
      const key = new RowKey();
      const draw = new ChildDraw(price);
      return counted((index) => {
        if ((index & 65535) === 0) {
          key.ofRoot(orders, index / 65536);
          draw.under(key);
        }
        return draw.bits(index & 65535);
      });
    },
  },
  {
    name: "paths of a tree, five levels of ten",
    words: () => {
      const keys = [new RowKey(), new RowKey(), new RowKey(), new RowKey(), new RowKey()];
      const use = hash32("Topic.children");
      return counted((index) => {
        keys[0]!.ofRoot(orders, Math.floor(index / 10_000));
        for (let level = 1, scale = 1000; level < 5; level++, scale /= 10)
          keys[level]!.ofChild(keys[level - 1]!, use, Math.floor(index / scale) % 10);
        return keys[4]!.bits(uses[1]!);
      });
    },
  },
  {
    name: "draws shared by a day and a value",
    words: () => {
      const key = new RowKey();
      return counted((index) => {
        key.startShared(orders);
        key.mix(19_000 + (index >>> 4));
        key.mix(index & 15);
        return key.bits(uses[3]!);
      });
    },
  },
  {
    name: "arrivals of each day",
    words: () => {
      const key = new RowKey();
      return counted((index) => (key.ofCell(orders, 19_000 + (index >>> 6), index & 63), key.bits(uses[3]!)));
    },
  },
  {
    name: "the first row under seeds 0, 1, 2, …",
    words: () => {
      const key = new RowKey();
      return counted((seed) => (key.ofRoot(new Stream(seed, "Order"), 0), key.bits(uses[0]!)));
    },
  },
];
