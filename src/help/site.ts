/**
 * The help: a page for each place of the pane and each form, in every language, made from the texts beside this file. Read by the build
 * (`helpFiles.cjs`), which adds the style and the pictures; nothing of it is part of the pane.
 */
import product from "../../package.json";
import { languages } from "../i18n/languages";
import { LANGUAGES, type Language } from "../plan/inputs/inputs";
import { FILES, FRAMES, type File } from "./frame";
import { escaped, inline } from "./inline";
import { readPages, type HelpPage } from "./page";
import { CONTENTS, pageFile } from "./pageFile";
import { contentsPage, helpPage, type Around } from "./render";
import { helpWords, pageTitles } from "./words";

/** A picture beside this file, and how large it is. */
export interface Picture {
  readonly width: number;
  readonly height: number;
}

/** What the site is made from; both are asked for by names such as `en/typed.md` and `pictures/en/F1.webp`. */
export interface Sources {
  readonly text: (file: string) => string;
  /** null: there is none. */
  readonly picture: (file: string) => Picture | null;
}

/** Every page by where it stands under `help/`: `en/index.html`. Throws where a text names words or pages that there are not. */
export function helpSite(sources: Sources): Readonly<Record<string, string>> {
  return Object.fromEntries(LANGUAGES.flatMap((language) => pagesIn(language, sources)));
}

/** All that was written, by the files it stands in. */
export function written(language: Language, { text }: Pick<Sources, "text">): Readonly<Record<File, readonly HelpPage[]>> {
  return Object.fromEntries(FILES.map((file) => [file, readPages(text(`${language}/${file}.md`))])) as Record<File, readonly HelpPage[]>;
}

function pagesIn(language: Language, sources: Sources): readonly (readonly [string, string])[] {
  const titles: Readonly<Record<string, string>> = pageTitles(language);
  const files = written(language, sources);
  const words = helpWords(language);
  const titleOf = (id: string): string => {
    const title = titles[id];
    if (title === undefined) throw new Error(`${language}: there is no page ${id}`);
    return title;
  };
  const link = (id: string): string => `<a href="${pageFile(id)}">${escaped(titleOf(id))}</a>`;
  const around: Around = {
    language,
    version: product.version,
    frame: FRAMES[language],
    others: LANGUAGES.filter((other) => other !== language).map((other) => ({ language: other, name: languages[other].name })),
    link,
    title: titleOf,
    line: (text) => inline(text, { words, comma: words.listSeparator, link }),
    picture: (id) => sources.picture(`pictures/${language}/${id}.webp`),
  };
  const all = Object.entries(files) as [File, readonly HelpPage[]][];
  return [
    [`${language}/${CONTENTS}`, contentsPage(files, around)],
    ...all.flatMap(([file, pages]) =>
      pages.map((page) => [`${language}/${pageFile(page.id)}`, helpPage(page, file, pages, around)] as const),
    ),
  ];
}
