import { firstSession, type Session } from "../../../src/taskpane/session/session";
import { nextSession, type SessionEvent } from "../../../src/taskpane/store/nextSession";
import type { Task } from "../../../src/taskpane/tasks/tasks";
import { done, GENERATED, NO_PLAN, PROBLEMS, SUMMARY } from "../fakeCommands";

const after = (...events: readonly SessionEvent[]): Session => events.reduce(nextSession, firstSession("automatic"));
const started = (task: Task): SessionEvent => ({ type: "Started", task, given: [] });
const progress = { done: 1, of: 4, sheet: "F2" };
const failure = { code: "Timeout", sheet: "", details: "Timeout", workbook: { type: "Untouched" } } as const;

test("the first look finds a plan, a plan with problems, or none, and tells about nothing else", () => {
  const found = after(started("look"), { type: "Ended", end: { task: "look", outcome: done(SUMMARY) } });
  expect(found).toEqual({ ...firstSession("automatic"), plan: { type: "Ready", summary: SUMMARY } });
  const drafted = after(started("look"), { type: "Ended", end: { task: "look", outcome: { type: "Problems", problems: PROBLEMS } } });
  expect(drafted).toEqual({ ...firstSession("automatic"), plan: { type: "Draft" }, place: "prepare" });
  expect(
    nextSession({ ...drafted, place: "split" }, { type: "Ended", end: { task: "look", outcome: { type: "Problems", problems: PROBLEMS } } })
      .place,
  ).toBe("split");
  const none = after(started("look"), { type: "Ended", end: { task: "look", outcome: NO_PLAN } });
  expect(none).toEqual({ ...firstSession("automatic"), plan: { type: "None" } });
});

test("a look that fails for another reason leaves the plan unknown", () => {
  expect(after(started("look"), { type: "Ended", end: { task: "look", outcome: { type: "Failed", failure } } })).toEqual(
    firstSession("automatic"),
  );
});

test("check answers with what was assumed, or with what to correct", () => {
  const notices = PROBLEMS.slice(2);
  expect(after(started("check"), { type: "Ended", end: { task: "check", outcome: done(SUMMARY, notices) } }).report).toEqual({
    type: "Checked",
    notices,
  });
  const wrong = after(started("check"), { type: "Ended", end: { task: "check", outcome: { type: "Problems", problems: PROBLEMS } } });
  expect(wrong).toMatchObject({ plan: { type: "Draft" }, report: { type: "Problems", problems: PROBLEMS }, work: { type: "Idle" } });
});

test("generating shows progress, sheet by sheet, and then what was made", () => {
  const writing = after(started("generate"), { type: "Progressed", progress });
  expect(writing.work).toEqual({ type: "Generating", task: "generate", progress, cancelling: false });
  const made = nextSession(writing, { type: "Ended", end: { task: "generate", outcome: done(GENERATED) } });
  expect(made).toMatchObject({ work: { type: "Idle" }, report: { type: "Generated", generated: GENERATED } });
});

test("a task brings its tab to the front, but looking again at the workbook and the year stays where the user is", () => {
  expect(after(started("goalCards")).place).toBe("review");
  const looked = after(
    started("goalCards"),
    { type: "Ended", end: { task: "goalCards", outcome: done({ sheets: [], changed: 0 }) } },
    started("year"),
    { type: "Ended", end: { task: "year", outcome: NO_PLAN } },
    started("look"),
  );
  expect([looked.place, looked.reportPlace]).toEqual(["review", "review"]);
});

test("cancelling is shown until the command has stopped", () => {
  const cancelling = after(started("generate"), { type: "Progressed", progress }, { type: "CancelAsked" });
  expect(cancelling.work).toEqual({ type: "Generating", task: "generate", progress, cancelling: true });
  const stopped = nextSession(cancelling, { type: "Ended", end: { task: "generate", outcome: { type: "Cancelled" } } });
  expect(stopped).toMatchObject({ work: { type: "Idle" }, report: { type: "Cancelled" } });
});

test("progress and cancelling that come when nothing is being generated change nothing", () => {
  expect(after({ type: "Progressed", progress }, { type: "CancelAsked" })).toEqual(firstSession("automatic"));
});

test("a plan that would be overwritten is asked about first, by its tab's name", () => {
  const asked = after(started("sample"), { type: "Ended", end: { task: "sample", outcome: { type: "InputExists", sheet: "录入" } } });
  expect(asked).toMatchObject({ dialog: { type: "Replace", task: "sample", sheet: "录入" }, report: null });
});

test("a placed plan is summed up, an empty one is not", () => {
  expect(after(started("sample"), { type: "Ended", end: { task: "sample", outcome: done(SUMMARY) } })).toMatchObject({
    plan: { type: "Ready" },
    report: { type: "Placed", task: "sample" },
  });
  expect(after(started("new"), { type: "Ended", end: { task: "new", outcome: done(SUMMARY) } })).toMatchObject({
    plan: { type: "Draft" },
    report: { type: "Placed", task: "new" },
  });
});

test("the pasted text of a plan file stays until it has been imported, so that it can be corrected", () => {
  const pasted = after({ type: "ImportTextChanged", text: "{" }, started("import"));
  const refused = nextSession(pasted, { type: "Ended", end: { task: "import", outcome: { type: "Problems", problems: PROBLEMS } } });
  expect(refused).toMatchObject({ importText: "{", plan: { type: "Unknown" }, report: { type: "Problems" } });
  const imported = nextSession(pasted, { type: "Ended", end: { task: "import", outcome: done(SUMMARY) } });
  expect(imported).toMatchObject({ importText: "", plan: { type: "Ready" } });
});

test("an exported plan is shown, and what was shown before stays", () => {
  const before = after(started("generate"), { type: "Ended", end: { task: "generate", outcome: done(GENERATED) } });
  const exported = [started("export"), { type: "Ended", end: { task: "export", outcome: done("{}") } } as const].reduce(
    nextSession,
    before,
  );
  expect(exported).toEqual({ ...before, place: "prepare", dialog: { type: "Export", text: "{}" } });
});

test("going to a cell keeps the list of problems; starting something else clears it", () => {
  const listed = after(started("check"), { type: "Ended", end: { task: "check", outcome: { type: "Problems", problems: PROBLEMS } } });
  const gone = [started("goTo"), { type: "Ended", end: { task: "goTo", outcome: done(null) } } as const].reduce(nextSession, listed);
  expect(gone).toEqual(listed);
  expect(nextSession(listed, started("check")).report).toBeNull();
});

test("what Excel refuses is told; that there is no plan brings the welcome back", () => {
  expect(after(started("detail"), { type: "Ended", end: { task: "detail", outcome: { type: "Failed", failure } } }).report).toEqual({
    type: "Failed",
    failure,
  });
  expect(after(started("check"), { type: "Ended", end: { task: "check", outcome: NO_PLAN } }).plan).toEqual({ type: "None" });
});

test("a report stays with its tab, and a task brings its tab to the front", () => {
  const checked = after(started("check"), { type: "Ended", end: { task: "check", outcome: done(SUMMARY) } });
  const away = nextSession(checked, { type: "PlaceChosen", place: "review" });
  expect(away).toEqual({ ...checked, place: "review" });
  expect(away.reportPlace).toBe("check");
  expect(nextSession(away, started("generate"))).toMatchObject({ place: "split", report: null });
  expect(nextSession(away, started("goTo"))).toMatchObject({ place: "review" });
});

test("dialogs open and close, and a language is chosen", () => {
  const opened = after({ type: "DialogOpened", dialog: { type: "Import" } });
  expect(opened.dialog).toEqual({ type: "Import" });
  expect(nextSession(opened, { type: "DialogClosed" }).dialog).toBeNull();
  expect(after({ type: "LanguageChosen", language: "en" }).language).toBe("en");
});
