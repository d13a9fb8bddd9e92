const NARROWEST = 280;
const STEP = 16;

/** Lets the bar between spreadsheet and pane be dragged, or moved with the arrow keys. */
export function startSplitter(bar: HTMLElement): void {
  const { body } = document;
  const resize = (width: number): void => {
    const widest = Math.max(NARROWEST, body.clientWidth - 2 * NARROWEST);
    body.style.setProperty("--pane", `${Math.min(widest, Math.max(NARROWEST, width))}px`);
  };
  const width = (): number => body.clientWidth - bar.getBoundingClientRect().right;

  bar.addEventListener("pointerdown", (down) => {
    bar.setPointerCapture(down.pointerId);
    body.classList.add("dragging");
  });
  bar.addEventListener("pointermove", (move) => {
    if (bar.hasPointerCapture(move.pointerId)) resize(body.clientWidth - move.clientX);
  });
  bar.addEventListener("lostpointercapture", () => body.classList.remove("dragging"));
  bar.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") resize(width() + STEP);
    if (key === "ArrowRight") resize(width() - STEP);
  });
}
