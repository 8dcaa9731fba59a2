import { z } from "zod";
import { isTimeZone } from "./day";

/** An IANA zone name as a person types or picks it. */
export const timeZoneSchema = z
  .string()
  .trim()
  .max(100, "Choose a time zone from the list.")
  .refine(isTimeZone, "Choose a time zone from the list, such as Europe/Paris.");
