/**
 * `npm run excel`: serves the add-in at https://localhost:3000/ with a certificate that this machine trusts, and asks
 * Microsoft's tool to start Excel with it. For Windows and Mac with desktop Excel; elsewhere it says what to do instead.
 */
import { spawn } from "node:child_process";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { build, PROJECT } from "./server/build";
import { serve } from "./server/serve";

const PORT = 3000;

async function excel(): Promise<void> {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    throw new Error(
      "Desktop Excel runs on Windows and Mac only. On this machine:\n" +
        "  npm start        runs the add-in beside a local spreadsheet, without Excel\n" +
        "  ADDIN_BASE_URL=https://your.server/ npm run build   makes dist/ for Excel on the web: upload dist/manifest.xml under Add-ins",
    );
  }
  console.log("Building the add-in …");
  const files = await build({
    workbench: false,
    onLibraries: () => console.log("  libraries: put together once for each version of them …"),
    onRebuilt: (failure) => console.log(failure ?? "Built again."),
  });
  const { cert, key } = await getHttpsServerOptions();
  const { address } = await serve({ files, port: PORT, certificate: { cert: String(cert), key: String(key) } });
  console.log(`Serving the add-in at ${address}; starting Excel (Ctrl+C ends the serving) …`);
  // Run by npx: it brings native code that not every machine can build, so it is no dependency.
  const tool = spawn("npx", ["--yes", "office-addin-debugging", "start", "manifest.xml", "desktop", "--no-debug"], {
    cwd: PROJECT,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  tool.on("exit", (code) => {
    if (code !== 0)
      console.error(
        `Excel did not start (code ${code}). Add manifest.xml by hand: Insert → My Add-ins → Upload, or the shared folder catalogue.`,
      );
  });
}

excel().catch((error: NodeJS.ErrnoException) => {
  console.error(
    error.code === "EADDRINUSE" ? `Port ${PORT} is taken, and the manifest names it: end the other server first.` : error.message,
  );
  // What watches the sources would go on.
  process.exit(1);
});
