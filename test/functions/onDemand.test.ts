import { catalogue } from "../../src/functions/catalogue";
import { FUNCTION_IDS } from "../../src/functions/ids";
import { functionsOnDemand } from "../../src/functions/onDemand";
import { CellError } from "./associated";

type Call = (...args: unknown[]) => unknown;

function told(locale = "zh-CN") {
  const functions = new Map<string, Call>();
  const read = functionsOnDemand({ Error: CellError, associate: (id, call) => void functions.set(id, call) }, () => locale);
  return { functions, read, score: (...args: unknown[]) => functions.get("SCORE")?.(...args) };
}

test("Excel is told of every function before any is read", () => {
  expect(FUNCTION_IDS).toEqual(catalogue.map(({ id }) => id));
  expect([...told().functions.keys()]).toEqual(FUNCTION_IDS);
});

test("whoever asks first waits for them; afterwards they answer at once", async () => {
  const { score } = told();
  await expect(score([[0.5, 0.5]], [[1, 0.9]])).resolves.toBe(95);
  expect(score([[0.5, 0.5]], [[1, 0.9]])).toBe(95);
});

test("what is wrong with the arguments is said either way", async () => {
  const { score } = told();
  await expect(score([[0.95]], [[1]])).rejects.toThrow("权重合计为 95%，应为 100%");
  expect(() => score([[0.95]], [[1]])).toThrow("权重合计为 95%，应为 100%");
});

test("read ahead, they answer at once", async () => {
  const { read, score } = told();
  await read();
  expect(score([[1]], [[1]])).toBe(100);
});

test("where they cannot be read the cell says so, and the next calculation tries again", async () => {
  jest.resetModules();
  let isOffline = true;
  jest.doMock("../../src/functions/associate", () => {
    if (isOffline) throw new Error("no network");
    return jest.requireActual("../../src/functions/associate");
  });
  const { score } = told("en");
  const refused = await Promise.resolve(score([[1]], [[1]])).catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: "#N/A", message: expect.stringContaining("network") as string });
  isOffline = false;
  await expect(score([[1]], [[1]])).resolves.toBe(100);
});

test("where Excel has no functions of add-ins, nothing happens", async () => {
  await expect(functionsOnDemand(undefined, () => "en")()).resolves.toBeUndefined();
});
