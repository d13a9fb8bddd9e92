/**
 * The product's page is served as it was built for Excel, with two changes on the way out: office.js comes from the npm
 * package instead of Microsoft's public address, and one script in front of it stands in for Excel's window.
 *
 *   <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
 *   → <script src="/workbench/bridge.js"></script><script src="/office-js/office.js"></script>
 */
export const OFFICE_JS_FOLDER = "office-js/";
const CDN_FOLDER = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const BRIDGE = `<script src="/workbench/bridge.js"></script>`;

/** The page with the bridge in it; a page that does not load office.js is left alone. */
export function insertBridge(html: string): string {
  return html.replace(
    new RegExp(`<script[^>]*\\ssrc="${CDN_FOLDER}office\\.js"`),
    (tag) => BRIDGE + tag.replace(CDN_FOLDER, `/${OFFICE_JS_FOLDER}`),
  );
}
