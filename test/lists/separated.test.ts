import { decoded, separated } from "../../src/lists/separated";

test.each([
  [
    'a,b\n"1,200","x ""y"""\n',
    [
      ["a", "b"],
      ["1,200", 'x "y"'],
    ],
  ],
  [
    "a\tb, c\r\n1\t2\r\n\r\n",
    [
      ["a", "b, c"],
      ["1", "2"],
    ],
  ],
  [
    "a;b\n1,5;2",
    [
      ["a", "b"],
      ["1,5", "2"],
    ],
  ],
  [
    '客户，收入\n"两\n行"，3',
    [
      ["客户", "收入"],
      ["两\n行", "3"],
    ],
  ],
  [
    "a,b\n1",
    [
      ["a", "b"],
      ["1", ""],
    ],
  ],
  ["", []],
])("%j", (text, values) => {
  expect(separated(text).values).toEqual(values);
});

test("bytes are UTF-8, or else what Chinese Windows writes", () => {
  expect(decoded(new TextEncoder().encode("客户"))).toBe("客户");
  expect(decoded(new Uint8Array([0xbf, 0xcd, 0xbb, 0xa7]))).toBe("客户");
});
