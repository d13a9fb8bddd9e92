import { saveFrames, type FrameWindow } from "../../../../src/workbench/page/spreadsheet/frames";

/** A window whose clock stands still until it is moved: a frame every 16 ms. */
function page() {
  let now = 0;
  let handles = 0;
  const frames = new Map<number, FrameRequestCallback>();
  const timers = new Map<number, { readonly at: number; readonly callback: () => void }>();
  const listeners = new Map<string, () => void>();
  const window: FrameWindow = {
    requestAnimationFrame: (callback) => {
      frames.set(++handles, callback);
      return handles;
    },
    cancelAnimationFrame: (handle) => void frames.delete(handle),
    setTimeout: (callback, delay) => {
      timers.set(++handles, { at: now + delay, callback });
      return handles;
    },
    clearTimeout: (timer) => void timers.delete(timer),
    performance: { now: () => now },
    addEventListener: (type, listener) => void listeners.set(type, listener),
  };
  const pass = (milliseconds: number): void => {
    for (const until = now + milliseconds; now < until;) {
      now += 16;
      for (const [handle, { at, callback }] of timers) if (at <= now && timers.delete(handle)) callback();
      for (const [handle, callback] of [...frames]) if (frames.delete(handle)) callback(now);
    }
  };
  return { window, pass, press: (sign: string) => listeners.get(sign)?.() };
}

/** Draws as the grid does, for ever; counts its frames. */
function grid(window: FrameWindow): () => number {
  let drawn = 0;
  const draw = (): void => {
    drawn++;
    window.requestAnimationFrame(draw);
  };
  window.requestAnimationFrame(draw);
  return () => drawn;
}

test("draws every frame while something happens, two a second at rest, and every frame again at a key or a changed cell", () => {
  const { window, pass, press } = page();
  const { wake } = saveFrames(window);
  const drawn = grid(window);
  pass(1000);
  expect(drawn()).toBeGreaterThan(60);

  pass(1000);
  const before = drawn();
  pass(4000);
  expect(drawn() - before).toBeLessThanOrEqual(8);

  for (const sign of [() => press("keydown"), () => press("pointermove"), wake]) {
    const resting = drawn();
    sign();
    pass(32);
    expect(drawn()).toBeGreaterThan(resting);
    pass(500);
    expect(drawn() - resting).toBeGreaterThan(25);
    pass(3000);
  }
});

test("a frame that was asked for at rest comes once, or not at all when it is called off", () => {
  const { window, pass } = page();
  const { wake } = saveFrames(window);
  pass(3000);
  const seen: string[] = [];
  window.requestAnimationFrame(() => seen.push("first"));
  window.cancelAnimationFrame(window.requestAnimationFrame(() => seen.push("called off")));
  wake();
  pass(2000);
  expect(seen).toEqual(["first"]);
});

test("what is asked for at rest has a handle as a window gives it, above 0, and none that the window gives", () => {
  const { window, pass } = page();
  const own = window.requestAnimationFrame(() => undefined);
  saveFrames(window);
  grid(window);
  pass(3000);
  const handles = [1, 2, 3].map(() => window.requestAnimationFrame(() => undefined));
  expect(handles.every((handle) => handle > own + 1e9)).toBe(true);
  expect(new Set(handles).size).toBe(3);
});

test("while an add-in writes two frames a second are drawn; every one where the user types meanwhile, and soon afterwards", async () => {
  const { window, pass, press } = page();
  const { wake, whileWorking } = saveFrames(window);
  const drawn = grid(window);
  pass(200);
  const answers: ((answer: string) => void)[] = [];
  const ask = (): Promise<string> => whileWorking(new Promise<string>((resolve) => answers.push(resolve)));

  const begun = drawn();
  for (let question = 0; question < 10; question++) {
    const before = drawn();
    const asked = ask();
    for (let cell = 0; cell < 10; cell++) {
      wake();
      pass(32);
    }
    answers.pop()?.("done");
    expect(await asked).toBe("done");
    pass(64);
    expect(drawn() - before).toBeLessThanOrEqual(1);
  }

  expect(drawn() - begun).toBeGreaterThanOrEqual(6);

  const asked = ask();
  press("keydown");
  const typing = drawn();
  pass(250);
  expect(drawn() - typing).toBeGreaterThan(10);
  answers.pop()?.("done");
  await asked;
  wake();
  pass(150);
  const afterwards = drawn();
  pass(500);
  expect(drawn() - afterwards).toBeGreaterThan(25);
});

test("what one question alone has changed is seen a tenth of a second after its answer", async () => {
  const { window, pass } = page();
  const { wake, whileWorking } = saveFrames(window);
  const drawn = grid(window);
  pass(200);
  await whileWorking(Promise.resolve().then(wake));
  const before = drawn();
  pass(150);
  expect(drawn() - before).toBeGreaterThanOrEqual(2);
});

test("another sheet in front is seen at once, though an add-in is writing", async () => {
  const { window, pass } = page();
  const { show, whileWorking } = saveFrames(window);
  const drawn = grid(window);
  pass(200);
  let answer: () => void = () => undefined;
  const asked = whileWorking(new Promise<void>((resolve) => (answer = resolve)));
  pass(64);
  const before = drawn();
  show();
  pass(32);
  expect(drawn() - before).toBe(1);
  pass(200);
  expect(drawn() - before).toBe(1);
  answer();
  await asked;
});
