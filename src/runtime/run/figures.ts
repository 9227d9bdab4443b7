/** Numbers for people, the same in every locale. */

/** `1,234,567` */
export function count(value: number): string {
  return String(Math.floor(value)).replaceAll(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** `1 row`, `1,234 rows` */
export function rowCount(value: number): string {
  return `${count(value)} ${value === 1 ? "row" : "rows"}`;
}

/** `999 B`, `1.2 kB`, `38.0 MB`: powers of a thousand. */
export function byteCount(value: number): string {
  let rest = value;
  for (const unit of ["B", "kB", "MB", "GB"]) {
    if (rest < 999.95) return `${unit === "B" ? String(rest) : rest.toFixed(1)} ${unit}`;
    rest /= 1000;
  }
  return `${rest.toFixed(1)} TB`;
}

/** `0.31 s`, `12.4 s`, `3 min 20 s`, `2 h 5 min` */
export function timeSpan(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 9.995) return `${seconds.toFixed(2)} s`;
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.floor(seconds + 0.5);
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

/** `950 rows/s`, `12.4 k rows/s`, `3.5 M rows/s` */
export function rowRate(rows: number, milliseconds: number): string {
  const rate = (rows / Math.max(milliseconds, 0.001)) * 1000;
  if (rate < 1000) return `${rate.toFixed(0)} rows/s`;
  return rate < 999_950 ? `${(rate / 1e3).toFixed(1)} k rows/s` : `${(rate / 1e6).toFixed(1)} M rows/s`;
}

/** `140 MB/s` */
export function byteRate(bytes: number, milliseconds: number): string {
  return `${(bytes / Math.max(milliseconds, 0.001) / 1000).toFixed(0)} MB/s`;
}
