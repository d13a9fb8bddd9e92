import { answerRibbon } from "../../../src/commands/pane/ribbon";

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
  expect([...answers.keys()]).toEqual(["TCSample", "TCFill", "TCGenerate", "TCMonth", "TCCheck", "TCScore", "TCHelp"]);
  await new Promise<void>((resolve) => answers.get("TCCheck")?.({ completed: resolve }));
  expect(happened).toEqual(["shown", "TCCheck"]);
});

test("buttons pressed while the pane is still opening ask Office once, and work again afterwards", async () => {
  const answers = new Map<string, (event: { completed: () => void }) => void>();
  const pressed: string[] = [];
  let asked = 0;
  let open: () => void = () => undefined;
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, answer: (event: { completed: () => void }) => void) => answers.set(name, answer) },
      addin: {
        showAsTaskpane: () => {
          asked++;
          return new Promise<void>((resolve) => (open = resolve));
        },
      },
    },
  });
  answerRibbon((button) => pressed.push(button));
  const press = (name: string): Promise<void> => new Promise((resolve) => answers.get(name)?.({ completed: resolve }));

  const first = press("TCGenerate");
  await press("TCGenerate");
  await press("TCCheck");
  expect(asked).toBe(1);
  open();
  await first;
  expect(pressed).toEqual(["TCGenerate"]);

  const later = press("TCCheck");
  open();
  await later;
  expect([asked, pressed]).toEqual([2, ["TCGenerate", "TCCheck"]]);
});
