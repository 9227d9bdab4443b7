/** Freezes a value and all that it holds, but for the cells of given rows, of which there may be very many. */
export function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  if (Array.isArray(value) && value.length > 0 && value.every((v) => typeof v !== "object" || v === null)) return value;
  Object.values(value).forEach(freeze);
  return value;
}
