import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { main } from "../../src/cli/main.ts";

/** A folder with files in it, for commands to work in. */
export class Workplace {
  readonly folder: string = mkdtempSync(path.join(tmpdir(), "ecomc-cli-"));

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  path(name: string): string {
    return path.join(this.folder, name);
  }

  write(name: string, text: string): void {
    mkdirSync(path.dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  /** Runs a command line in this process, in a terminal of 100 cells that shows no colours. */
  async run(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
    let out = "";
    let err = "";
    const exit = await main(args, {
      out: (text) => (out += text),
      err: (text) => (err += text),
      outIsTerminal: false,
      errIsTerminal: false,
      columns: 100,
      env: {},
      folder: this.folder,
    });
    return { exit, out, err };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Two tables, a constant to set, and a hidden entity. */
export const shop = `schema shop {
  period 2024-01-01 .. 2024-12-31
  seed 1
  locale en_US
  dialects sqlite
}

const customers = 20

hidden entity Genre count 3 fixed {
  key genre_id: serial
}

entity Customer count customers {
  key customer_id: serial
  name: text(80) = faker.person.fullName()
  time joined_on: date = uniform(2022-01-01 .. 2023-06-30)
}

entity Order per Customer 1..4 {
  key order_id: serial
  ref genre: Genre
  amount: decimal(10,2) = uniform(5..500)
}
`;

/** The same with two mistakes, one of them a slip in a name. */
export const wrongShop = shop.replace("per Customer", "per Custmer").replace("uniform(5..500)", "uniform(500..5)");
