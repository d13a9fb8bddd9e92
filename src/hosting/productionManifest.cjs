/**
 * The manifest in the repository is for development: it loads from this machine and says so in its name. The one that is
 * handed out differs in exactly three things: where the pages are, the add-in's identity, and the name.
 *
 *   productionManifest(xml, { baseUrl: "https://example.com/cascade" })
 */
const DEVELOPMENT_URL = "https://localhost:3000/";
const DEVELOPMENT_ID = "a385b21a-552a-4263-88ab-25797c3d3927";
const PRODUCTION_ID = "b510678e-f44b-4561-b206-483b7ce4b327";
const DEVELOPMENT_NAMES = [" (development)", "（开发版）"];

/**
 * The manifest for `baseUrl`, an https address with or without a slash at its end. For the development address it is the
 * development manifest itself. Throws when the address is not https, or when `xml` is not the development manifest.
 */
function productionManifest(xml, { baseUrl }) {
  if (!/^https:\/\/[^\s"'<>&?#]+$/.test(baseUrl)) throw new Error(`the add-in must be served over https, from a plain address: ${baseUrl}`);
  const url = `${baseUrl.replace(/\/+$/, "")}/`;
  if (url === DEVELOPMENT_URL) return xml;
  const changes = [[DEVELOPMENT_URL, url], [DEVELOPMENT_ID, PRODUCTION_ID], ...DEVELOPMENT_NAMES.map((name) => [name, ""])];
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the development manifest no longer says "${from}"`);
    return text.replaceAll(from, to);
  }, xml);
}

module.exports = { productionManifest, DEVELOPMENT_URL };
