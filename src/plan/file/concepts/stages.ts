import * as v from "valibot";
import { STAGES, type StageLine } from "../../inputs/stage";
import { openFigures, stepFaults } from "../../stage/step";
import { lineOf } from "../../stage/standing";
import { statementIn, statementText } from "../../stage/statementText";
import { find } from "../checking/references";
import { date, fields, list, oneOf, required, text } from "../fields/fields";
import { concept } from "./concept";

const line = fields({
  manager: required,
  stage: oneOf(STAGES),
  date: v.optional(date, ""),
  by: v.optional(text, ""),
  note: v.optional(text, ""),
  /** Of an agreed plan: what nobody has confirmed is accepted as it was issued. */
  gap: v.optional(oneOf(["accepted"])),
  /** What was issued; the add-in writes it. */
  issued: v.optional(text, ""),
});

/** How far the managers' plans have come, a line for every step: in order, dated and signed; agreed only with every figure confirmed. */
export const stages = concept({
  fields: { stages: v.optional(list(line), []) },
  blank: { stages: [] },
  check: (file, known, report) => {
    const lines: StageLine[] = [];
    file.stages.forEach((given, i) => {
      const at = ["stages", i];
      const manager = known.managers[find(given.manager, known.managers, "UnknownManager", [...at, "manager"], report) ?? -1]?.id;
      for (const field of ["date", "by"] as const) if (given[field] === "") report([...at, field], { type: "Missing" });
      const statement = statementIn(given.issued);
      if (given.issued !== "" && statement === null) report([...at, "issued"], { type: "StatementUnreadable", found: given.issued });
      const { stage, date: day, by, note } = given;
      const made = { manager: manager ?? given.manager, stage, date: day, by, note, gapAccepted: given.gap !== undefined, statement };
      if (manager !== undefined)
        for (const { field, detail } of stepFaults(lineOf({ stages: lines }, manager), made)) report([...at, field], detail);
      lines.push(made);
    });
    lines.forEach((made, i) => {
      if (made.stage !== "agreed" || made.gapAccepted || lineOf({ stages: lines }, made.manager) !== made) return;
      const figures = openFigures(known, made.manager);
      const name = known.managers.find(({ id }) => id === made.manager)?.name ?? "";
      if (figures.length > 0) report(["stages", i, "stage"], { type: "FiguresOpen", manager: name, figures });
    });
    return { stages: lines };
  },
  // Left out where there is nothing: most teams keep no record of it.
  toFile: ({ stages: all }) =>
    all.length === 0
      ? {}
      : {
          stages: all.map(({ manager, stage, date: day, by, note, gapAccepted, statement }) => ({
            manager,
            stage,
            date: day,
            by,
            ...(note !== "" && { note }),
            ...(gapAccepted && { gap: "accepted" as const }),
            ...(statement !== null && { issued: statementText(statement) }),
          })),
        },
});
