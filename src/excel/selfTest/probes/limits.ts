/** How much Excel takes at once. */
import { accepted } from "../probe/accepted";
import { probe } from "../probe/probe";

const LIMITS = "https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization";
const SHEET_NAMES = "https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9";

/** More than the 5 MB that Excel on the web is said to take. */
const ROWS = 180;
const CHARACTERS = 32_000;

export const limitProbes = [
  probe("largeRequest", [LIMITS], undefined, async ({ context, sheet }) => {
    sheet.getRange(`A1:A${ROWS}`).values = Array.from({ length: ROWS }, () => ["x".repeat(CHARACTERS)]);
    return accepted(context);
  }),
  probe("sheetNameHistory", [SHEET_NAMES], "refused", async ({ context, sheet }) => {
    // eslint-disable-next-line no-restricted-syntax -- a name that Excel keeps for itself, and no key of ours
    sheet.name = "History";
    const answer = await accepted(context);
    return answer === "accepted" ? "accepted" : "refused";
  }),
];
