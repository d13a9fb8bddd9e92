import { ALL_READERS } from "../../forms/listReaders";
import { validateSteps } from "../../plan/file/validate";
import { inSlices } from "./inSlices";
import type { Understood } from "./planRead";

/** Also the lists of what managers plan and report. */
export const WHOLE_PLAN: Understood = { readers: ALL_READERS, validate: validateSteps, inSlices };
