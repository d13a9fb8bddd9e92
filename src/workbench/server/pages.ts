/** The pages as they load what was built for developing: what comes from packages first, then what is made of the sources. */
import type { Libraries } from "./libraries";

/** `taskpane.html`, and the libraries at the address that it loads them from. */
export function panePage(template: string, libraries: Libraries): readonly File[] {
  const script = `libraries/${libraries.key}.js`;
  return [
    ["taskpane.html", intoHead(template, `<script defer src="${script}"></script><script defer src="taskpane.js"></script>`)],
    [script, libraries.script],
  ];
}

/** `workbench/index.html`, and what it loads. The pane is opened first; its script asks for `page.js` when that has been seen. */
export function workbenchPage(template: string, libraries: Libraries): readonly File[] {
  const [script, style] = [`libraries/${libraries.key}.js`, `libraries/${libraries.key}.css`];
  const [first, second] = [style, "sources.css"].map((href) => `<link rel="stylesheet" href="${href}" />`);
  const early = `<link rel="preload" href="${script}" as="script" />`;
  const page = intoHead(template, `${early}${first}${second}`).replace("</body>", `<script src="opening.js"></script></body>`);
  const loading = [script, "sources.js"].map((src) => JSON.stringify(src)).join(", ");
  return [
    ["workbench/index.html", page],
    [
      "workbench/page.js",
      `for (const src of [${loading}]) document.body.append(Object.assign(document.createElement("script"), { src, async: false }));`,
    ],
    [`workbench/${script}`, libraries.script],
    [`workbench/${style}`, libraries.style],
  ];
}

/** Its name and what is in it. */
export type File = readonly [name: string, content: string | Uint8Array];

function intoHead(page: string, tags: string): string {
  return page.replace("</head>", `${tags}</head>`);
}
