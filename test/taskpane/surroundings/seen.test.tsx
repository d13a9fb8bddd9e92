import { isNews, rememberTour, rememberVersion, sawTour } from "../../../src/taskpane/surroundings/seen";

function keeper() {
  const kept = new Map<string, string>();
  return () => ({ getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) });
}

const blocked = (): never => {
  throw new DOMException("blocked", "SecurityError");
};

test("the tour is shown once on a device, and apart for every host", () => {
  const device = keeper();
  expect(sawTour(device, "a")).toBe(false);
  rememberTour(device, "a");
  expect([sawTour(device, "a"), sawTour(device, "b")]).toEqual([true, false]);
});

test("a version is news for whoever had another, once, and for nobody who is here for the first time", () => {
  const device = keeper();
  expect(isNews("1.0.0", device, undefined)).toBe(false);
  expect(isNews("1.0.0", device, undefined)).toBe(false);
  expect(isNews("1.1.0", device, undefined)).toBe(true);
  rememberVersion("1.1.0", device, undefined);
  expect(isNews("1.1.0", device, undefined)).toBe(false);
});

test("where nothing can be kept, nothing is news", () => {
  expect(isNews("1.0.0", blocked, undefined)).toBe(false);
  expect(sawTour(blocked, undefined)).toBe(false);
  expect(() => rememberTour(blocked, undefined)).not.toThrow();
});
