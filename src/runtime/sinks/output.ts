/** Where the bytes of one file go. */
export interface Output {
  /** Takes the bytes before it returns: the caller uses the array again. Throws what the system reports. */
  write(bytes: Uint8Array): void;
  /**
   * Takes the first `length` bytes of a page that the caller gives away, and returns a page of the same size to fill instead, maybe
   * the same: where bytes can be written while the next are made. Throws what the system reports, of earlier pages too.
   */
  exchange?(page: Uint8Array, length: number): Uint8Array;
  /** Everything has been written. After it, `bytes` and whatever else the output reports are final. */
  close(): Promise<void>;
  /** Bytes taken so far. */
  readonly bytes: number;
}

/** Takes bytes and keeps none. */
export const nowhere: Output = { bytes: 0, write: () => undefined, close: () => Promise.resolve() };
