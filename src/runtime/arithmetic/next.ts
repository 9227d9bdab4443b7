/**
 * The least number above another, so that `x <= y` is `x < above(y)`: rounding to nearest takes the sum there (Rump, Zimmermann,
 * Boldo, Melquiond: Computing predecessor and successor in rounding to nearest, 2009). For all but numbers near the least there are.
 */
export const above = (x: number): number => x + (Math.abs(x) * 1.1102230246251568e-16 + 5e-324);

/** The place of a label, of which -1 is none: that is above and below nothing. */
export const rankOf = (label: number): number => (label < 0 ? NaN : label);
