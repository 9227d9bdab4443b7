import type { TypeMap } from "../dialect.ts";
import { mysqlTypes } from "../mysql/types.ts";

export const mariadbTypes = {
  ...mysqlTypes,
  uuid: () => "UUID",
} satisfies TypeMap;
