/**
 * Milliseconds since the process began. For progress and pauses alone: no byte of any output depends on it. Not from
 * `performance`, which Node loads when it is first asked for.
 */
export function milliseconds(): number {
  return process.uptime() * 1000;
}
