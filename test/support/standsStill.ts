/** In a page, `frame.evaluate(standsStill, 400)`: waits until nothing has changed in it for so many milliseconds. Stands for itself. */
export function standsStill(quiet: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      if (
        document.getAnimations().some(({ playState, effect }) => playState === "running" && effect?.getTiming().iterations !== Infinity)
      ) {
        timer = setTimeout(done, quiet);
        return;
      }
      changes.disconnect();
      resolve();
    };
    let timer = setTimeout(done, quiet);
    const changes = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, quiet);
    });
    changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}
