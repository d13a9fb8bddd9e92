import type { DashboardKept } from "../form/dashboardKept";

/** As `checking.tolerances` has it unless something else was agreed. */
export const USUAL_KEPT: DashboardKept = { tolerance: 5, risk: 25, reports: "" };

/** Where it stands. */
export const KEPT_NAMES = { tolerance: "TC_Tolerance", risk: "TC_RiskTolerance", reports: "TC_DashboardReports" } as const;
