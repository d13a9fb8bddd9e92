import { tellProgress } from "../../../src/workbench/server/tellProgress";

test("each fifth of a build is told once, whatever order its parts end in", () => {
  const lines: string[] = [];
  const hear = tellProgress((line) => lines.push(line));
  for (const share of [0, 0.1, 0.25, 0.21, 0.65, 0.5, 0.99, 1, 0.3]) hear(share);
  expect(lines).toEqual(["  20 %", "  60 %", "  80 %"]);
});
