/**
 * The buttons on the ribbon. They share the pane's page, so each opens the pane and presses the pane's own button there:
 * progress, questions and problems appear where they can be read.
 */

/** The manifest's names of the buttons. */
export const buttons = ["TCSample", "TCCheck", "TCGenerate"] as const;

export type RibbonButton = (typeof buttons)[number];

/**
 * Tells Office what the buttons do; `press` does the pane's part. A button that is pressed again while the pane is still opening
 * does nothing more: on the web, asking twice leaves it dead (https://github.com/OfficeDev/office-js/issues/3224).
 */
export function answerRibbon(press: (button: RibbonButton) => void): void {
  let opening = false;
  for (const button of buttons) {
    Office.actions.associate(button, (event: Office.AddinCommands.Event) => {
      if (opening) return event.completed();
      opening = true;
      void Office.addin.showAsTaskpane().finally(() => {
        opening = false;
        press(button);
        event.completed();
      });
    });
  }
}
