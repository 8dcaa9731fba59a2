/** Prints what the plain Node scripts need to know of the settings, or one line for each that is wrong (exit 1). */
import { settings } from "@/app/_server/host/settings";
import { SettingsError } from "@/db/setting";

try {
  const { port, dataFolder } = settings();
  console.log(JSON.stringify({ port, dataFolder }));
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
