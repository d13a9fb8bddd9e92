/** Pages as HTML: plain, without scripts, readable at any width and in the dark. */
import type { Language } from "../plan/inputs/inputs";
import { FILES, type File, type Frame } from "./frame";
import { escaped } from "./inline";
import { PARTS, type HelpPage } from "./page";
import { CONTENTS, pageFile } from "./pageFile";

/** What pages need besides what was written. */
export interface Around {
  readonly language: Language;
  readonly version: string;
  readonly frame: Frame;
  readonly others: readonly { readonly language: Language; readonly name: string }[];
  readonly link: (id: string) => string;
  readonly title: (id: string) => string;
  /** A line as HTML. */
  readonly line: (text: string) => string;
  readonly picture: (id: string) => { readonly width: number; readonly height: number } | null;
}

/** The page about one place or sheet. @param near what stands in the same file */
export function helpPage(page: HelpPage, file: File, near: readonly HelpPage[], around: Around): string {
  const { frame, line, link } = around;
  const title = around.title(page.id);
  const sections = PARTS.flatMap((part) => {
    const lines = page.parts[part];
    if (lines.length === 0) return [];
    return [`<h2>${frame.parts[part]}</h2>`, list("ul", lines.map(line))];
  });
  return whole(title, around, pageFile(page.id), [
    `<p class="band">${frame.files[file]}</p>`,
    `<h1>${escaped(title)}</h1>`,
    `<p>${line(page.purpose)}</p>`,
    picture(page.id, title, around),
    ...sections,
    `<h2>${frame.near}</h2>`,
    list(
      "ul",
      near.filter(({ id }) => id !== page.id).map(({ id }) => link(id)),
      "near",
    ),
  ]);
}

/** The first page: how to begin, and all others. */
export function contentsPage(files: Readonly<Record<File, readonly HelpPage[]>>, around: Around): string {
  const { frame, line, link } = around;
  return whole(frame.title, around, CONTENTS, [
    `<h1><img src="../../assets/icon-48.png" width="48" height="48" alt="">${frame.title}</h1>`,
    `<p>${frame.intro}</p>`,
    `<h2>${frame.start.title}</h2>`,
    list("ol", frame.start.steps.map(line)),
    ...FILES.flatMap((file) => [
      `<h2>${frame.files[file]}</h2>`,
      list(
        "ul",
        files[file].map(({ id }) => link(id)),
        "near",
      ),
    ]),
    `<h2>${frame.data.title}</h2>`,
    `<p>${frame.data.text}</p>`,
    `<h2>${frame.failing.title}</h2>`,
    `<p>${line(frame.failing.text)}</p>`,
  ]);
}

/** A page that runs nothing and asks nobody for anything. */
function whole(title: string, { language, version, frame, others }: Around, file: string, body: readonly string[]): string {
  const contents = file === CONTENTS ? "" : `<a href="${CONTENTS}">${frame.contents}</a>`;
  const languages = others.map((other) => `<a href="../${other.language}/${file}" lang="${other.language}">${other.name}</a>`);
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    `<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escaped(title)}</title>`,
    `<link rel="icon" href="../../assets/icon-32.png">`,
    `<link rel="stylesheet" href="../help.css">`,
    `<nav aria-label="${frame.title}">${[contents, ...languages].join("")}</nav>`,
    "<main>",
    ...body,
    "</main>",
    `<footer>${frame.title} · ${version}</footer>`,
    "</html>",
    "",
  ].join("\n");
}

function picture(id: string, title: string, { frame, picture: pictureOf, language }: Around): string {
  const size = pictureOf(id);
  if (size === null) return "";
  const file = `../pictures/${language}/${id}.webp`;
  const alt = escaped(frame.picture(title));
  return `<p><a href="${file}"><img src="${file}" alt="${alt}" width="${size.width}" height="${size.height}"></a></p>`;
}

function list(kind: "ul" | "ol", items: readonly string[], name?: string): string {
  return `<${kind}${name === undefined ? "" : ` class="${name}"`}>${items.map((item) => `<li>${item}</li>`).join("")}</${kind}>`;
}
