import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import type { LocatedProblem } from "../../../src/commands/outcome/outcome";
import { allTexts } from "../../../src/i18n/allTexts";
import type { Detail } from "../../../src/plan/problem/problem";
import { SUMMARY } from "../fakeCommands";
import { renderPane } from "../renderPane";

/** In a row of the clients, counted from 1. */
function client(row: number, field: string, detail: Detail): LocatedProblem {
  return {
    problem: { level: "error", at: ["clients", row - 1, field], detail },
    place: { sheet: "InputClients", address: `B${row + 3}` },
    where: { table: "TC_Clients", row, heading: field === "manager" ? "客户经理" : "类别" },
  };
}
const unknown = (name: string): Detail => ({ type: "UnknownManager", name, known: ["王芳", "李雷"] });
const { problems: words } = allTexts("zh-CN").pane;

async function listed(problems: readonly LocatedProblem[]) {
  const pane = await renderPane("zh-CN", { check: async () => ({ type: "Problems", problems }) });
  await pane.user.click(screen.getByTestId("tab-check"));
  await pane.user.click(screen.getByTestId("check"));
  return { ...pane, list: within(await screen.findByTestId("problems")) };
}

test("a problem says where it is in words, and its address behind", async () => {
  const { list } = await listed([client(2, "manager", unknown("赵一山"))]);
  expect(list.getByRole("button", { name: /^客户第 2 行 · 客户经理 集团客户 B5/ })).toBeVisible();
});

test("a name that is unknown in many rows is one cause, which one click mends everywhere", async () => {
  const rows = [2, 5, 6, 9, 11];
  const { list, user, commands } = await listed(rows.map((row) => client(row, "manager", unknown("王方"))));
  expect(list.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual([words.correct(1, 5)]);
  expect(list.getByText(words.alike(4, [5, 6, 9]))).toBeInTheDocument();
  expect(list.getAllByTestId("mend").map(({ textContent }) => textContent)).toEqual([words.mend("王芳", 5)]);
  await user.click(list.getByTestId("mend"));
  const cells = rows.map((row) => ({ place: { sheet: "InputClients", address: `B${row + 3}` }, found: "王方", becomes: "王芳" }));
  expect(commands.calls.filter(([name]) => name !== "mark").slice(-2)).toEqual([
    ["mend", cells],
    ["check", true],
  ]);
});

test("a number that was meant is written as one", async () => {
  const { list, user, commands } = await listed([
    client(1, "basis", { type: "WrongKind", expected: "number", found: "约360万", meant: ["3600000"] }),
  ]);
  await user.click(list.getByRole("button", { name: "改为 3,600,000" }));
  expect(commands.calls).toContainEqual([
    "mend",
    [{ place: { sheet: "InputClients", address: "B4" }, found: "约360万", becomes: 3_600_000 }],
  ]);
});

test("a cell that says something else by now is told, and nothing is checked over it", async () => {
  const changed: LocatedProblem = { ...client(2, "manager", { type: "CellChanged", found: "王芬" }) };
  const problems = [client(2, "manager", unknown("王方"))];
  const { user, commands } = await renderPane("zh-CN", {
    check: async () => ({ type: "Problems", problems }),
    mend: async () => ({ type: "Problems", problems: [changed] }),
  });
  await user.click(screen.getByTestId("tab-check"));
  await user.click(screen.getByTestId("check"));
  await user.click(await screen.findByTestId("mend"));
  expect(await screen.findByTestId("problems")).toHaveTextContent("此单元格现在是“王芬”");
  expect(commands.calls.filter(([name]) => name === "mend")).toHaveLength(1);
  expect(commands.calls.filter(([name]) => name !== "mark").at(-1)?.[0]).toBe("mend");
});

test("a list never has hundreds of lines, whatever is wrong", async () => {
  const column = Array.from({ length: 400 }, (_, row) => client(row + 1, "class", { type: "Missing", field: "类别" }));
  const names = Array.from({ length: 100 }, (_, row) => client(row + 1, "manager", unknown(`陌生人${"某".repeat(row + 1)}`)));
  const { list } = await listed([...column, ...names]);
  expect(list.getAllByRole("listitem").length).toBeLessThanOrEqual(50);
  expect(list.getByText(words.more(101 - 30))).toBeInTheDocument();
});

test("what stands in no cell offers no click", async () => {
  const { list } = await listed([{ problem: client(2, "manager", unknown("王方")).problem, place: null }]);
  expect(list.queryByTestId("mend")).not.toBeInTheDocument();
});

test("what is listed is marked in the cells, as far as is sensible, and the list says so; what is right takes the marks away", async () => {
  const problems = [client(2, "manager", unknown("王方"))];
  let isRight = false;
  const { user, commands } = await renderPane("zh-CN", {
    check: async () => (isRight ? { type: "Done", value: SUMMARY, notices: [] } : { type: "Problems", problems }),
    mark: async (marked) => ({ type: "Done", value: { cells: marked.length * 100, of: marked.length * 500, locked: [] }, notices: [] }),
  });
  await user.click(screen.getByTestId("tab-check"));
  await user.click(screen.getByTestId("check"));
  expect(await screen.findByTestId("marked")).toHaveTextContent(words.marked(100, 500, []));
  expect(commands.calls).toContainEqual(["mark", problems, "zh-CN"]);
  isRight = true;
  await user.click(screen.getByTestId("tab-check"));
  await user.click(screen.getByTestId("check"));
  await waitFor(() => expect(commands.calls.at(-1)).toEqual(["mark", [], "zh-CN"]));
});

test("where marking is refused, the list stands all the same", async () => {
  const { user } = await renderPane("zh-CN", {
    check: async () => ({ type: "Problems", problems: [client(2, "manager", unknown("王方"))] }),
    mark: async () => ({ type: "Failed", failure: { code: "AccessDenied", sheet: "", details: "", workbook: { type: "Untouched" } } }),
  });
  await user.click(screen.getByTestId("tab-check"));
  await user.click(screen.getByTestId("check"));
  expect(await screen.findByTestId("mend")).toBeInTheDocument();
  expect(screen.queryByTestId("failed")).not.toBeInTheDocument();
});
