/**
 * A self-test that somebody has run in an Excel, as quirks of this host: what was answered there is answered here. A probe that is
 * called like a quirk answers with one of its values.
 */
import { catalogue, type Quirks } from "./quirks";

/** The part of a self-test's JSON that is needed here; see excel/selfTest. */
interface Recorded {
  readonly version: 1;
  readonly answers: readonly { readonly id: string; readonly fact?: unknown }[];
}

/** Only what deviates from the host as it is. Throws where the JSON is no self-test, or an answer is none that the host can give. */
export function quirksOf(json: unknown): Partial<Quirks> {
  if (!isRecorded(json)) throw new Error("This is no self-test: copy it once more from the pane.");
  const deviating = Object.entries(catalogue).flatMap(([name, { values }]) => {
    const fact = json.answers.find(({ id }) => id === name)?.fact;
    if (fact === undefined || fact === values[0]) return [];
    if (!(values as readonly unknown[]).includes(fact))
      throw new Error(`${name}: the host cannot answer ${JSON.stringify(fact)} yet; add it to quirks.ts.`);
    return [[name, fact]];
  });
  return Object.fromEntries(deviating) as Partial<Quirks>;
}

function isRecorded(json: unknown): json is Recorded {
  if (
    typeof json !== "object" ||
    json === null ||
    !("version" in json) ||
    json.version !== 1 ||
    !("answers" in json) ||
    !Array.isArray(json.answers)
  )
    return false;
  return json.answers.every((answer) => typeof answer === "object" && answer !== null && "id" in answer);
}
