import { ALLOWANCES, type Allowance } from "./workbookFile";

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
