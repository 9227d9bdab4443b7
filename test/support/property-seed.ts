import fc from "fast-check";

// Properties meet the same values in every run; PROPERTY_SEED gives others, to search further.
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 1) });
