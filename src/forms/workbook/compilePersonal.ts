import type { Inputs } from "../../plan/inputs/inputs";
import type { Reading } from "../../sheet/spec/reading";
import type { SheetSpec } from "../../sheet/spec/spec";
import type { Texts } from "../texts";
import { CODE } from "../code";
import { FORMS, type PersonalForm } from "../forms";

/** Forms that people fill in for themselves, in the order of their tabs. */
const PERSONAL: readonly PersonalForm[] = FORMS.filter((form) => form.per === "person");

/** The sheets of a form that the plan file has something for; of one person, or of everybody. */
export function compilePersonal(inputs: Inputs, texts: Texts, isWanted: (who: string) => boolean = () => true): readonly SheetSpec[] {
  return PERSONAL.flatMap(({ id }) => {
    const { personal } = CODE[id];
    const people = [...new Set(personal?.people(inputs))].filter(isWanted);
    return people.flatMap((who) => personal?.compile(inputs, who, texts, null) ?? []);
  });
}

/** One person's sheet of a form, with what it keeps beside the plan file. @param standing null: it is a new one */
export function compileOwn(form: PersonalForm, inputs: Inputs, who: string, texts: Texts, standing: Reading | null): SheetSpec {
  const { personal } = CODE[form.id];
  if (!personal) throw new Error(`${form.id} has no code of a personal sheet`);
  return personal.compile(inputs, who, texts, standing);
}
