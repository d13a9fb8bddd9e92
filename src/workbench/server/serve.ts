import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { headersOf } from "../../hosting/headers.cjs";
import { sayBeingBuilt } from "./beingBuilt";
import { filesIn, type Files } from "./files";
import { insertBridge, OFFICE_JS_FOLDER } from "./insertBridge";

/** A small file server for this machine alone: it listens on loopback and answers nobody who calls it by another name. */
export interface Serving {
  /** Such as "http://127.0.0.1:3000/". */
  readonly address: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly files: Files;
  /** Where they are still being built: until this is done the workbench's page says so, and whatever else is asked for waits. */
  readonly building?: Promise<unknown> | undefined;
  /** The port to try first; when somebody has it, the next ones are tried. 0: any free one. */
  readonly port: number;
  /** An .xlsx file that the workbench begins with, at `/workbench/book.xlsx`. */
  readonly book?: string | undefined;
  /** With a certificate the pages go out over https, on exactly this port, and unchanged: they are for Excel itself. */
  readonly certificate?: { readonly cert: string; readonly key: string };
}

const OFFICE_JS = filesIn(path.dirname(require.resolve("@microsoft/office-js/dist/office.js")));
const BOOK = "workbench/book.xlsx";
const LOOPBACK = "127.0.0.1";
const PORTS_TO_TRY = 20;

/**
 * The workbench's page loads from here alone and is shown in nobody's frame; the
 * product's page has a policy of its own and must be shown in Excel's.
 */
const WORKBENCH_PAGES = {
  "content-security-policy":
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
    "worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'",
};

/**
 * Serves `folder` until it is closed. Throws when no port is free, or when the one that Excel needs is taken.
 * The workbench stands at `/`, the product's page at `/taskpane.html`.
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { certificate } = options;
  let { building } = options;
  const done = (): void => void (building = undefined);
  building?.then(done, done);
  const answer = (request: IncomingMessage, response: ServerResponse) => void respond(request, response, { ...options, building });
  const server = certificate ? createSecureServer(certificate, answer) : createServer(answer);
  const port = await listen(server, options.port, certificate || options.port === 0 ? 1 : PORTS_TO_TRY);
  return {
    // The certificate is made out to the name; without one the number is surer, as "localhost" may lead to another server on ::1.
    address: certificate ? `https://localhost:${port}/` : `http://${LOOPBACK}:${port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}

async function listen(server: Server, first: number, tries: number): Promise<number> {
  for (let port = first; ; port++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, LOOPBACK, () => {
          server.off("error", reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || port + 1 >= first + tries) throw error;
    }
  }
}

async function respond(request: IncomingMessage, response: ServerResponse, options: ServeOptions): Promise<void> {
  try {
    // A page elsewhere that makes its own name point to this machine must not read from here.
    if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(request.headers.host ?? ""))
      return end(response, 403, "This server is for this machine only.");
    if (request.method !== "GET" && request.method !== "HEAD") return end(response, 405, "Only GET and HEAD.");
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/" && !options.certificate) return void response.writeHead(302, { location: `/workbench/${search}` }).end();
    const name = decodeURIComponent(pathname)
      .slice(1)
      .replace(/(?<=^|\/)$/, "index.html");
    const headers = new Map(Object.entries({ ...headersOf(name), ...(name.startsWith("workbench/") ? WORKBENCH_PAGES : {}) }));
    if (options.building && name === "workbench/index.html") return void sayBeingBuilt(response.setHeaders(headers), options.building);
    const content = await read(name, options);
    if (content === null) return end(response, 404, `Nothing at ${pathname}`);
    response.setHeaders(headers);
    const sent = name.endsWith(".html") && !options.certificate ? Buffer.from(insertBridge(Buffer.from(content).toString())) : content;
    response.setHeader("content-length", sent.length);
    response.end(request.method === "HEAD" ? undefined : sent);
  } catch (error) {
    end(response, 400, String(error));
  }
}

async function read(name: string, { files, book }: ServeOptions): Promise<Uint8Array | null> {
  if (name === BOOK && book !== undefined) return filesIn(path.dirname(book))(path.basename(book));
  return name.startsWith(OFFICE_JS_FOLDER) ? OFFICE_JS(name.slice(OFFICE_JS_FOLDER.length)) : files(name);
}

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...headersOf("answer.txt"), "content-type": "text/plain; charset=utf-8" }).end(text);
}
