/**
 * The buttons on the ribbon, a group for each place of the pane, and one for help. They share the pane's page, so each opens the pane and
 * presses the pane's own button there, or shows the place with its next step, or where help is: progress, questions and problems appear
 * where they can be read, and the help on the sheet in front is a link, which every Excel opens.
 */

/** The manifest's names of the buttons, in its order. */
export const buttons = ["TCSample", "TCFill", "TCGenerate", "TCMonth", "TCCheck", "TCScore", "TCHelp"] as const;

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
