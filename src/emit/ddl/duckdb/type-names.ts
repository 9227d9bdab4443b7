import { words } from "../identifiers.ts";

/** `duckdb_types()` of version 1.5. */
export const typeNames = words(`
  array bigint bignum binary bit bitstring blob bool boolean bpchar bytea char date datetime dec decimal double enum float
  float4 float8 geometry guid hugeint int int1 int128 int16 int2 int32 int4 int64 int8 integer integral interval json list
  logical long map null numeric nvarchar oid real row short signed smallint string struct text time time_ns timestamp
  timestamp_ms timestamp_ns timestamp_s timestamp_us timestamptz timetz tinyint type ubigint uhugeint uint128 uint16 uint32
  uint64 uint8 uinteger union usmallint utinyint uuid varbinary varchar variant varint
`);
