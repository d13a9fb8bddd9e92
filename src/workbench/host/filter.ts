/**
 * `Excel.Filter`: what one column of a table lets pass.
 */
import { afterCalculating } from "./afterCalculating";
import { number, text } from "./arguments";
import { checkCriteria, type FilterCriteria } from "./filterCriteria";
import { invalidArgument } from "./hostError";
import type { Method, ObjectType, Session } from "./objectType";
import { allow } from "./protectionRules";
import { criteriaOf, setCriteria } from "./rowFilter";
import type { FilterOwner, Targets } from "./targets";
import { sheetOf } from "./tableParts";

type Column = Targets["TableColumn"];

export const filter: ObjectType<Column> = {
  properties: { Criteria: { get: (target, session) => criteriaOf(session.engine, ownerOf(target, session))[target.index] ?? null } },
  methods: {
    Apply: by(([criteria]) => checkCriteria(criteria)),
    ApplyBottomItemsFilter: by(([count]) => ({ filterOn: "BottomItems", criterion1: String(number(count, 1)) })),
    ApplyBottomPercentFilter: by(([percent]) => ({ filterOn: "BottomPercent", criterion1: String(number(percent, 1, 100)) })),
    ApplyCellColorFilter: by(([color]) => ({ filterOn: "CellColor", color: text(color) })),
    ApplyCustomFilter: by(([criterion1, criterion2, operator]) =>
      checkCriteria({ filterOn: "Custom", criterion1: text(criterion1), criterion2, operator }),
    ),
    ApplyDynamicFilter: by(([dynamicCriteria]) => ({ filterOn: "Dynamic", dynamicCriteria: text(dynamicCriteria) })),
    ApplyFontColorFilter: by(([color]) => ({ filterOn: "FontColor", color: text(color) })),
    ApplyTopItemsFilter: by(([count]) => ({ filterOn: "TopItems", criterion1: String(number(count, 1)) })),
    ApplyTopPercentFilter: by(([percent]) => ({ filterOn: "TopPercent", criterion1: String(number(percent, 1, 100)) })),
    ApplyValuesFilter: by(([values]) => {
      if (!Array.isArray(values)) throw invalidArgument("A filter by values has a list of values.");
      return { filterOn: "Values", values };
    }),
    Clear: by(() => null),
  },
};

function by(criteria: (args: readonly unknown[]) => FilterCriteria | null): Method<Column> {
  return afterCalculating((target, args, session) => {
    const owner = ownerOf(target, session);
    allow(session, owner.sheet, "autoFilter", []);
    setCriteria(session.engine, owner, target.index, criteria(args));
  });
}

function ownerOf({ tableId }: Column, session: Session): FilterOwner {
  return { sheet: sheetOf(session, tableId), tableId };
}
