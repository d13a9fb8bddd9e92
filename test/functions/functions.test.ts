import { associated, CellError, outcome } from "./associated";

const functions = associated();
const chinese = associated("zh-CN");
const call = (id: string, ...args: readonly unknown[]): unknown => outcome(() => functions[id]?.(...args));
const inChinese = (id: string, ...args: readonly unknown[]): unknown => outcome(() => chinese[id]?.(...args));
const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

describe("the score on paper: six goals, difficulty 110 %, effort 105 %", () => {
  const weights = column(0.3, 0.3, 0.1, 0.1, 0.1, 0.1);
  const completions = column(1.05, 0.9, 1.03, 0.9, 1.2, 1);

  test("cross scores, goal score, composite score and grade", () => {
    expect(call("CROSSSCORES", weights, completions)).toEqual(column(31.5, 27, 10.3, 9, 12, 10));
    expect(call("SCORE", weights, completions)).toBe(99.8);
    expect(call("SCORE", weights, completions, 1.1, null)).toBe(109.78);
    expect(call("SCORE", weights, completions, 1.1, 1.05)).toBe(115.269);
    expect(call("GRADE", 115.269)).toBe("A");
  });

  test("weights that do not add up are told in percent", () => {
    expect(inChinese("SCORE", column(0.5, 0.45), column(1, 1))).toBe("#VALUE! 权重合计为 95%，应为 100%");
    expect(call("SCORE", column(0.5, 0.5, 0.0000001), column(1, 1, 1))).toBe(
      "#VALUE! The weights add up to 100.00001%; they must add up to 100%.",
    );
    expect(call("SCORE", column(1 / 3, 1 / 3, 1 / 3), column(1, 1, 1))).toBeCloseTo(100, 10);
    expect(call("SCORE", column(0.1, 0.2, 0.7), column(1, 1, 1))).toBe(100);
  });
});

describe("grades", () => {
  test.each([
    [110, "A"],
    [109.96, "B"],
    [109.9999999999, "B"],
    [89.99999999999991, "B"],
    [(8.1 / 9) * 100, "B"],
    [(3.3 / 3) * 100, "A"],
    [90, "B"],
    [75, "C"],
    [60, "D"],
    [59.999999, "E"],
    [0, "E"],
    [-5, "E"],
  ])("%d is %s", (score, grade) => expect(call("GRADE", score)).toBe(grade));

  test("a scale in any order, with numbers for grades, and what is wrong with one", () => {
    const scale = [
      [0, "差"],
      [100, "优"],
      ["", ""],
      [60, 2],
    ];
    expect([100, 99.99, 60, 0, -1].map((score) => call("GRADE", score, scale))).toEqual(["优", "2", "2", "差", "E"]);
    expect(call("GRADE", 80, column(1, 2))).toBe(
      "#VALUE! scale must have two columns, lowest score and grade; it is 2 × 1 (rows × columns).",
    );
    expect(
      call("GRADE", 55, [
        [100 * 0.55, "C"],
        [50, "D"],
      ]),
    ).toBe("C");
    // Rows without a grade are no rows: an empty one is 0 and 0 in Excel for Windows.
    expect(
      ["", null, 0].map((empty) =>
        call("GRADE", 95, [
          [empty, empty],
          [80, "good"],
          [90, empty],
          [empty, empty],
        ]),
      ),
    ).toEqual(["good", "good", "good"]);
    expect(
      call("GRADE", 80, [
        [60, "D"],
        [60, "C"],
      ]),
    ).toBe("#VALUE! scale: two grades begin at 60.");
    expect(call("GRADE", 80, [["grade", "from"]])).toBe("#VALUE! scale, row 1, column 1: “grade” is text where a number is due.");
  });
});

describe("misuse", () => {
  const noNumber = [
    ["text", "1O0", "1O0"],
    ["a number as text", "100", "100"],
    ["a space", " ", " "],
    ["TRUE", true, "TRUE"],
  ] as const;

  test.each(noNumber)("%s where a number is due is named with its place", (_what, cell, found) => {
    expect(call("ATTAINMENT", column(1, 2), column(1, cell))).toBe(
      `#VALUE! plan, row 2, column 1: “${found}” is text where a number is due.`,
    );
    expect(inChinese("CUMATTAINMENT", [[1, cell]], [[1, 2]], 1)).toBe(`#VALUE! actuals 第 1 行第 2 列是文本“${found}”，应为数字。`);
    expect(inChinese("ALLOCATE", cell, [[1, 2]])).toBe(`#VALUE! total 是文本“${found}”，应为数字。`);
  });

  test("swapped arguments are noticed", () => {
    expect(call("ALLOCATE", [[1, 1, 1]], 100)).toBe(
      "#VALUE! total must be one cell, not a range of 1 × 3. Check the order of the arguments.",
    );
    expect(call("RESPREAD", 500, [[1, 1, 1]], 2, [[1, 1, 1]])).toBe(
      "#VALUE! through must be one cell, not a range of 1 × 3. Check the order of the arguments.",
    );
    expect(call("GRADE", [[110, "A"]], 80)).toMatch(/^#VALUE! score must be one cell/);
    expect(call("SCORE", column(1.05, 0.9), column(0.5, 0.5))).toBe("#VALUE! The weights add up to 195%; they must add up to 100%.");
    expect(call("ATTAINMENT", column(100, 200), column(50, 100))).toEqual(column(2, 2));
  });

  test("ranges of different shape do not fit, even where they hold as many cells", () => {
    expect(inChinese("ATTAINMENT", [[1, 2]], column(1, 2))).toBe("#VALUE! plan 为 2 行 1 列，actual 为 1 行 2 列，两者的行列数应相同。");
    for (const [id, ...args] of [
      ["CUMATTAINMENT", [[1, 2]], [[1]], 1],
      ["CROSSSCORES", [[1, 2]], [[1]]],
      ["SCORE", [[0.5, 0.5]], [[1]]],
      ["ALLOCATE", 10, [[1, 2]], 1, [[1]]],
      ["ALLOCATE", 10, [[1, 2]], 1, null, null, [[5, 5, 5]]],
      ["SPREAD", [[5, 5]], [[5, 5]], [[1, 1]]],
      ["RESPREAD", 10, [[5, 5]], [[5]], 1],
      ["FORECAST", [[5]], [[5, 5]]],
    ] as const) {
      expect(call(id, ...args)).toMatch(/^#VALUE! .* both must have the same shape\.$/);
    }
    expect(
      call(
        "SPREAD",
        [
          [5, 5],
          [5, 5],
        ],
        [[5, 5]],
      ),
    ).toBe("#VALUE! rowTotals must be one row or one column, not a range of 2 × 2.");
  });

  test("errors in a range stay in their cells, or are passed on, or are named", () => {
    const unavailable = new CellError("#N/A");
    const spilled = call("ATTAINMENT", column(50, unavailable, 1), column(100, 100, 0)) as unknown[][];
    expect(spilled.map(([cell]) => (cell instanceof CellError ? cell.code : cell))).toEqual([0.5, "#N/A", "#DIV/0!"]);
    expect(call("CROSSSCORES", [[new CellError("#NUM!")]], [[1]])).toEqual([[expect.objectContaining({ code: "#NUM!" })]]);
    expect(call("FORECAST", [[1, unavailable]], [[1, 1]])).toBe(
      "#N/A actuals, row 1, column 2 shows the error #N/A. Correct that cell first.",
    );
    expect(call("SCORE", [[1]], [[new CellError("#DIV/0!")]])).toMatch(/^#DIV\/0! /);
    expect(inChinese("ALLOCATE", 10, [[1, new CellError("#REF!")]])).toBe(
      "#VALUE! weights 第 1 行第 2 列显示错误 #REF!，请先更正该单元格。",
    );
    expect(call("GRADE", unavailable)).toBe("#N/A score shows the error #N/A. Correct that cell first.");
    expect(call("GRADE", 1, [[1, unavailable]])).toMatch(/^#N\/A scale, row 1, column 2/);
  });

  test.each([
    null,
    undefined,
    "",
    [[null]],
    [[""]],
    [
      [null, ""],
      ["", null],
    ],
  ])("nothing but empty cells: %j", (nothing) => {
    const rows = Array.isArray(nothing) ? nothing : [[nothing]];
    const none = expect.objectContaining({ code: "#DIV/0!" }) as unknown;
    expect(call("ATTAINMENT", nothing, nothing)).toEqual(rows.map((row) => row.map(() => none)));
    expect(call("CROSSSCORES", nothing, nothing)).toEqual(rows.map((row) => row.map(() => 0)));
    expect(call("CUMATTAINMENT", nothing, nothing, 1)).toMatch(/^#DIV\/0!/);
    expect(call("SCORE", nothing, nothing)).toBe("#VALUE! The weights add up to 0%; they must add up to 100%.");
    expect(call("SEASONALITY", nothing)).toMatch(/^#DIV\/0!/);
    expect(call("FORECAST", nothing, nothing)).toMatch(/^#DIV\/0!/);
    expect(call("REQUIREDPACE", 1200, nothing, 12)).toBe(100);
    expect(call("ALLOCATE", rows.length * 2, rows)).toEqual(rows.map((row) => row.map(() => (rows.length * 2) / rows.flat().length)));
  });

  test("an empty number is asked for; an empty option takes its default", () => {
    expect(inChinese("GRADE", "")).toBe("#VALUE! score 为空，请给出一个数字。");
    expect(call("ALLOCATE", null, [[1]])).toBe("#VALUE! total is empty: give a number.");
    expect(call("ALLOCATE", 3, [[1, 2]], "", [[""]], undefined, [["", null]])).toEqual([[1, 2]]);
    expect(call("SCORE", [[1]], [[0.9]], 0, 0)).toBe(90);
    expect(call("GRADE", 90, [[0]])).toBe("B");
  });

  test("a hyphen is free, whichever it is", () => {
    expect(call("ALLOCATE", 100, [[1, 1, 1]], 0, [["-", "－", 40]], [["–", 0, " - "]], [["—", "", 90]])).toEqual([[30, 30, 40]]);
    expect(call("ALLOCATE", 100, [["-", 1, 1]])).toMatch(/^#VALUE! weights, row 1, column 1/);
  });

  test("ranges of one cell, given as a range or as the value itself", () => {
    expect(call("ATTAINMENT", 90, [[120]])).toEqual([[0.75]]);
    expect(call("SCORE", 1, 1.05, [[1.1]])).toBe(115.5);
    expect(call("ALLOCATE", [[7]], 3)).toEqual([[7]]);
    expect(call("SPREAD", 7, 7)).toEqual([[7]]);
    expect(call("SEASONALITY", 5)).toEqual([[1]]);
    expect(call("RESPREAD", 9, 3, 9, 1)).toEqual([[9]]);
  });

  test("what Excel hands over behind the last argument is not an argument", () => {
    const invocation = { functionName: "GRADE", address: "Sheet1!A1" };
    expect(call("GRADE", 90, null, invocation)).toBe("B");
    expect(call("FORECAST", [[1, null]], [[2, 4]], null, invocation)).toBe(3);
  });

  test("a hundred thousand cells", () => {
    const many = Array.from({ length: 100 }, (_, row) => Array.from({ length: 1000 }, (_, cell) => ((row * 31 + cell * 17) % 97) + 1));
    const ratios = call("ATTAINMENT", many, many) as number[][];
    expect(ratios.flat().every((ratio) => ratio === 1)).toBe(true);
    expect(call("CUMATTAINMENT", many, many, 100_000)).toBe(1);
    const parts = call("ALLOCATE", 123_456_789, many) as number[][];
    expect(parts.flat().reduce((sum, part) => sum + part, 0)).toBe(123_456_789);
    const even = many.map((row) => row.map(() => 0.00001));
    expect(
      call(
        "SCORE",
        even,
        many.map((row) => row.map(() => 1.1)),
        1.05,
      ),
    ).toBe(115.5);
    expect((call("CROSSSCORES", even, many) as number[][])[99]?.[999]).toBe((many[99]?.[999] ?? 0) / 1000);
    expect(call("FORECAST", many, many)).toBe(many.flat().reduce((sum, cell) => sum + cell, 0));
    expect(
      call(
        "REQUIREDPACE",
        100_000,
        many.map((row) => row.map(() => null)),
        100_000,
      ),
    ).toBe(1);
    expect(
      call(
        "GRADE",
        50_000,
        many.flatMap((row, index) => row.map((_, cell) => [index * 1000 + cell, `${index * 1000 + cell}`])).slice(0, 50_001),
      ),
    ).toBe("50000");
    const withText = many.map((row, index) => (index === 99 ? [...row.slice(0, 999), "x"] : row));
    expect(call("SEASONALITY", withText)).toBe("#VALUE! history, row 100, column 1000: “x” is text where a number is due.");
  });
});

describe("below 0", () => {
  test.each([
    [-200, -100, 0],
    [-50, -100, 1.5],
    [50, -100, 2.5],
    [-100, -100, 1],
    [-0.3, -0.1, -1],
    [0.1 + 0.2, 0.3, 1],
    [-0.1 - 0.2, -0.3, 1],
    [null, -8, 2],
  ])("ATTAINMENT(%d, %d) is %d", (actual, plan, ratio) => {
    expect(call("ATTAINMENT", [[actual]], [[plan]])).toEqual([[ratio]]);
    expect(call("CUMATTAINMENT", [[actual, 0]], [[plan, 0]], 2)).toBe(ratio);
  });

  test("a negative plan so far and negative history are told", () => {
    expect(call("FORECAST", [[1, null]], [[-5, 100]])).toBe("#N/A plans add up to -5 so far; a year cannot be told from a plan below 0.");
    expect(inChinese("FORECAST", [[1, null]], [[-5, 100]])).toBe("#N/A plans 至今合计为 -5；计划小于 0 时无法推算全年。");
    expect(call("FORECAST", [[-1, null]], [[5, 100]])).toBe(-21);
    expect(
      inChinese("SEASONALITY", [
        [1, 2],
        [3, -4],
      ]),
    ).toMatch(/^#VALUE! history 第 2 行第 2 列的 -4 为负数/);
  });
});

describe("what is not yet", () => {
  test("periods that are over are counted, or told", () => {
    expect(call("FORECAST", [[80, 90, 70, null, null, null]], [[100, 100, 100, 100, 100, 100]])).toBe(480);
    expect(call("FORECAST", [[80, 90, 70, 0, 0, 0]], [[100, 100, 100, 100, 100, 100]], 3)).toBe(480);
    expect(call("FORECAST", [[80, null, 70, 5]], [[100, 100, 100, 100]], 3)).toBe(200);
    expect(call("FORECAST", [[80]], [[100]], 1.5)).toBe("#VALUE! through is 1.5; it must be a whole number from 0 to 1.");
    expect(call("REQUIREDPACE", 1200, [[80, 90, 130, 0, 0]], 12, 3)).toBe(100);
    expect(call("REQUIREDPACE", 1200, [[80, 90, 130]], 12, 0)).toBe(100);
    expect(call("REQUIREDPACE", 1200, [[80, 90]], 2, 2)).toMatch(/^#DIV/);
  });

  test("a running year is left out of the averages of its empty months; 0 is 0", () => {
    expect(
      call("SEASONALITY", [
        [100, 100, 100, 100],
        [100, 100, null, ""],
      ]),
    ).toEqual([[0.25, 0.25, 0.25, 0.25]]);
    expect(
      call("SEASONALITY", [
        [100, 100, 100, 100],
        [100, 100, 0, 0],
      ]),
    ).toEqual([[0.375, 0.375, 0.125, 0.125]]);
    // The first two are 0.3 of a whole year; 0.15 each of what is known of the running one.
    expect(
      call("SEASONALITY", [
        [10, 20, 30, 40],
        [50, 50, null, null],
      ]),
    ).toEqual([[0.125, 0.175, 0.3, 0.4]]);
    expect(
      call("SEASONALITY", [
        [10, 30, null, null],
        [0, 0, 0, 0],
      ]),
    ).toEqual([[0.25, 0.75, 0, 0]]);
    expect(
      call("SEASONALITY", [
        [1, 1, null, null],
        [null, null, 5, 5],
      ]),
    ).toEqual([[0.25, 0.25, 0.25, 0.25]]);
    expect(
      call("SEASONALITY", [
        [0, 0],
        [null, null],
      ]),
    ).toMatch(/^#DIV/);
  });
});

describe("amounts", () => {
  test("are exact in the unit, whatever binary noise they carry", () => {
    expect(call("ALLOCATE", 0.1 + 0.2, [[1, 1]], 0.01)).toEqual([[0.15, 0.15]]);
    expect(call("ALLOCATE", 36000.0000000004, [[1, 1]], 0.01)).toEqual([[18000, 18000]]);
    expect(call("ALLOCATE", 9_999_999_999_999.99, [[1, 1]], 0.01)).toEqual([[5_000_000_000_000, 4_999_999_999_999.99]]);
    expect(call("ALLOCATE", -100, [[1, 1, 1]])).toEqual([[-34, -33, -33]]);
    expect(call("ALLOCATE", 1000, [[1, 2]], 100)).toEqual([[300, 700]]);
    expect(call("SPREAD", column(0.5, 0.25), [[0.25, 0.5]], null, 0.05)).toEqual([
      [0.15, 0.35],
      [0.1, 0.15],
    ]);
  });

  test("that are none are refused, each with its reason", () => {
    expect(call("ALLOCATE", 10, [[1]], -1)).toBe("#VALUE! unit is -1; give the smallest amount a cell may hold, such as 1, 0.01 or 100.");
    expect(inChinese("ALLOCATE", 10.005, [[1]], 0.01)).toBe("#VALUE! total 的 10.005 不是最小单位 0.01 的整数倍，请取整或改用更小的单位。");
    expect(call("ALLOCATE", 1e16, [[1]])).toBe("#VALUE! total: 10000000000000000 is more than Excel can hold exactly (15 digits).");
    expect(call("ALLOCATE", 10, [[1, -2]])).toBe("#VALUE! weights, row 1, column 2: -2 is negative; give 0 or more.");
    expect(call("ALLOCATE", 10, [[1, 1]], 1, [[0.5, ""]])).toBe(
      "#VALUE! held, row 1, column 1: 0.5 is no multiple of the unit 1. Round it, or give a smaller unit.",
    );
    expect(call("ALLOCATE", 10, [[1, 1]], 1, null, [[6, ""]], [[5, ""]])).toBe(
      "#VALUE! Row 1, column 1: the minimum 6 is above the maximum 5.",
    );
    expect(call("ALLOCATE", 10, [[1, 1]], 1, [[7, ""]], null, [[5, ""]])).toBe("#VALUE! Row 1, column 1: 7 is held, above the maximum 5.");
    expect(inChinese("ALLOCATE", 10, [[1, 1]], 1, [[7, ""]], [[8, ""]])).toBe("#VALUE! 第 1 行第 1 列：锁定为 7，小于最小值 8。");
    expect(call("ALLOCATE", 10, [[1, 1]], 1, [[-2, ""]])).toEqual([[-2, 12]]);
    // Nobody gives back more than there is to give: below 0 as above.
    expect(call("ALLOCATE", -10, [[1, 1]], 1, [[-15, "-"]])).toBe(
      "#VALUE! Held cells and maximums add up to -15, 5 less than the total -10.",
    );
    expect(call("ALLOCATE", 10, [[1, 1]], 1, [[15, "-"]])).toBe("#VALUE! Held cells and minimums add up to 15, 5 more than the total 10.");
    expect(call("ALLOCATE", 10, [[1, 1]], 1, null, null, [[3, 3]])).toBe(
      "#VALUE! Held cells and maximums add up to 6, 4 less than the total 10.",
    );
    expect(inChinese("SPREAD", [[10]], [[5, 6]])).toBe("#VALUE! rowTotals 合计为 10，columnTotals 合计为 11，相差 1。");
    expect(call("SPREAD", [[5, -5]], [[0, 0]])).toBe("#VALUE! rowTotals and columnTotals must be all 0 or more, or all 0 or less.");
    expect(
      call(
        "SPREAD",
        [[6, 4]],
        [[5, 5]],
        [
          [1, 0],
          [1, 1],
        ],
      ),
    ).toBe("#VALUE! By the pattern row 1 can use column 1 only: 6 is needed there, 5 is to be had, 1 short.");
    expect(
      call(
        "SPREAD",
        [[6, 4]],
        [[5, 5]],
        [
          [1, -1],
          [1, 1],
        ],
      ),
    ).toBe("#VALUE! pattern, row 1, column 2: -1 is negative; give 0 or more.");
    expect(call("RESPREAD", 10, [[5, -5, 5]], [[5, 0, 0]], 1)).toBe("#VALUE! plans, row 1, column 2: -5 is negative; give 0 or more.");
    expect(call("CUMATTAINMENT", [[1]], [[1]], 0.5)).toBe("#VALUE! through is 0.5; it must be a whole number from 1 to 1.");
    expect(call("REQUIREDPACE", 10, [[]], 2.5)).toBe("#VALUE! periods is 2.5; it must be a whole number of at least 1.");
  });
});
