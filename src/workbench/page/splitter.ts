const NARROWEST = 280;
const STEP = 16;

/** Lets the bar between spreadsheet and pane be dragged, or moved with the arrow keys, and says how wide the pane is. */
export function startSplitter(bar: HTMLElement): void {
  const { body } = document;
  const widest = (): number => Math.max(NARROWEST, body.clientWidth - 2 * NARROWEST);
  const width = (): number => body.clientWidth - bar.getBoundingClientRect().right;
  const tell = (): void => {
    bar.setAttribute("aria-valuemin", String(NARROWEST));
    bar.setAttribute("aria-valuemax", String(widest()));
    bar.setAttribute("aria-valuenow", String(Math.round(width())));
  };
  const resize = (wanted: number): void => {
    body.style.setProperty("--pane", `${Math.min(widest(), Math.max(NARROWEST, wanted))}px`);
    tell();
  };
  window.addEventListener("resize", tell);
  tell();

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
