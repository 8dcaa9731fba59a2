/** Prints what the plain Node scripts need to know of the settings, or one line for each that is wrong (exit 1). */
import { SettingsError, settings } from "@/app/_server/settings";

try {
  const { port, dataFolder } = settings();
  console.log(JSON.stringify({ port, dataFolder }));
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
