const encoder = new TextEncoder();

/**
 * Encoded words, each padded to whole 32-bit stores: a word of up to twelve bytes is written by three stores, whatever its
 * length, and the position advances by its length.
 */
export class PaddedWords {
  /** The bytes of all words, little-endian; each word starts at a store and has at least three. */
  readonly stores: Int32Array;
  /** The first store of each word. */
  readonly starts: Int32Array;
  /** The length of each word in bytes. */
  readonly lengths: Int32Array;
  readonly longest: number;

  constructor(texts: readonly string[]) {
    const count = texts.length;
    this.starts = new Int32Array(count);
    this.lengths = new Int32Array(count);
    const encoded = texts.map((text) => encoder.encode(text));
    let size = 0;
    let longest = 0;
    for (let i = 0; i < count; i++) {
      const length = (encoded[i] as Uint8Array).length;
      this.starts[i] = size;
      this.lengths[i] = length;
      size += Math.max(3, (length + 3) >>> 2);
      if (length > longest) longest = length;
    }
    this.longest = longest;
    this.stores = new Int32Array(size);
    const view = new DataView(this.stores.buffer);
    for (let i = 0; i < count; i++) {
      const bytes = encoded[i] as Uint8Array;
      new Uint8Array(view.buffer, (this.starts[i] as number) * 4).set(bytes);
    }
    if (bigEndian) for (let i = 0; i < size; i++) this.stores[i] = view.getInt32(i * 4, true);
  }
}

/** Typed arrays have the order of the processor; the stores are little-endian everywhere. */
const bigEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

/**
 * Writes a word and returns the position behind it; at least twelve bytes are touched. The caller has made room for words
 * of more than twelve bytes.
 */
export function putWord(view: DataView, at: number, words: PaddedWords, index: number): number {
  const start = words.starts[index] as number;
  const length = words.lengths[index] as number;
  const stores = words.stores;
  view.setInt32(at, stores[start] as number, true);
  view.setInt32(at + 4, stores[start + 1] as number, true);
  view.setInt32(at + 8, stores[start + 2] as number, true);
  for (let done = 12; done < length; done += 4) view.setInt32(at + done, stores[start + (done >>> 2)] as number, true);
  return (at + length) | 0;
}
