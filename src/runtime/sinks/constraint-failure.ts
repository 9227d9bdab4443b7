/** The rows break a constraint that the schema declares. */
export class ConstraintFailure extends Error {}
