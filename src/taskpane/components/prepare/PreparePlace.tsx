import { FileButtons } from "./FileButtons";
import { SetupCard } from "./SetupCard";

/** Setting a plan up: its steps, and the ways to get another plan in or this one out. */
export function PreparePlace() {
  return (
    <>
      <SetupCard />
      <FileButtons />
    </>
  );
}
