/**
 * `npm run check-deployment -- URL`: looks at the add-in where it is hosted, as Excel would.
 *
 * Prints one line for each thing looked at, ✓ or ✗; exit 0 when all is right, 1 when anything is missing, 2 on wrong usage.
 */
import { checkDeployment, type Fetch } from "./checkDeployment";

/** A server that keeps silent is missing, too. In milliseconds. */
const PATIENCE = 20_000;

/** Asks for compressed answers by itself, as browsers do. */
const fetchFile: Fetch = async (url, headers) => {
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(PATIENCE) });
  return { status: response.status, header: (name) => response.headers.get(name), text: await response.text() };
};

async function check(urls: readonly string[]): Promise<void> {
  const [url] = urls;
  if (url === undefined || urls.length > 1 || url.startsWith("-")) {
    console.error("Usage: npm run check-deployment -- https://your.host/folder/");
    process.exitCode = 2;
    return;
  }
  const lines = await checkDeployment(url, fetchFile);
  for (const { right, at, says } of lines) console.log(`${right ? "✓" : "✗"} ${at}  ${says}`);
  const missing = lines.filter(({ right }) => !right).length;
  console.log(
    missing === 0
      ? `All ${lines.length} are right.`
      : `${missing} of ${lines.length} to mend. Ready-made settings for common servers stand in dist/: see src/hosting/README.md.`,
  );
  process.exitCode = missing === 0 ? 0 : 1;
}

void check(process.argv.slice(2));
