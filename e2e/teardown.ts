import { rmSync } from "node:fs";

/** Removes the data of the run (see playwright.config.ts). */
export default function teardown(): void {
  const folder = process.env["E2E_DATA"];
  if (folder) rmSync(folder, { recursive: true, force: true });
}
