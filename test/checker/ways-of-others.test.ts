/** Where two ways lead to the rows of another row, a condition that names that row chooses one. */
import { expect, it } from "vitest";
import { checkText } from "./checking.ts";

const said = (rule: string): readonly (string | null)[] =>
  checkText(`
schema s { period 2024-01-01 .. 2024-12-31 }
entity Account count 50 { key account_id: serial }
entity Transfer count 90 { key transfer_id: serial  ref sender: Account  ref receiver: Account }
entity Alert count 10 over 2024-03-01 .. 2024-12-31 { key alert_id: serial  ref account: Account  sent: int = ${rule} }
`).diagnostics.map((d) => d.hint);

it("the repair that is proposed is one", () => {
  expect(said("count(Transfer of account)")).toEqual(["Choose one: `where Transfer.sender == account`."]);
  expect(said("count(Transfer of account where Transfer.sender == account)")).toEqual([]);
  expect(said("count(Transfer of account where account == Transfer.receiver and Transfer.sender != Transfer.receiver)")).toEqual(
    [],
  );
});
