/**
 * Tests as their files declare them, to be run again and again in one process: as much of jest's `describe`, `test`, `each` and hooks
 * as the tests of the plan use.
 */
export interface DeclaredTest {
  readonly name: string;
  /** With its hooks; rejects when the test fails. */
  readonly run: () => Promise<void>;
}

type Work = (...args: never[]) => unknown;
type Hook = () => unknown;

interface Scope {
  readonly name: string;
  readonly before: Hook[];
  readonly after: Hook[];
  readonly beforeEach: Hook[];
  readonly afterEach: Hook[];
  isReady: boolean;
}

/** Declares what `load` declares: the tests of one file. */
export function declaredIn(load: (globals: Readonly<Record<string, unknown>>) => void): readonly DeclaredTest[] {
  const tests: DeclaredTest[] = [];
  const scopes: Scope[] = [scopeOf("")];
  const here = (): Scope => scopes.at(-1) ?? scopeOf("");

  const test = (title: string, work: Hook): void => {
    const around = [...scopes];
    tests.push({
      name: [...around.map(({ name }) => name), title].filter((part) => part !== "").join(" › "),
      run: () => runWithin(around, work),
    });
  };
  const describe = (title: string, work: Hook): void => {
    scopes.push(scopeOf(title));
    work();
    scopes.pop();
  };
  load({
    describe: withEach(describe),
    test: withEach(test),
    it: withEach(test),
    beforeAll: (hook: Hook) => here().before.push(hook),
    afterAll: (hook: Hook) => here().after.push(hook),
    beforeEach: (hook: Hook) => here().beforeEach.push(hook),
    afterEach: (hook: Hook) => here().afterEach.push(hook),
  });
  return tests;
}

function scopeOf(name: string): Scope {
  return { name, before: [], after: [], beforeEach: [], afterEach: [], isReady: false };
}

async function runWithin(scopes: readonly Scope[], work: Hook): Promise<void> {
  for (const scope of scopes) {
    if (!scope.isReady) for (const hook of scope.before) await hook();
    scope.isReady = true;
  }
  for (const { beforeEach } of scopes) for (const hook of beforeEach) await hook();
  try {
    await work();
  } finally {
    for (const { afterEach } of [...scopes].reverse()) for (const hook of afterEach) await hook();
  }
}

/** `test.each(rows)(title, work)`: where all rows are lists, they are the arguments. */
function withEach(declare: (title: string, work: Hook) => void): unknown {
  const each = (rows: readonly unknown[]) => (title: string, work: Work) => {
    const isTable = rows.every(Array.isArray);
    rows.forEach((row, at) => declare(`${title} #${at}`, () => work(...((isTable ? row : [row]) as never[]))));
  };
  return Object.assign((title: string, work: Hook) => declare(title, work), { each });
}
