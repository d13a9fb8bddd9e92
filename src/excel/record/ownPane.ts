/** Which pane this is: panes of other people, and of other windows, may have the same workbook open. */
let own = Math.random().toString(36).slice(2, 10);

export function ownPane(): string {
  return own;
}

/** @param id is the same when the page of the pane is loaded again, so that what broke off here waits for nobody */
export function nameOwnPane(id: string): void {
  own = id;
}
