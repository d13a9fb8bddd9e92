/**
 * What the parts of the engine share: the one workbook and the way to change it. Changes go through Univer's mutations,
 * which the grid, the formulas and the undo-less API all follow, a whole block at a time.
 */
import { ICommandService, type FUniver, type FWorkbook, type FWorksheet, type Univer } from "../univer/univer";
import type { Area } from "../area/area";
import { emptyWorkbook } from "./emptyWorkbook";

export interface Context {
  readonly univer: Univer;
  readonly workbook: FWorkbook;
  readonly unitId: string;
  /** Univer's face of a sheet, made once: it is asked for at every cell. Null when there is no such sheet. */
  worksheet(id: string): FWorksheet | null;
  /** Runs a Univer command or mutation; throws when Univer refuses it. */
  run(id: string, params: object): void;
}

export function createContext(univer: Univer, api: ReturnType<typeof FUniver.newAPI>): Context {
  const workbook = api.getActiveWorkbook() ?? api.createWorkbook(emptyWorkbook());
  const commands = univer.__getInjector().get(ICommandService);
  const unitId = workbook.getId();
  const model = workbook.getWorkbook();
  const faces = new WeakMap<object, FWorksheet>();
  const refuse = (id: string): never => {
    throw new Error(`Univer refused ${id}.`);
  };
  return {
    univer,
    workbook,
    unitId,
    worksheet: (id) => {
      const sheet = model.getSheetBySheetId(id);
      if (!sheet) return null;
      const face = faces.get(sheet) ?? workbook.getSheetBySheetId(id);
      if (face) faces.set(sheet, face);
      return face;
    },
    run: (id, params) => {
      if (apart(commands, () => commands.syncExecuteCommand(id, { unitId, ...params })) === false) refuse(id);
    },
  };
}

/**
 * Without what the user is in the middle of, or was refused, which Univer 0.25 never forgets: it names that as the reason of every
 * change meanwhile, and a change of looks for such a reason takes cells' formulas away.
 */
function apart<T>(commands: ICommandService, work: () => T): T {
  const service = commands as unknown as { _commandExecutionStack: unknown[] };
  const going = service._commandExecutionStack;
  service._commandExecutionStack = [];
  try {
    return work();
  } finally {
    service._commandExecutionStack = going;
  }
}

export interface UniverRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export function toUniverRange(area: Area): UniverRange {
  return { startRow: area.row, endRow: area.row + area.rows - 1, startColumn: area.column, endColumn: area.column + area.columns - 1 };
}

export function fromUniverRange(range: UniverRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** The sheet by its id; asking for one that is gone is a mistake of ours. */
export function worksheetOf(context: Context, id: string): FWorksheet {
  const sheet = context.worksheet(id);
  if (sheet === null) throw new Error(`There is no sheet ${id}.`);
  return sheet;
}
