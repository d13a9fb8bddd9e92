/**
 * `npm test`: everything that CI checks. The steps before the tests run two at a time, as many as a small machine has cores; what a
 * step prints comes when it ends. At the end stands what each took.
 */
const { spawn } = require("node:child_process");
const { join } = require("node:path");

/** Built once, the workbench with it, for all tests that need what is built. */
const BUILT = "node_modules/.cache/target-cascade/built";
const BEFORE = ["lint", "typecheck", "build", "imports"];
const AT_ONCE = 2;
const ARGUMENTS = { build: ["--", "--env", "workbench", "--env", `output=${BUILT}`] };

async function all() {
  const started = Date.now();
  const times = [];
  const waiting = [...BEFORE];
  let failed = false;
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined && !failed; step = waiting.shift()) {
      const { code, output, time } = await run(step, "pipe");
      times.push([step, time]);
      if (code !== 0) process.stdout.write(output);
      if (code !== 0) failed = true;
      console.log(`${code === 0 ? "✓" : "✗"} ${step} ${seconds(time)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (failed) return 1;
  const { code, time } = await run("jest", "inherit");
  console.log(
    `\n${times.map(([step, each]) => `${step} ${seconds(each)}`).join(", ")}, tests ${seconds(time)}; all ${seconds(Date.now() - started)}`,
  );
  return code;
}

function run(step, stdio) {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", step, ...(ARGUMENTS[step] ?? [])], {
      stdio: ["ignore", stdio, stdio],
      shell: process.platform === "win32",
      env: { ...process.env, TESTS_BUILT: join(__dirname, "..", BUILT) },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => (output += part));
    child.on("close", (code) => resolve({ code: code ?? 1, output, time: Date.now() - started }));
  });
}

function seconds(milliseconds) {
  return `${Math.round(milliseconds / 1000)} s`;
}

all().then((code) => {
  process.exitCode = code;
});
