/** What Excel did not do when sheets were written, complete as they are; and what the user had better know of Excel's habits. */
import type { Written } from "../../excel/write/writeSheets";
import { formOf } from "../../forms/forms";
import type { Texts } from "../../forms/texts";
import type { FormerCell } from "../../sheet/earlier/earlierSheet";
import { answerOf } from "../../sheet/formula/formula";
import { a1 } from "../../sheet/place/address";
import { excerpt } from "../../plan/problem/excerpt";
import type { Detail } from "../../plan/problem/problem";
import type { LocatedProblem, Place } from "./outcome";

export function writingNotices({
  pageSetup,
  unprotected,
  byHand,
  typedOver,
  broughtUpToDate,
  madeAnew,
  mended,
  lost,
  cutOff,
}: Omit<Written, "sheets" | "removed">): readonly LocatedProblem[] {
  return [
    ...madeAnew.map(({ key, name, because }) => notice({ type: "MadeAnew", sheet: name, because }, { sheet: key, address: "A1" })),
    ...mended.map(({ key, name, because, copy }) =>
      notice(copy === null ? { type: "SheetMended", sheet: name, because } : { type: "SheetSetAside", sheet: name, copy, because }, {
        sheet: key,
        address: "A1",
      }),
    ),
    ...lost.map(({ key, name, cells: [first, ...more] }) =>
      notice(
        { type: "OwnLost", sheet: name, found: String(first?.found ?? ""), more: more.length },
        { sheet: key, address: first ? a1(first) : "A1" },
      ),
    ),
    ...typedOverNotices(typedOver),
    ...cutOff.flatMap(({ tab, cells: [first, ...more], slipped: [slip, ...others] }) => [
      ...(first ? [notice({ type: "ReferenceGone", sheet: tab, cell: a1(first), found: first.found, more: more.length }, null)] : []),
      ...(slip
        ? [notice({ type: "ReferenceSlipped", sheet: tab, cell: a1(slip), found: slip.found, now: slip.now, more: others.length }, null)]
        : []),
    ]),
    ...broughtUpToDate.map(({ key, name, cells }) =>
      notice({ type: "BroughtUpToDate", sheet: name, count: cells.length, figures: figuresOf(cells) }, { sheet: key, address: "A1" }),
    ),
    ...unprotected.map((sheet) => notice({ type: "NotProtected", sheet }, null)),
    ...(pageSetup ? [] : [notice({ type: "NoPageSetup" }, null)]),
    ...(byHand ? [notice({ type: "CalculatesByHand" }, null)] : []),
  ];
}

/** What somebody removed by hand; sheets are called by their forms, for their tabs are gone. */
export function removedNotices(removed: Written["removed"], texts: Texts): readonly LocatedProblem[] {
  return removed.map((each) => {
    const sheet = formOf(each.key)?.title(texts, each.key) ?? each.key;
    return each.type === "sheet"
      ? notice({ type: "SheetGone", sheet }, null)
      : notice({ type: "EntriesGone", sheet, before: each.before, now: each.now }, { sheet: each.key, address: "A1" });
  });
}

/** What users had typed over cells that generated sheets fill, each with its cell. */
function typedOverNotices(typedOver: Written["typedOver"]): readonly LocatedProblem[] {
  return typedOver.flatMap(({ key, name, wishes, putBack, kept, unplanned }) => [
    ...wishes.map(({ found, answer, planned: { cell, role }, ...at }) =>
      notice(
        {
          type: role === "target" ? "TargetWished" : "WishFound",
          found: String(answer ?? found),
          planned: String(answerOf(cell)),
          formula: answer === null ? null : String(found),
        },
        { sheet: key, address: a1(at) },
      ),
    ),
    ...kept.map(({ heading, ...at }) => notice({ type: "LineKept", heading }, { sheet: key, address: a1(at) })),
    ...unplanned
      .slice(0, 1)
      .map(({ found, ...at }) =>
        notice({ type: "NotPlanned", found: String(found), more: unplanned.length - 1 }, { sheet: key, address: a1(at) }),
      ),
    ...putBack
      .slice(0, MOST_TOLD)
      .map(({ found, ...at }) => notice({ type: "PutBack", found: String(found) }, { sheet: key, address: a1(at) })),
    ...(putBack.length > MOST_TOLD
      ? [notice({ type: "MorePutBack", count: putBack.length - MOST_TOLD, sheet: name }, { sheet: key, address: "A1" })]
      : []),
  ]);
}

/** What stood where: "B5 505, C5 440 …". */
function figuresOf(cells: readonly FormerCell[]): string {
  const told = cells.slice(0, MOST_FIGURES).map(({ found, ...at }) => `${a1(at)} ${excerpt(String(found))}`);
  return `${told.join(", ")}${cells.length > MOST_FIGURES ? " …" : ""}`;
}

const MOST_FIGURES = 20;

/** Of a sheet: who sorts or clears a whole one knows by then. */
const MOST_TOLD = 10;

/** Something to know that stands against nothing. */
export function notice(detail: Detail, place: Place | null): LocatedProblem {
  return { problem: { level: "notice", at: [], detail }, place };
}
