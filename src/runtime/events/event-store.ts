import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Numbering } from "./numbering.ts";

/** Rows of a slice: what is held in memory while its rows are written. */
const sliceBits = 17;
const sliceRows = 1 << sliceBits;
/** Records gathered for a slice before they go to the temporary file; in a rehearsal, which is to see that as well, few. */
const chunkRecords = 512;
const rehearsedChunkRecords = 32;

/** A run of consecutive rows in key order, as fixed-width records. */
export interface Slice {
  readonly rows: number;
  /** `rows` records of the store's width. */
  readonly words: Float64Array;
}

/**
 * Records of events on their way from actor order to key order. A record's slot is known when it is placed, so nothing is
 * sorted: one slice stays in memory, more of them go through a temporary file in chunks that are put in place on reading.
 */
export class EventStore {
  /** Where the record that was last placed is to be written, at the offset that `place` returned. */
  words: Float64Array;
  readonly #numbering: Numbering;
  readonly #width: number;
  /** Width in the temporary file: the slot within the slice comes first. */
  readonly #stored: number;
  readonly #slices: number;
  readonly #chunkRecords: number;
  readonly #buffers: Float64Array[] = [];
  readonly #filled: Int32Array;
  readonly #chunks: number[][] = [];
  readonly #counts: Int32Array;
  #folder: string | null = null;
  #file = -1;
  #position = 0;

  /**
   * `width`: words of a record. `numbering` must be sealed. `expectedRows`: in a rehearsal, the rows of the run; few rows are then
   * placed in the way of many.
   */
  constructor(numbering: Numbering, width: number, expectedRows?: number) {
    this.#numbering = numbering;
    this.#width = width;
    this.#stored = width + 1;
    const ownSlices = Math.ceil(numbering.rows / sliceRows);
    this.#slices = expectedRows === undefined ? ownSlices : Math.max(ownSlices, Math.min(2, Math.ceil(expectedRows / sliceRows)));
    this.#chunkRecords = expectedRows === undefined ? chunkRecords : rehearsedChunkRecords;
    this.#filled = new Int32Array(this.#slices);
    this.#counts = new Int32Array(this.#slices);
    if (this.#slices <= 1) this.words = new Float64Array(numbering.rows * width);
    else {
      this.words = new Float64Array(0);
      this.#openFile();
      for (let s = 0; s < this.#slices; s++) {
        this.#buffers.push(new Float64Array(this.#chunkRecords * this.#stored));
        this.#chunks.push([]);
      }
    }
  }

  /** Gives the next record of a bucket its place; the caller fills `words` from the returned offset on. */
  place(bucket: number): number {
    const slot = this.#numbering.takeSlot(bucket);
    if (this.#slices <= 1) return slot * this.#width;
    const slice = Math.floor(slot / sliceRows);
    const buffer = this.#buffers[slice]!;
    if (this.#filled[slice] === this.#chunkRecords) this.#spill(slice, this.#chunkRecords);
    const at = this.#filled[slice]! * this.#stored;
    this.#filled[slice]! += 1;
    this.#counts[slice]! += 1;
    buffer[at] = slot - slice * sliceRows;
    this.words = buffer;
    return at + 1;
  }

  #spill(slice: number, records: number): void {
    const buffer = this.#buffers[slice]!;
    const bytes = records * this.#stored * 8;
    writeFully(this.#file, new Uint8Array(buffer.buffer, 0, bytes), this.#position);
    this.#chunks[slice]!.push(this.#position, records);
    this.#position += bytes;
    this.#filled[slice] = 0;
  }

  /** The slices in key order. Each is valid until the next is asked for. */
  *slices(): Generator<Slice> {
    if (this.#slices <= 1) {
      if (this.#numbering.rows > 0) yield { rows: this.#numbering.rows, words: this.words };
      return;
    }
    const words = new Float64Array(sliceRows * this.#width);
    const chunk = new Float64Array(this.#chunkRecords * this.#stored);
    for (let s = 0; s < this.#slices; s++) {
      const positions = this.#chunks[s]!;
      for (let c = 0; c < positions.length; c += 2) {
        const records = positions[c + 1]!;
        readFully(this.#file, new Uint8Array(chunk.buffer, 0, records * this.#stored * 8), positions[c]!);
        this.#arrange(chunk, records, words);
      }
      this.#arrange(this.#buffers[s]!, this.#filled[s]!, words);
      this.#buffers[s] = new Float64Array(0);
      yield { rows: this.#counts[s]!, words };
    }
  }

  #arrange(chunk: Float64Array, records: number, words: Float64Array): void {
    const width = this.#width;
    const stored = this.#stored;
    for (let r = 0; r < records; r++) {
      const from = r * stored;
      const to = chunk[from]! * width;
      for (let w = 0; w < width; w++) words[to + w] = chunk[from + 1 + w]!;
    }
  }

  /** A file without a name is gone with the process, however that ends. Where an open file cannot lose its name, closing removes it. */
  #openFile(): void {
    const folder = mkdtempSync(join(tmpdir(), "ecomc-"));
    this.#folder = folder;
    this.#file = openSync(join(folder, "events"), "w+");
    try {
      rmSync(folder, { recursive: true });
      this.#folder = null;
    } catch {
      // Removed on closing.
    }
  }

  /** Removes the temporary file, if there is one. */
  close(): void {
    if (this.#file >= 0) closeSync(this.#file);
    if (this.#folder !== null) rmSync(this.#folder, { recursive: true, force: true });
    this.#file = -1;
    this.#folder = null;
  }
}

function writeFully(file: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done, bytes.length - done, position + done);
}

function readFully(file: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length;) {
    const got = readSync(file, bytes, done, bytes.length - done, position + done);
    if (got === 0) throw new Error("the temporary file of events is shorter than what was written to it");
    done += got;
  }
}
