/**
 * What a web server has to say beside the add-in's files, in one place: the local server sends it, the ready-made
 * configuration files in `dist/` say it, and `npm run check-deployment` asks for it.
 *
 *   headersOf("functions.json") → { "content-type": …, "access-control-allow-origin": "*", … }
 *
 * Never sent: `X-Frame-Options` and `frame-ancestors`, because Excel on the web shows the pane in a frame.
 */

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".webp": "image/webp",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Groups of files by their names; a file belongs to every group whose pattern it matches. */
const RULES = [
  { pattern: /(?:)/, headers: { "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" } },
  // Excel on the web fetches these from another origin: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
  { pattern: /(?:^|\/)functions[^/]*\.js(?:on)?$/, headers: { "access-control-allow-origin": "*" } },
  // A new version is seen at once. Not for icons: Office shows its own picture in place of one that comes with any Cache-Control:
  // https://learn.microsoft.com/javascript/api/manifest/image
  { pattern: /\.(?:html|js|json|xml|css)$/, headers: { "cache-control": "no-cache" } },
];

/** The headers of a file, by names in lower case. @param {string} file a name or path such as "assets/icon-32.png" */
function headersOf(file) {
  const type = TYPES[/\.[^./]+$/.exec(file)?.[0] ?? ""] ?? "application/octet-stream";
  return Object.assign({ "content-type": type }, ...RULES.filter(({ pattern }) => pattern.test(file)).map(({ headers }) => headers));
}

module.exports = { headersOf };
