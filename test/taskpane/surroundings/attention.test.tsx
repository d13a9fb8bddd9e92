import { attention } from "../../../src/taskpane/surroundings/attention";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("looks once a while after the last of many changes", async () => {
  const look = jest.fn(async () => true);
  const { changed } = attention(look);
  for (let at = 0; at < 5; at += 1) {
    changed();
    await jest.advanceTimersByTimeAsync(500);
  }
  expect(look).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1000);
  expect(look).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(look).toHaveBeenCalledTimes(1);
});

test("what changes while somebody looks is looked at again; who cannot look now is asked later", async () => {
  const answers: ((now: boolean) => void)[] = [];
  const look = jest.fn(() => new Promise<boolean>((resolve) => answers.push(resolve)));
  const { changed } = attention(look);
  changed();
  await jest.advanceTimersByTimeAsync(1000);
  changed();
  answers[0]?.(true);
  await jest.advanceTimersByTimeAsync(20_000);
  expect(look).toHaveBeenCalledTimes(2);
  answers[1]?.(false);
  await jest.advanceTimersByTimeAsync(200_000);
  expect(look).toHaveBeenCalledTimes(3);
  answers[2]?.(true);
  await jest.advanceTimersByTimeAsync(200_000);
  expect(look).toHaveBeenCalledTimes(3);
});

test("the longer a look takes, the longer it waits", async () => {
  const look = jest.fn(() => new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 2000)));
  const { changed } = attention(look);
  changed();
  await jest.advanceTimersByTimeAsync(3000);
  changed();
  await jest.advanceTimersByTimeAsync(15_000);
  expect(look).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(look).toHaveBeenCalledTimes(2);
});

test("looks at once after an action, whatever it has changed itself, and as soon as what follows it has been done", async () => {
  const answers = [false, false, true];
  const look = jest.fn(async () => answers.shift() ?? true);
  const { changed, acted } = attention(look);
  changed();
  acted();
  for (let at = 0; at < 3; at += 1) {
    changed();
    await jest.advanceTimersByTimeAsync(110);
  }
  expect(look).toHaveBeenCalledTimes(3);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(look).toHaveBeenCalledTimes(3);
  changed();
  await jest.advanceTimersByTimeAsync(700);
  expect(look).toHaveBeenCalledTimes(3);
  await jest.advanceTimersByTimeAsync(200);
  expect(look).toHaveBeenCalledTimes(4);
});

test("what is typed while it is looked after an action waits for the end of the typing", async () => {
  const look = jest.fn(() => new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 50)));
  const { changed, acted } = attention(look);
  acted();
  await jest.advanceTimersByTimeAsync(120);
  changed();
  await jest.advanceTimersByTimeAsync(700);
  expect(look).toHaveBeenCalledTimes(1);
  await jest.advanceTimersByTimeAsync(300);
  expect(look).toHaveBeenCalledTimes(2);
});
