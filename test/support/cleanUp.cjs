/** After the tests: closes the LibreOffice that they have shared (`libreOffice.ts`), if any of them needed it. */
const { existsSync, readFileSync, rmSync } = require("node:fs");
const { join } = require("node:path");

module.exports = async function cleanUp() {
  const folder = process.env.TESTS_LIBREOFFICE;
  const pid = join(folder, "pid");
  if (existsSync(pid)) close(Number(readFileSync(pid, "utf8")));
  // It takes a moment to let go of its profile.
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
};

function close(pid) {
  try {
    process.kill(pid);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}
