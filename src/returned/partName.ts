/**
 * The name of a part as the package format compares it: `/xl/SharedStrings.xml`, `xl\sharedStrings.xml` and `xl/shared%53trings.xml` are
 * one part.
 * ECMA-376 part 2, 6.2.2.3 and 7.2.3.
 */
export function partName(path: string): string {
  return resolved(path).toLowerCase();
}

/** What a part refers to: "../tables/t.xml" from within "xl/worksheets/" is "xl/tables/t.xml"; "/xl/a.xml" counts from the root. */
export function partBeside(folder: string, target: string): string {
  return resolved(/^[/\\]/.test(target) ? target : `${folder}/${target}`);
}

function resolved(path: string): string {
  const steps: string[] = [];
  for (const step of decoded(path).replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A name with a % of its own.
    return path;
  }
}
