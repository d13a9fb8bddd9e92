import type { SheetKey } from "../../sheet/place/place";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { Texts } from "../texts";
import { CODE } from "../code";
import { FORMS, isApart, type FormId } from "../forms";
import { placedColumns, type OwnColumns } from "../records/ownColumns";
import type { RecordYear } from "../records/recordCode";
import { RECORD_BODY } from "../records/recordSheet";

/**
 * The sheets of what the year brings, where there is anything to write on them or they are there already.
 *
 * @param own columns that users have added, of the sheets that were read: one that is read only when asked for stays as it is otherwise
 * @param isWanted of which forms. Left out: of all
 */
export function compileRecords(
  year: RecordYear,
  texts: Texts,
  isThere: (key: SheetKey) => boolean,
  own: OwnColumns | null = null,
  isWanted: (form: FormId) => boolean = () => true,
): readonly SheetSpec[] {
  return FORMS.flatMap(({ id }) => {
    if (!isWanted(id)) return [];
    const { records, settings } = CODE[id];
    if (own !== null && isApart(id) && isThere(id) && !own.columns.has(id)) return [];
    if (settings) return settings.isSaid(year.inputs) || isThere(id) ? [settings.compile(year.inputs, texts)] : [];
    if (!records || (year.inputs[records.table.list].length === 0 && !isThere(id))) return [];
    const { rowKeys, compile } = records;
    const added = own === null ? [] : placedColumns(own.columns.get(id) ?? [], rowKeys(own.inputs), rowKeys(year.inputs), RECORD_BODY);
    return [compile(year, texts, added)];
  });
}
