import { clientCards } from "../../../src/forms/clientCards/cards";
import { dayNumber } from "../../../src/plan/calendar/date";
import { factsFor, LIVED } from "./lived";

test.each(LIVED)("every client of $name has one line, whose figures are counted another way", ({ file, on }) => {
  const facts = factsFor(file, on);
  const cards = clientCards(facts);
  expect(cards.map(({ name }) => name)).toEqual(file.clients?.map(({ name }) => name));
  const sum = (amounts: readonly (string | number | undefined)[]): number =>
    amounts.reduce<number>((all, one) => all + Number(one ?? 0), 0);
  const begin = `${file.year}-${String(file.firstMonth ?? 1).padStart(2, "0")}-01`;
  for (const { id, netUsers, lastVisit } of cards) {
    const known = file.clientFiles?.find(({ client }) => client === id);
    const stock = (known?.contracts ?? []).filter(({ from = "", to = "" }) => from < begin && to >= begin).map(({ users }) => users);
    const sold = (file.actuals ?? []).filter(({ client, metric }) => client === id && metric === file.metrics[0]?.id);
    // Contracts count people: where the first metric is money there are no users to count.
    const isMoney = file.metrics[0]?.unit !== "1";
    expect(netUsers).toBe(
      isMoney ? null : sum(stock) + sum(sold.map(({ actual }) => actual)) - sum(sold.map(({ cancelled }) => cancelled)),
    );
    const told = (file.log ?? []).filter(({ client, date = "" }) => client === id && date <= on).map(({ date = "" }) => date);
    expect(lastVisit >= (told.sort().at(-1) ?? "")).toBe(true);
  }
});

test("a contract's end that is still to come goes before later and past ones", () => {
  const [{ file }] = LIVED;
  const [client] = file.clients ?? [];
  const contracts = ["2026-05-31", "2027-05-31", "2026-08-31"].map((to) => ({ product: file.products[0]?.id ?? "", to }));
  const facts = factsFor({ ...file, clientFiles: [{ client: client?.id ?? "", contracts }] }, "2026-06-30");
  expect(facts.on).toBe(dayNumber(2026, 6, 30));
  expect(clientCards(facts)[0]).toMatchObject({ ends: "2026-08-31", lastVisit: expect.stringMatching(/^2026-06/) as string });
});
