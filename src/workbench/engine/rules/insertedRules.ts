/**
 * Which cells have a rule of data validation after others were inserted. In Excel those that are pushed in between two that have it get it,
 * too, and rows or columns before the first do not. Univer has it the other way round: it leaves the former without, and gives it to the
 * latter. Here its answer is taken only where the rule's cells do not move as one. And of lists it moves some,
 * to `'[workbook-1]Sheet'!A2:A9`, where nobody finds them: those are moved by `../movingRules.ts` alone.
 */
import { isAside, shifted } from "../area/shift";
import type { Area } from "../area/area";
import { fromUniverRange, toUniverRange } from "../workbook/context";
import { RefRangeService, UpdateDataValidationMutation, UpdateRuleType, type Univer } from "../univer/univer";

type Register = RefRangeService["registerRefRange"];
type Command = Parameters<Parameters<Register>[1]>[0];
type Changes = ReturnType<Parameters<Register>[1]>;
type Range = Parameters<typeof fromUniverRange>[0];

/** What changes the cells of a rule. */
interface NewRanges {
  readonly payload: { readonly type: UpdateRuleType; readonly payload: readonly Range[] };
}

const AXES: Readonly<Record<string, { readonly axis: "row" | "column"; readonly isWhole: boolean }>> = {
  "sheet.command.insert-row": { axis: "row", isWhole: true },
  "sheet.command.insert-col": { axis: "column", isWhole: true },
  "sheet.command.insert-range-move-down": { axis: "row", isWhole: false },
  "sheet.command.insert-range-move-right": { axis: "column", isWhole: false },
};

/** Call once per Univer instance, when it has a workbook and before there are rules. */
export function patchInsertedRules(univer: Univer): void {
  const service = univer.__getInjector().get(RefRangeService);
  const register = service.registerRefRange;
  service.registerRefRange = (range, change, ...others) =>
    register(range, (command) => asInExcel(command, withoutLists(change(command))), ...others);
}

function withoutLists({ redos, undos, ...others }: Changes): Changes {
  const stays = (mutation: (typeof redos)[number]): boolean =>
    mutation.id !== UpdateDataValidationMutation.id || (mutation.params as NewRanges).payload.type !== UpdateRuleType.SETTING;
  return { ...others, redos: redos.filter(stays), undos: undos.filter(stays) };
}

function asInExcel(command: Command, changes: Changes): Changes {
  const { range } = (command.params ?? {}) as { readonly range?: Range };
  const inserted = AXES[command.id];
  if (inserted === undefined || range === undefined) return changes;
  const after = (before: Range): Range | null => {
    const area = movedBy(fromUniverRange(before), fromUniverRange(range), inserted);
    return area && ({ ...before, ...toUniverRange(area) } as Range);
  };
  const redos = changes.redos.map((redo, position) => {
    const before = rangesIn(changes.undos[position]);
    if (before === null || rangesIn(redo) === null) return redo;
    const ranges = before.map(after);
    if (ranges.includes(null)) return redo;
    return { ...redo, params: { ...redo.params, payload: { type: UpdateRuleType.RANGE, payload: ranges } } };
  });
  return { ...changes, redos };
}

/** Null where it does not move as one. */
function movedBy(area: Area, inserted: Area, { axis, isWhole }: (typeof AXES)[string]): Area | null {
  const [at, count] = axis === "row" ? [inserted.row, inserted.rows] : [inserted.column, inserted.columns];
  return isWhole || isAside(area, inserted, axis) ? shifted(area, { sheetId: "", axis, at, count }) : null;
}

function rangesIn(mutation: Changes["redos"][number] | undefined): readonly Range[] | null {
  if (mutation?.id !== UpdateDataValidationMutation.id) return null;
  const { payload } = mutation.params as NewRanges;
  return payload.type === UpdateRuleType.RANGE ? payload.payload : null;
}
