/**
 * Converts formulas from the add-in's functions to plain ones of Excel, for whoever has no add-in, or back: on the sheet in front,
 * whosever it is, or on all score sheets. Nothing but formulas is touched. Asked for functions, it also writes those anew that are there
 * already: in a file that somebody saved without the add-in they stay #NAME? until then.
 */
import { rewriteFormulas } from "../../excel/write/rewriteFormulas";
import type { FormulaStyle } from "../../plan/measure/scoring";
import { inStyle, needsAddIn } from "../../sheet/formula/formulaStyle";
import type { SheetKey } from "../../sheet/place/place";
import type { Outcome } from "../outcome/outcome";
import { done, settle } from "../outcome/settle";
import { notice } from "../outcome/writingNotices";
import { F10 } from "../../forms/F10/form";
import { TEAM } from "../../forms/team/form";

export type ConvertedSheets = "front" | "scores";

export interface Converted {
  readonly style: FormulaStyle;
  readonly sheets: number;
  readonly formulas: number;
  readonly canUndo: boolean;
}

export function convertFormulas(style: FormulaStyle, which: ConvertedSheets): Promise<Outcome<Converted>> {
  return settle(
    async (ledger) => {
      const wanted = which === "front" ? which : (key: SheetKey): boolean => TEAM.owns(key) || F10.owns(key);
      const rewritten = await rewriteFormulas(
        ledger,
        wanted,
        (formula) => inStyle(formula, style),
        (formula) => style === "TARGET" && needsAddIn(formula),
      );
      const left = rewritten
        .map(({ key, tab, formulas }) => ({ key, tab, count: style === "Excel" ? formulas.filter(needsAddIn).length : 0 }))
        .filter(({ count }) => count > 0);
      const converted = rewritten.filter(({ changed }) => changed > 0);
      const formulas = converted.reduce((sum, { changed }) => sum + changed, 0);
      return done({ style, sheets: converted.length, formulas, canUndo: ledger.hasStep }, [
        ...rewritten.filter(({ unprotected }) => unprotected).map(({ tab }) => notice({ type: "NotProtected", sheet: tab }, null)),
        ...left.map(({ key, tab, count }) =>
          notice({ type: "FormulasNeedAddIn", sheet: tab, count }, key === null ? null : { sheet: key, address: "A1", tab }),
        ),
      ]);
    },
    { type: "convert" },
  );
}
