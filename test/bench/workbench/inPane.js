/** Goes through what `bench.ts` measures as a user does, and says each time how long it took by asking the server for an address. */
(() => {
  const found = (testId) => document.querySelector(`[data-testid=${testId}]`);
  const until = (isSo) =>
    new Promise((resolve) => {
      const look = () => isSo() && (observer.disconnect(), resolve());
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true, attributes: true });
      look();
    });
  const say = (step, milliseconds) => void fetch(`bench/${step}/${Math.round(milliseconds)}`);
  const isUnderWay = () => found("progress") || found("generate")?.getAttribute("aria-disabled") === "true";
  /** From the click until it is done and nothing is under way any more. */
  const generated = async () => {
    const begun = performance.now();
    found("generate").click();
    await until(isUnderWay);
    await until(() => !isUnderWay() && found("done"));
    return performance.now() - begun;
  };
  const rest = () => new Promise((resolve) => setTimeout(resolve, 1000));
  void (async () => {
    await until(() => found("summary"));
    say("ready", parent.performance.now());
    for (const step of ["generate", "again"]) {
      await rest();
      say(step, await generated());
    }
  })();
})();
