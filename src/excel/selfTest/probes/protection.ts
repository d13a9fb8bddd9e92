/** What a protected sheet tells and refuses. */
import { accepted } from "../probe/accepted";
import { probe, thread } from "../probe/probe";

export const protectionProbes = [
  probe("protectionOptions", [thread(1931)], "complete", async ({ context, sheet }) => {
    sheet.protection.protect({ allowSort: true });
    sheet.protection.load("options");
    await context.sync();
    return Object.values(sheet.protection.options).includes(null) ? "withNulls" : "complete";
  }),
  probe("protectAgain", [thread(1931)], "accepted", async ({ context, sheet }) => {
    sheet.protection.protect({ allowSort: true });
    sheet.protection.load("options");
    await context.sync();
    sheet.protection.unprotect();
    sheet.protection.protect(sheet.protection.options);
    return accepted(context);
  }),
  probe("protectTwice", [thread(6784)], undefined, async ({ context, sheet }) => {
    sheet.protection.protect();
    await context.sync();
    sheet.protection.protect();
    return accepted(context);
  }),
  probe("unprotectOpen", [thread(6784)], undefined, async ({ context, sheet }) => {
    sheet.protection.unprotect();
    return accepted(context);
  }),
  probe("writeLocked", [], "AccessDenied", async ({ context, sheet }) => {
    sheet.protection.protect();
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    return accepted(context);
  }),
  probe("deleteLockedRows", [], "AccessDenied", async ({ context, sheet }) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.protection.protect();
    await context.sync();
    sheet.getRange("2:2").delete("Up");
    return accepted(context);
  }),
];
