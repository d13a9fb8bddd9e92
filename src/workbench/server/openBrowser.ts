import { spawn } from "node:child_process";

/** Opens the address in the user's browser, if this machine has a screen; BROWSER=none and CI keep it closed. */
export function openBrowser(address: string): void {
  const { env, platform } = process;
  if (env["CI"] || env["BROWSER"] === "none") return;
  if (platform === "linux" && !env["DISPLAY"] && !env["WAYLAND_DISPLAY"]) return;
  const [command, ...args] = platform === "darwin" ? ["open"] : platform === "win32" ? ["cmd", "/c", "start", '""'] : ["xdg-open"];
  const browser = spawn(command as string, [...args, address], { stdio: "ignore", detached: true });
  // No opener on this machine: the address stands in the terminal.
  browser.on("error", () => undefined);
  browser.unref();
}
