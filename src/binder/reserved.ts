const reserved = new Set(["this", "previous", "now", "period", "scale", "left", "entered", "faker"]);

/** Names that no field, alias, constant, table or curve may have. */
export function isReserved(name: string): boolean {
  return reserved.has(name);
}
