/** Where the product's page loads Office.js from. */
const CDN = "https://appsforoffice.microsoft.com";
const CDN_OFFICE_JS = `${CDN}/lib/1/hosted/office.js`;

/**
 * The product's page with Office.js from `url` instead of Microsoft's public address, which its content policy then allows. Throws when the
 * page does not load Office.js.
 */
function officeJsFrom(html, url) {
  if (!html.includes(CDN_OFFICE_JS)) throw new Error(`the page does not load ${CDN_OFFICE_JS}`);
  const origin = /^https:\/\//.test(url) ? new URL(url).origin : "'self'";
  return html.replaceAll(CDN_OFFICE_JS, url).replaceAll(CDN, origin);
}

module.exports = { officeJsFrom };
