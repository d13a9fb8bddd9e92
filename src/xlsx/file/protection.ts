/** What a protected sheet allows. */
export interface SheetProtection {
  readonly password: string | null;
  /** What users may still do. */
  readonly allowed: readonly Allowance[];
}

export const ALLOWANCES = [
  "formatCells",
  "formatColumns",
  "formatRows",
  "insertColumns",
  "insertRows",
  "insertHyperlinks",
  "deleteColumns",
  "deleteRows",
  "sort",
  "autoFilter",
  "pivotTables",
  "objects",
  "scenarios",
  "selectLockedCells",
  "selectUnlockedCells",
] as const;
export type Allowance = (typeof ALLOWANCES)[number];

/** What a protection of Office.js allows, in a file's words: `allowFormatCells` is `formatCells`. */
export function allowedBy(options: object): readonly Allowance[] {
  const given = options as Readonly<Record<string, unknown>>;
  return ALLOWANCES.filter((deed) => {
    if (deed === "selectLockedCells") return given["selectionMode"] === "Normal";
    if (deed === "selectUnlockedCells") return given["selectionMode"] !== "None";
    return given[OTHERWISE[deed] ?? `allow${deed.charAt(0).toUpperCase()}${deed.slice(1)}`] === true;
  });
}

const OTHERWISE: { readonly [deed in Allowance]?: string } = { objects: "allowEditObjects", scenarios: "allowEditScenarios" };
