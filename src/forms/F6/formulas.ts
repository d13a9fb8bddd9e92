import type { Visit } from "../../plan/inputs/visit";
import { serialOf } from "../../sheet/look/formats";
import { a1, columnName, onSheet } from "../../sheet/place/address";
import type { SheetKey } from "../../sheet/place/place";
import type { Formula } from "../../sheet/spec/spec";
import { ADDRESS, CLIENT, CONTACT, LAST, listed, OF_CLIENT, PHONE, TITLE, type Directory } from "../directory/places";
import { columnOf, LINES_ROW, type ColumnF6, type RowsF6 } from "./places";

/** What F6 calculates by itself, worded for Excel, with what each formula gives. Texts are compared exactly: no wildcards. */
export interface FormulasF6 {
  /** The client's address, until another place is typed. */
  readonly address: (line: number) => Formula;
  readonly ofContact: (field: "title" | "phone", line: number) => Formula;
  readonly last: (line: number) => Formula;
  /** Of a client whose name stands in column A of a row, or of all where the row is null. */
  readonly done: (row: number | null, client: string | null) => Formula;
  readonly planned: (row: number | null, client: string | null) => Formula;
  /** The last day on which a visit took place; 0: none has. */
  readonly lastDone: string;
  readonly count: (is: "planned" | Visit["status"] | "signed") => Formula;
}

export interface LinesF6 {
  readonly visits: readonly Visit[];
  /** The client's name as it stands in each line. */
  readonly names: readonly string[];
}

interface Words {
  readonly first: string;
  readonly statuses: Readonly<Record<Visit["status"], string>>;
}

export function formulasF6(
  { visits, names }: LinesF6,
  { clients, contacts }: Directory,
  directory: SheetKey,
  rows: RowsF6,
  words: Words,
): FormulasF6 {
  const last = LINES_ROW + rows.lines;
  const all = (of: ColumnF6): string => `$${columnName(columnOf(of))}$${LINES_ROW + 1}:$${columnName(columnOf(of))}$${last}`;
  const cell = (of: ColumnF6, line: number): string => `$${columnName(columnOf(of))}${LINES_ROW + line + 1}`;
  const list = (count: number, column: number): string => onSheet(directory, a1(listed(count, column), "absolute"));
  const { done, cancelled, moved } = words.statuses;
  const ticked = `((${all("learned")}<>"")+(${all("demonstrated")}<>"")+(${all("signed")}<>"")>0)`;
  const isDone = `(((${all("status")}="${done}")+(${all("status")}="")*${ticked})>0)`;
  const isOpen = `(((${all("status")}="")+(${all("status")}="${words.statuses.planned}")>0)*(1-${isDone}))`;
  const ofClient = (row: number | null): string => (row === null ? `(${all("client")}<>"")` : `EXACT(${all("client")},$A${row + 1})`);
  const sum = (...factors: readonly string[]): string => `=SUMPRODUCT(${factors.join("*")})`;
  const counted = (is: (visit: Visit) => boolean, client: string | null): number =>
    visits.filter((visit, line) => names[line] !== "" && (client === null || names[line] === client) && is(visit)).length;

  const lastOf = (line: number): number | string => {
    const { date } = visits[line] ?? { date: "" };
    const name = names[line] ?? "";
    if (name === "" || date === "") return "";
    const before = visits.flatMap((visit, at) => (names[at] === name && visit.date < date && visit.status === "done" ? [visit.date] : []));
    const known = clients.find((client) => client.name === name)?.last ?? "";
    return serialOf([...before, known].reduce((a, b) => (a > b ? a : b), "")) ?? words.first;
  };

  /** A column of the lists behind, from its heading on, so that rows are those of the sheet. */
  const whole = (count: number, column: number): string =>
    onSheet(directory, a1({ ...listed(count, column), row: 0, rows: Math.max(1, count) + 1 }, "absolute"));
  return {
    address: (line) => {
      const ofClients = list(clients.length, CLIENT);
      const row = `SUMPRODUCT(MAX(EXACT(${ofClients},${cell("client", line)})*ROW(${ofClients})))`;
      return {
        formula: `=IF(${cell("client", line)}="","",IF(${row}=0,"",INDEX(${whole(clients.length, ADDRESS)},${row})&""))`,
        value: clients.find(({ name }) => name === names[line])?.address ?? "",
      };
    },
    ofContact: (field, line) => {
      const known = contacts.find(({ client, name }) => client === names[line] && name === visits[line]?.contact);
      const [ofClients, ofContacts] = [list(contacts.length, OF_CLIENT), list(contacts.length, CONTACT)];
      const isHis = `EXACT(${ofClients},${cell("client", line)})*EXACT(${ofContacts},${cell("contact", line)})`;
      const row = `SUMPRODUCT(MAX(${isHis}*ROW(${ofClients})))`;
      const column = field === "title" ? TITLE : PHONE;
      const found = whole(contacts.length, column);
      return {
        formula: `=IF(OR(${cell("client", line)}="",${cell("contact", line)}=""),"",IF(${row}=0,"",INDEX(${found},${row})&""))`,
        value: (visits[line]?.contact ?? "") === "" ? "" : (known?.[field] ?? ""),
      };
    },
    last: (line) => {
      const known = `SUMPRODUCT(MAX(EXACT(${list(clients.length, CLIENT)},${cell("client", line)})*${list(clients.length, LAST)}))`;
      const isBefore = `(${all("date")}<${cell("date", line)})*(${all("status")}="${done}")`;
      const here = `SUMPRODUCT(MAX(EXACT(${all("client")},${cell("client", line)})*${isBefore}*${all("date")}))`;
      const last = `MAX(${known},${here})`;
      return {
        formula: `=IF(OR(${cell("date", line)}="",${cell("client", line)}=""),"",` + `IFERROR(IF(${last}=0,"${words.first}",${last}),""))`,
        value: lastOf(line),
      };
    },
    done: (row, client) => ({
      formula: sum(ofClient(row), isDone),
      value: counted(({ status, results }) => status === "done" || (status === "planned" && results.length > 0), client),
    }),
    planned: (row, client) => ({
      formula: sum(ofClient(row), isOpen),
      value: counted(({ status, results }) => status === "planned" && results.length === 0, client),
    }),
    lastDone: `IFERROR(SUMPRODUCT(MAX(${isDone}*${all("date")})),0)`,
    count: (is) => {
      switch (is) {
        case "planned":
          return { formula: sum(ofClient(null), "1"), value: counted(() => true, null) };
        case "done":
          return {
            formula: sum(ofClient(null), isDone),
            value: counted(({ status, results }) => status === "done" || (status === "planned" && results.length > 0), null),
          };
        case "signed":
          return {
            formula: sum(ofClient(null), `(${all("signed")}<>"")`),
            value: counted(({ results }) => results.includes("signed"), null),
          };
        case "moved":
        case "cancelled":
          return {
            formula: sum(ofClient(null), `(${all("status")}="${is === "moved" ? moved : cancelled}")`),
            value: counted(({ status }) => status === is, null),
          };
      }
    },
  };
}
