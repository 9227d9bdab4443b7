import { timestampText } from "../time/iso.ts";

/** The data of a run cannot be what the schema declares: found before the first row, or at a row that has no candidate. */
export class ImpossibleData extends Error {}

/** The chosen candidate; throws where there was none and the reference must not be null. `root`: the ordinal that `subject` ends with. */
export function candidateOf(chosen: number, subject: string, root: number): number {
  if (chosen >= 0) return chosen;
  throw new ImpossibleData(
    `${subject} ${root + 1}. Make the reference nullable (\`?\`), or make rows only where there is one (\`when any(…)\`).`,
  );
}

/**
 * Throws where a row would begin before another. Moments in seconds; `whose` is the other's and `follow` says where it is found; `row`:
 * what begins; `root`: the ordinal that it ends with.
 */
export function notBefore(moment: number, least: number, whose: string, follow: string, row: string, root: number): void {
  if (moment >= least) return;
  const latest = follow.includes(",") ? `max(${follow})` : follow;
  throw new ImpossibleData(
    `${row} ${root + 1} would begin at ${timestampText(moment)}, before its ${whose}, which begins at ${timestampText(least)}. ` +
      `Let the rule of its moment follow that, as in \`max(…, ${follow})\` or \`${latest} + exponential(mean: 3d)\`.`,
  );
}

/** The ordinal, if it is within the number of different texts of a unique field. */
export function withinSpace(ordinal: number, space: number, field: string): number {
  if (ordinal < space) return ordinal;
  throw new ImpossibleData(
    `${field}: only ${space} different texts, and more rows. Add \`{#}\` to the text, or draw from more words.`,
  );
}

/** A text that must stay whole to be unique, if its column takes so many characters; null of null. */
export function wholeText(text: string, length: number, field: string): string;
export function wholeText(text: string | null, length: number, field: string): string | null;
export function wholeText(text: string | null, length: number, field: string): string | null {
  if (text === null || text.length <= length || [...text].length <= length) return text;
  throw new ImpossibleData(
    `${field}: "${text}" has more than ${length} characters; cut to that it might not be unique. ` +
      `Let the column take more, or make the text shorter.`,
  );
}

/** The number of rows, if there is room for so many in the addresses below one combination, or at one event. */
export function withinRoom(rows: number, room: number, entity: string): number {
  if (rows <= room) return rows;
  throw new ImpossibleData(
    `${entity}: ${rows} rows in one place, where there is room for ${room}. Bound their number, as in \`min(n, ${room})\`.`,
  );
}

/** Throws once a fixed entity has tried too often to find a text that is not taken. */
export function mayTryAgain(attempt: number, field: string): void {
  if (attempt < 10_000) return;
  throw new ImpossibleData(`${field}: no text left that is not taken. Add \`{#}\` to the text, or draw from more words.`);
}

/** What is added to a draw's name at an attempt: nothing at the first. */
export function attemptName(attempt: number): number {
  return Math.imul(attempt, 0x9e3779b1);
}
