/**
 * The buttons on the ribbon. They share the pane's page, so each opens the pane and presses the pane's own button there:
 * progress, questions and problems appear where they can be read.
 */

/** The manifest's names of the buttons. */
export const buttons = ["TCSample", "TCCheck", "TCGenerate"] as const;

export type RibbonButton = (typeof buttons)[number];

/** Tells Office what the buttons do; `press` does the pane's part. */
export function answerRibbon(press: (button: RibbonButton) => void): void {
  for (const button of buttons) {
    Office.actions.associate(button, (event: Office.AddinCommands.Event) => {
      void Office.addin.showAsTaskpane().finally(() => {
        press(button);
        event.completed();
      });
    });
  }
}
