import { answerRibbon } from "../../src/commands/ribbon";

test("each button of the ribbon opens the pane, presses the pane's button, and tells Office that it is done", async () => {
  const answers = new Map<string, (event: { completed: () => void }) => void>();
  const happened: string[] = [];
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, answer: (event: { completed: () => void }) => void) => answers.set(name, answer) },
      addin: { showAsTaskpane: async () => void happened.push("shown") },
    },
  });
  answerRibbon((button) => happened.push(button));
  expect([...answers.keys()]).toEqual(["TCSample", "TCCheck", "TCGenerate"]);
  await new Promise<void>((resolve) => answers.get("TCCheck")?.({ completed: resolve }));
  expect(happened).toEqual(["shown", "TCCheck"]);
});
