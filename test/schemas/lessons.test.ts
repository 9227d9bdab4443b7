import { describe } from "vitest";
import { askSchema, schemasIn } from "./asking.ts";

describe.each(schemasIn("learn"))("%s", askSchema);
