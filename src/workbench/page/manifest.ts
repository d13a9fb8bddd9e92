import type { Language } from "../../plan/inputs/inputs";

/** What Excel reads from the add-in's manifest: the API sets it needs, the ribbon's buttons that run something, and the functions. */
export interface Manifest {
  readonly requirements: Readonly<Record<string, number>>;
  readonly buttons: readonly RibbonButton[];
  /** Where the functions' script and metadata lie on this server, and what stands before their names. */
  readonly functions: { readonly script: string; readonly metadata: string; readonly namespace: string };
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The name that the add-in gave the function which the button runs. */
  readonly action: string;
}

/** Reads the manifest that was built for this server. `language` picks the texts, as Excel's own language does. */
export function readManifest(xml: string, language: Language): Manifest {
  const manifest = new DOMParser().parseFromString(xml, "application/xml");
  const all = (name: string, within: ParentNode = manifest) =>
    [...within.querySelectorAll("*")].filter((element) => element.localName === name);
  const first = (name: string, within: ParentNode) => all(name, within)[0];

  const resources = new Map(
    all("Resources")
      .flatMap((element) => [...element.children])
      .flatMap((list) => [...list.children])
      .map((entry) => [entry.getAttribute("id") ?? "", text(entry)]),
  );
  return {
    requirements: Object.fromEntries(
      all("Set").map((set) => [set.getAttribute("Name") ?? "", Number(set.getAttribute("MinVersion") ?? "1.1")]),
    ),
    buttons: all("CustomTab").flatMap((tab) => all("Control", tab).flatMap(button)),
    functions: { script: path(source("Script")), metadata: path(source("Metadata")), namespace: resource(all("Namespace")[0]) },
  };

  function text(entry: Element): string {
    const override = [...entry.children].find((child) => child.getAttribute("Locale") === language);
    return (override ?? entry).getAttribute("DefaultValue") ?? override?.getAttribute("Value") ?? "";
  }

  function resource(element: Element | undefined): string {
    return resources.get(element?.getAttribute("resid") ?? "") ?? "";
  }

  function source(name: string): string {
    return resource(all("SourceLocation", all(name)[0] ?? manifest)[0]);
  }

  /** The address on this server. */
  function path(address: string): string {
    return new URL(address, location.href).pathname;
  }

  /** A button that only opens the pane is none here, where the pane is always open. */
  function button(control: Element): readonly RibbonButton[] {
    const action = first("FunctionName", control)?.textContent?.trim();
    if (!action) return [];
    const tip = first("Supertip", control);
    const icons = all("Image", control);
    return [
      {
        id: control.getAttribute("id") ?? "",
        label: resource([...control.children].find((child) => child.localName === "Label")),
        tip: tip ? resource(first("Description", tip)) : "",
        icon: path(resource(icons.find((icon) => icon.getAttribute("size") === "16") ?? icons[0])),
        action,
      },
    ];
  }
}
