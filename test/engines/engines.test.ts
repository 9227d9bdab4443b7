/** One file, so that each server is started once. */
import { describe } from "vitest";
import { runBehaviours } from "./behaviours.ts";
import { runCases } from "./cases.ts";
import { onEveryEngine } from "./engines.ts";
import { runFunctions } from "./functions.ts";
import { runNames } from "./names.ts";
import { runSchemas } from "./schemas.ts";

onEveryEngine((engine) => {
  describe("cases", () => runCases(engine));
  describe("functions mean what they mean in the language", () => runFunctions(engine));
  describe("names", () => runNames(engine));
  describe("what a database does once it is loaded", () => runBehaviours(engine));
  describe("schemas", () => runSchemas(engine));
});
