/**
 * Ready-made configuration of common web servers, written beside the add-in: whoever hosts `dist/` copies it with the one that
 * the server reads. They say what headers.cjs says; `test/hosting` holds both against each other.
 */
const { headersOf } = require("./headers.cjs");

/** Files that stand for their kind in the configurations, which know names and endings. */
const FUNCTIONS = ["functions.json", "functions-zh-CN.json", "functions.js"];
const TEXTS = ["html", "js", "json", "xml", "css"];
const COMPRESSED = ["text/javascript", "application/javascript", "application/json", "text/css", "text/xml", "application/xml"];

const EVERYWHERE = without(headersOf("other.file"), {});
const FOR_FUNCTIONS = without(headersOf("functions.json"), headersOf("other.json"));
const FOR_TEXTS = without(headersOf("page.html"), headersOf("other.file"));

/** By the names they have in `dist/`. */
function headerFiles() {
  return {
    _headers: netlify(),
    ".htaccess": apache(),
    "nginx.conf": nginx(),
    "staticwebapp.config.json": azure(),
    "web.config": iis(),
  };
}

/** Cloudflare Pages and Netlify, which compress by themselves. https://developers.cloudflare.com/pages/configuration/headers/ */
function netlify() {
  const group = (path, headers) => `${path}\n${lines(headers, (name, value) => `  ${name}: ${value}`)}`;
  return (
    [
      group("/*", EVERYWHERE),
      ...FUNCTIONS.map((file) => group(`/${file}`, FOR_FUNCTIONS)),
      ...TEXTS.map((ending) => group(`/*.${ending}`, FOR_TEXTS)),
    ].join("\n\n") + "\n"
  );
}

/** Apache, with mod_headers. https://httpd.apache.org/docs/current/mod/mod_headers.html */
function apache() {
  const set = (headers) => lines(headers, (name, value) => `  Header always set ${name} "${value}"`);
  return [
    "<IfModule mod_headers.c>",
    set(EVERYWHERE),
    `  <FilesMatch "^functions[^/]*\\.js(on)?$">\n  ${set(FOR_FUNCTIONS)}\n  </FilesMatch>`,
    `  <FilesMatch "\\.(${TEXTS.join("|")})$">\n  ${set(FOR_TEXTS)}\n  </FilesMatch>`,
    `  # Icons must come without any Cache-Control: Office shows its own picture otherwise.`,
    `  <FilesMatch "\\.png$">\n    Header always unset cache-control\n    Header unset cache-control\n  </FilesMatch>`,
    "  Header always unset x-frame-options",
    "</IfModule>",
    `<IfModule mod_expires.c>\n  ExpiresActive Off\n</IfModule>`,
    `<IfModule mod_deflate.c>\n  AddOutputFilterByType DEFLATE text/html ${COMPRESSED.join(" ")}\n</IfModule>`,
    "AddType application/json .json",
    "AddType image/webp .webp",
    "",
  ].join("\n");
}

/** nginx: to be included in the server's block. An inner `add_header` hides the outer ones, so each location says all. */
function nginx() {
  const add = (headers) => lines(headers, (name, value) => `  add_header ${name} "${value}" always;`);
  return [
    "# In the server's block: include /path/to/nginx.conf;",
    "charset utf-8;",
    "etag on;",
    // Pages are compressed in any case.
    `gzip on;\ngzip_vary on;\ngzip_min_length 1000;\ngzip_types ${COMPRESSED.join(" ")};`,
    `location ~ /functions[^/]*\\.js(on)?$ {\n${add({ ...EVERYWHERE, ...FOR_TEXTS, ...FOR_FUNCTIONS })}\n}`,
    `location ~ \\.(${TEXTS.join("|")})$ {\n${add({ ...EVERYWHERE, ...FOR_TEXTS })}\n}`,
    `# Icons must come without any Cache-Control: no "expires" here.\nlocation ~ \\.png$ {\n  expires off;\n${add(EVERYWHERE)}\n}`,
    "",
  ].join("\n");
}

/** Azure Static Web Apps, which compress by themselves. https://learn.microsoft.com/azure/static-web-apps/configuration */
function azure() {
  const routes = [
    ...FUNCTIONS.map((file) => ({ route: `/${file}`, headers: { ...FOR_TEXTS, ...FOR_FUNCTIONS } })),
    ...TEXTS.map((ending) => ({ route: `/*.${ending}`, headers: FOR_TEXTS })),
  ];
  return `${JSON.stringify({ globalHeaders: EVERYWHERE, routes, mimeTypes: { ".json": "application/json", ".webp": "image/webp" } }, null, 2)}\n`;
}

/** IIS. https://learn.microsoft.com/iis/configuration/system.webserver/httpprotocol/customheaders/ */
function iis() {
  const headers = (all, indent) => lines(all, (name, value) => `${indent}<add name="${name}" value="${value}" />`);
  const section = (all, more = []) =>
    [
      "  <system.webServer>",
      "    <httpProtocol>",
      "      <customHeaders>",
      headers(all, "        "),
      "      </customHeaders>",
      "    </httpProtocol>",
      ...more,
      "  </system.webServer>",
    ].join("\n");
  const location = (path, all) => `<location path="${path}">\n${section(all)}\n</location>`;
  return [
    `<?xml version="1.0" encoding="utf-8"?>`,
    "<configuration>",
    // Removed first: a server that knows the ending already refuses to hear of it twice.
    section(EVERYWHERE, [
      "    <staticContent>",
      '      <remove fileExtension=".webp" />',
      '      <mimeMap fileExtension=".webp" mimeType="image/webp" />',
      "    </staticContent>",
      '    <urlCompression doStaticCompression="true" />',
    ]),
    ...FUNCTIONS.map((file) => location(file, { ...FOR_TEXTS, ...FOR_FUNCTIONS })),
    ...["taskpane.html", "taskpane.js", "manifest.xml"].map((file) => location(file, FOR_TEXTS)),
    "</configuration>",
    "",
  ].join("\n");
}

/** Webpack's part: writes the files into the build. */
class HeaderFiles {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("HeaderFiles", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "HeaderFiles", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        for (const [name, text] of Object.entries(headerFiles())) compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  }
}

/** The headers that `all` has beyond `known`; content types are the server's own affair. */
function without(all, known) {
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => name !== "content-type" && known[name] !== value));
}

function lines(headers, line) {
  return Object.entries(headers)
    .map(([name, value]) => line(name, value))
    .join("\n");
}

module.exports = { HeaderFiles, headerFiles };
