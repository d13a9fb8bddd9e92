/** Sheets that are called otherwise and are ours no longer: what takes their place gets their names. */
import { NAME_LIMIT, sheetNames } from "../../sheet/place/sheetName";
import type { SheetKey } from "../../sheet/place/place";
import type { Survey } from "../read/survey";

export interface SetAside {
  readonly id: string;
  /** Its tab's name before, and by then. */
  readonly from: string;
  readonly to: string;
}

/** The workbook as it will be once they are called otherwise. @param tabOf a name by the one before; shortened where Excel wants that */
export function setAside(
  { sheets, own, ...others }: Survey,
  keys: readonly SheetKey[],
  tabOf: (tab: string) => string,
): { readonly seen: Survey; readonly aside: readonly SetAside[] } {
  const ids = keys.flatMap((key) => own.get(key)?.id ?? []);
  const leaving = sheets.filter(({ id }) => ids.includes(id));
  const names = sheetNames(
    leaving.map(({ name }) => tabOf(name.slice(0, NAME_LIMIT - (tabOf(name).length - name.length)).trimEnd())),
    sheets.map(({ name }) => name),
  );
  const aside = leaving.map(({ id, name }, at) => ({ id, from: name, to: names[at] ?? name }));
  const nameOf = new Map(aside.map(({ id, to }) => [id, to]));
  return {
    seen: {
      ...others,
      sheets: sheets.map((sheet) => ({ ...sheet, name: nameOf.get(sheet.id) ?? sheet.name })),
      own: new Map([...own].filter(([key]) => !keys.includes(key))),
    },
    aside,
  };
}
