/** MariaDB, version 10.7 and later. */
import type { Dialect } from "../dialect.ts";
import { mysql } from "../mysql/dialect.ts";
import { mysqlPrinters } from "../mysql/printers.ts";
import { mariadbTypes } from "./types.ts";

export const mariadb: Dialect = {
  ...mysql,
  name: "mariadb",
  title: "MariaDB",
  types: mariadbTypes,
  printers: mysqlPrinters("utf8mb4_nopad_bin"),
};
