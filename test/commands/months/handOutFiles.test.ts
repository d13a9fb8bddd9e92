/** Monthly plans that the pane hands out as files are those of the command line, and come back as those do. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportPlan } from "../../../src/commands/plan/exportPlan";
import { importPlan } from "../../../src/commands/plan/importPlan";
import { fileSource } from "../../../src/commands/months/fileSource";
import { handOutFiles, type HandedOut } from "../../../src/commands/months/handOutFiles";
import { openHandedOut } from "../../../src/commands/months/openHandedOut";
import { reviewReports } from "../../../src/commands/months/reviewReports";
import type { Progress } from "../../../src/commands/outcome/outcome";
import { courseFrom } from "../../../src/commands/workbook/courseFrom";
import { inputsIn } from "../../../src/commands/plan/importPlan";
import { FORM_TEXTS } from "../../../src/forms/texts";
import { handOutFiles as onCommandLine } from "../../../src/workbench/cli/handOut";
import { openLight } from "../../../src/workbench/engine/light/openLight";
import { installOffice, openWorkbook, REQUIREMENTS } from "../../../src/workbench/office/localWorkbook";
import { exampleFiles } from "../../forms/examples";
import { readTexts } from "../../support/archives";
import { workbookForEach } from "../../support/localWorkbook";
import { differenceBetween } from "../../xlsx/specs/alike";

const workbook = workbookForEach(openLight);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "handed-out-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const planOf = (name: string): string => JSON.stringify(exampleFiles.find((one) => one.name === name)?.file);
async function done<T>(outcome: Promise<{ readonly type: string; readonly value?: T }>): Promise<T> {
  const ended = await outcome;
  if (ended.type !== "Done") throw new Error(JSON.stringify(ended));
  return ended.value as T;
}
async function handedOut(name: string, request: Parameters<typeof handOutFiles>[0]): Promise<HandedOut> {
  await done(importPlan(planOf(name), { replace: false }));
  return done(handOutFiles(request));
}

test.each(["year", "year-en", "sample-zh-CN"])("%s: the same files as on the command line, to the last part", async (name) => {
  const { files, archive, month } = await handedOut(name, { month: 3, managers: null });
  writeFileSync(join(folder, "plan.json"), await done(exportPlan()));
  expect(await onCommandLine([join(folder, "plan.json"), "-m", "3", "-o", folder], "en")).toMatchObject({ code: 0, errors: [] });
  expect(files.length).toBeGreaterThan(2);
  for (const { file, content } of files) expect(await differenceBetween(content, readFileSync(join(folder, file)))).toBe("");
  expect(archive.file).toBe(`${name === "year-en" ? "Workbook" : "工作簿"} ${month}.zip`);
  expect([...(await readTexts(archive.content)).keys()]).toEqual(files.map(({ file }) => file));
});

test("only those who are asked for get one, and what comes back is a report of theirs", async () => {
  const { files } = await handedOut("sample-zh-CN", { month: 2, managers: ["m2"] });
  const [one] = files;
  expect(files.map(({ manager }) => manager)).toEqual(["刘志强"]);
  const inputs = await done(Promise.resolve(inputsIn(planOf("sample-zh-CN"))));
  const course = await done(Promise.resolve(courseFrom(inputs)));
  const source = await fileSource("乙.xlsx", one?.content ?? new Uint8Array());
  const { reports, strangers } = reviewReports(course, FORM_TEXTS[inputs.language], [source], "2026-03-31");
  const told = reports.map(({ manager, month, problems }) => [manager, month, problems.map(({ problem }) => problem.detail.type)]);
  expect([told, strangers]).toEqual([[["刘志强", "2月", ["ReportEmpty"]]], []]);
});

test("stopped in the middle, those that are made are whole, and it is told how many were asked for", async () => {
  await done(importPlan(planOf("sample-zh-CN"), { replace: false }));
  const [stopping, request] = [new AbortController(), { month: 3, managers: null }];
  const told: string[] = [];
  const onProgress = ({ done: made, of, sheet }: Progress): void => {
    told.push(`${sheet} ${made}/${of}`);
    // While the third is being made.
    if (made === 2) setTimeout(() => setTimeout(() => stopping.abort(), 0), 0);
  };
  const stopped = await done(handOutFiles(request, { onProgress, signal: stopping.signal }));
  expect([stopped.files.length, stopped.of, told]).toEqual([2, 4, ["王海燕 0/4", "刘志强 1/4", "陈静 2/4"]]);
  const { files } = await done(handOutFiles(request));
  for (const [at, { file, content }] of stopped.files.entries())
    expect([file, await differenceBetween(content, files[at]?.content ?? content)]).toEqual([files[at]?.file, ""]);
  expect([...(await readTexts(stopped.archive.content)).keys()]).toEqual(stopped.files.map(({ file }) => file));
  expect(await handOutFiles(request, { signal: AbortSignal.abort() })).toMatchObject({ type: "Cancelled" });
});

test("Excel opens a file as it is, in a window of its own, and nothing is written into the workbook", async () => {
  const { files } = await handedOut("sample-zh-CN", { month: 1, managers: null });
  const before = workbook().requests.length;
  await done(openHandedOut(files[0] as HandedOut["files"][number]));
  expect(workbook().opened).toEqual([files[0]?.content]);
  expect(workbook().requests.length - before).toBe(1);
});

test("an Excel without windows, or without the API, says so", async () => {
  const { files } = await handedOut("sample-zh-CN", { month: 1, managers: ["m1"] });
  const none = await openWorkbook({ ...REQUIREMENTS, ExcelApi: 1.7 }, {}, openLight());
  installOffice(none);
  expect(await openHandedOut(files[0] as HandedOut["files"][number])).toMatchObject({ type: "Failed", failure: { code: "ApiNotFound" } });
  none.close();
});

test("a month or a manager that is not there is refused", async () => {
  await done(importPlan(planOf("sample-zh-CN"), { replace: false }));
  expect(await handOutFiles({ month: 13, managers: null })).toMatchObject({ type: "Problems" });
  expect(await handOutFiles({ month: 1, managers: ["ding"] })).toMatchObject({
    problems: [{ problem: { detail: { type: "UnknownManager", name: "ding" } } }],
  });
});
