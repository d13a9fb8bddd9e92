/**
 * In which order formulas are calculated. Univer also calculates formulas that stand in no cell: those of rules and checks, once for each
 * cell they are for. It counts their cells from above A1 and takes whatever reads those cells for waiting for the rule, which itself waits
 * for others: a circle that is none, and the cells in it are calculated too early. Here nothing waits for a formula that has no cell.
 */
import { FormulaDependencyTree, FormulaDependencyTreeType, FormulaDependencyTreeVirtual } from "./univer";

/** Call as often as there are engines: it is done once. */
export function patchCalculationOrder(): void {
  for (const { prototype } of [FormulaDependencyTree, FormulaDependencyTreeVirtual]) {
    const cellsOf = prototype.toRTreeItem as typeof prototype.toRTreeItem & { readonly isPatched?: true };
    if (cellsOf.isPatched) continue;
    prototype.toRTreeItem = Object.assign(
      function (this: FormulaDependencyTree & FormulaDependencyTreeVirtual): ReturnType<typeof cellsOf> {
        return this.type === FormulaDependencyTreeType.OTHER_FORMULA ? [] : cellsOf.call(this);
      },
      { isPatched: true as const },
    );
  }
}
