import "@testing-library/jest-dom";
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import sample from "../../../src/commands/plan/samples/en/plan.json";
import type { SplitChosen, SplitRead } from "../../../src/commands/plan/readSplit";
import { splitChoiceTexts } from "../../../src/i18n/splitChoiceTexts";
import { choiceKept, choiceOf, withChoice } from "../../../src/plan/choice/splitChoice";
import { toPlanFile } from "../../../src/plan/file/toPlanFile";
import { validate } from "../../../src/plan/file/validate";
import type { Inputs } from "../../../src/plan/inputs/inputs";
import type { Outcome } from "../../../src/commands/outcome/outcome";
import { problemText } from "../../../src/i18n/problemText";
import { allTexts } from "../../../src/i18n/allTexts";
import { done, PROBLEMS, SUMMARY } from "../fakeCommands";
import { renderPane } from "../renderPane";

afterEach(cleanup);

const LANGUAGES = ["zh-CN", "en"] as const;

/** Bob had three times as much as Ann last year, and everybody shares alike. */
const PLAN = {
  ...sample,
  clients: sample.clients.map((client) => ({
    ...client,
    lastYear: { [sample.products[0]?.id ?? ""]: { users: client.manager === sample.managers[0]?.id ? 30 : 10 } },
  })),
};

function inputsOf(file: object): Inputs {
  const { inputs, problems } = validate(file);
  if (inputs === null) throw new Error(JSON.stringify(problems));
  return inputs;
}

const CHANGED: Outcome<never> = {
  type: "Problems",
  problems: [{ problem: { level: "error", at: [], detail: { type: "SplitChanged" } }, place: null }],
};

const at = (address: string) => ({ sheet: "Input", address });

function readOf(inputs: Inputs): SplitRead {
  return {
    inputs,
    now: choiceOf(inputs),
    stamp: JSON.stringify(toPlanFile(inputs)),
    cells: ["weights", "units", "calendar", "season", "remainder", "manager", "client"],
    places: { holds: at("A1"), bounds: at("B1"), buffers: at("C1"), clients: at("D1") },
  };
}

async function openView(language: (typeof LANGUAGES)[number], file: object = PLAN) {
  let stands = inputsOf(file);
  const chosen = (choice = choiceOf(stands)) => done({ read: readOf(stands), choice });
  const setSplit = jest.fn(async ({ choice, read }: SplitChosen) => {
    if (read.stamp !== readOf(stands).stamp) return CHANGED;
    stands = withChoice(stands, choice);
    return chosen();
  });
  const readSplit = jest.fn(async (before: SplitChosen | null = null): Promise<Outcome<SplitChosen>> =>
    chosen(before === null ? choiceOf(stands) : choiceKept(before.read.inputs, before.choice, stands)),
  );
  const view = await renderPane(language, { check: async () => done(SUMMARY), readSplit, setSplit });
  await act(async () => fireEvent.click(await screen.findByTestId("openSplit")));
  return { ...view, setSplit, readSplit, words: splitChoiceTexts[language], type: (inputs: Inputs) => (stands = inputs) };
}

const choose = (id: string, value: string) =>
  act(async () => void fireEvent.change(screen.getByTestId(`split-${id}`), { target: { value } }));

it.each(LANGUAGES)("tells in %s what changes beyond the table, and that nothing does", async (language) => {
  // 100 is shared by three clients of one manager, of whom the last gets the one that is left.
  const [product] = sample.products;
  const of = (manager: string, clients: number) => sample.clients.slice(0, clients).map((client) => ({ ...client, manager, basis: {} }));
  const metrics = sample.metrics.slice(0, 1);
  const file = {
    ...sample,
    metrics,
    products: [{ ...product, target: { users: "100" } }],
    managers: sample.managers.slice(0, 1),
    clients: of(sample.managers[0]?.id ?? "", 3),
    seasonality: undefined,
  };
  const { words } = await openView(language, file);
  const says = (): string => screen.getByTestId("splitOf").textContent ?? "";
  expect(says()).toBe(`${words.whole} `);
  await choose("toClient", `to:${sample.clients[0]?.id}`);
  expect(says()).toBe(`${words.whole} ${words.rows(2)}`);
  await choose("toClient", `to:${sample.clients[2]?.id}`);
  expect(says()).toBe(`${words.whole} ${words.stays}`);
});

test.each(LANGUAGES)("first it shows the plan as it is, with nothing to write; what is chosen shows at once (%s)", async (language) => {
  const { words, setSplit } = await openView(language);
  expect(screen.getByRole("heading", { name: words.title })).toHaveFocus();
  expect(screen.getByTestId("splitWrites")).toHaveTextContent(words.nothing);
  expect(screen.getByTestId("applySplit")).toHaveAttribute("aria-disabled", "true");
  const table = screen.getByTestId("splitTable");
  expect(table.textContent).not.toContain(words.before(""));
  expect(within(table).getAllByRole("img").length).toBe(PLAN.managers.length + 1);
  await choose("weights", "by:users");
  expect(table.textContent).toContain(words.before(""));
  expect(screen.getByTestId("splitWrites")).toHaveTextContent(words.parts.weights(PLAN.managers.length));
  await act(async () => fireEvent.click(screen.getByTestId("applySplit")));
  expect(setSplit).toHaveBeenCalledTimes(1);
  // The second time there is nothing to write.
  expect(screen.getByTestId("splitWrites")).toHaveTextContent(words.written);
  expect(screen.getByTestId("applySplit")).toHaveAttribute("aria-disabled", "true");
  expect(screen.getByTestId("splitTable").textContent).not.toContain(words.before(""));
});

test.each(LANGUAGES)("what was typed meanwhile is shown anew with what was chosen; leaving writes nothing (%s)", async (language) => {
  const { words, setSplit, type, user } = await openView(language);
  await choose("remainder", "last");
  type(inputsOf({ ...PLAN, team: "typed since" }));
  await act(async () => fireEvent.click(screen.getByTestId("applySplit")));
  expect(screen.getByTestId("splitView")).toHaveTextContent(problemText(allTexts(language).problems, { type: "SplitChanged" }));
  expect(screen.getByTestId("split-remainder")).toHaveValue("last");
  await act(async () => fireEvent.click(screen.getByTestId("applySplit")));
  expect(screen.getByTestId("splitWrites")).toHaveTextContent(words.written);
  expect(setSplit).toHaveBeenCalledTimes(2);
  await choose("remainder", "first");
  screen.getByTestId("closeSplit").focus();
  await user.keyboard("{Enter}");
  expect(setSplit).toHaveBeenCalledTimes(2);
  expect(screen.getByTestId("openSplit")).toHaveFocus();
});

test("whoever leaves while it is read anew after a refusal is not brought back", async () => {
  const { type, readSplit, store } = await openView("en");
  await choose("remainder", "last");
  type(inputsOf({ ...PLAN, team: "typed since" }));
  let answer: (read: Outcome<SplitChosen>) => void = () => undefined;
  const before = await readSplit();
  readSplit.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
  await act(async () => fireEvent.click(screen.getByTestId("applySplit")));
  await act(async () => fireEvent.click(screen.getByTestId("closeSplit")));
  await act(async () => answer(before));
  expect(store.get()).toMatchObject({ split: null, work: { type: "Idle" } });
  expect(screen.queryByTestId("splitView")).toBeNull();
});

test.each(LANGUAGES)("what the workbook says by now is shown by itself, and what is no plan by now is told (%s)", async (language) => {
  const { words, type, store, actions, readSplit } = await openView(language);
  await choose("weights", "own");
  await act(async () => void fireEvent.change(screen.getByTestId("split-ownWeights-0"), { target: { value: "8" } }));
  await act(async () => fireEvent.click(screen.getByTestId("applySplit")));
  expect(screen.getByTestId("split-ownWeights-0")).toHaveValue("8");
  await choose("remainder", "last");
  // As undo leaves it.
  type(inputsOf(PLAN));
  await act(async () => void (await actions.renew()));
  expect(screen.getByTestId("split-ownWeights-0")).toHaveValue(String(PLAN.managers[0]?.weight));
  expect(screen.getByTestId("split-remainder")).toHaveValue("last");
  expect(store.get().work.type).toBe("Idle");
  readSplit.mockResolvedValueOnce({ type: "Problems", problems: PROBLEMS });
  await act(async () => void (await actions.renew()));
  expect(screen.getByTestId("splitView")).toHaveTextContent(words.broken);
  expect(screen.queryByTestId("splitTable")).toBeNull();
  expect(screen.getByTestId("applySplit")).toHaveAttribute("aria-disabled", "true");
  await act(async () => void (await actions.renew()));
  expect(screen.getByTestId("splitTable")).toBeVisible();
  expect(screen.getByTestId("split-remainder")).toHaveValue("last");
});

test.each(LANGUAGES)("own weights are typed one by one; what is none of them is said and cannot be applied (%s)", async (language) => {
  const { words } = await openView(language);
  await choose("weights", "own");
  const box = screen.getByTestId("split-ownWeights-0");
  await act(async () => void fireEvent.change(box, { target: { value: "-1" } }));
  expect(screen.getByTestId("splitView")).toHaveTextContent(words.badSeries);
  expect(screen.getByTestId("applySplit")).toHaveAttribute("aria-disabled", "true");
  await act(async () => void fireEvent.change(box, { target: { value: "2.5" } }));
  expect(screen.getByTestId("splitWrites")).toHaveTextContent(words.parts.weights(1));
  await choose("season", "own");
  await act(async () => void fireEvent.change(screen.getByTestId("split-ownSeason-0"), { target: { value: "9" } }));
  expect(screen.getByTestId("splitWrites")).toHaveTextContent(words.parts.season());
});

test.each(LANGUAGES)("growth is told in words, with whose target grows most above the team's, before and after (%s)", async (language) => {
  const { words } = await openView(language);
  const card = screen.getByTestId("fairness");
  expect(within(card).getAllByRole("listitem")).toHaveLength(PLAN.managers.length);
  const before = card.textContent;
  await choose("weights", "by:users");
  expect(card.textContent).not.toBe(before);
  expect(card).toHaveTextContent(words.spreadBefore("", "").slice(0, 3));
  expect(card).toHaveTextContent(words.teamGrowth("").slice(0, 4));
});

test.each(LANGUAGES)("without last year nothing is said of growth (%s)", async (language) => {
  await openView(language, { ...sample, clients: sample.clients.map((client) => ({ ...client, lastYear: undefined })) });
  expect(screen.queryByTestId("fairness")).toBeNull();
});
